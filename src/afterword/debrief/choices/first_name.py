"""May a letter greet by first name?"""

from afterword.debrief.choice_item import Choice
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

ITEM = Choice(
    id="first-name",
    name="first-name",
    title="May a letter greet by first name?",
    why="It depends on the house and the country; the person themselves is the best guide.",
    sources=(*cite("smithhanley"), Source("smartersource", "", "advice")),
    values=("as they did", "always", "never"),
    one_side="Yes (Smith Hanley).",
    other_side="No: Ms. and Mr. even when invited to use the first name (smartersource).",
    rules=("A3",),
    finds=(
        Example("Dear Tom,\n\nThank you for Tuesday.", expect="never"),
        Example("Dear Mr. Ellery,\n\nThank you for Tuesday.", expect="always"),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for Tuesday.", expect="as they did"),
        Example("Dear Mr. Ellery,\n\nThank you for Tuesday.", expect="never"),
        Example("Dear Tom,\n\nThank you for Tuesday.", expect="always"),
    ),
)

"""May a letter ask for another interview?"""

from afterword.debrief.choice_item import Choice
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

ITEM = Choice(
    id="second-interview",
    name="second-interview",
    title="May a letter ask for another interview?",
    why="It is seldom granted, and asking may look like begging; one adviser allows it after two or three days.",
    sources=(*cite("S0", "wsj"), Source("L. Taylor in Business Insider", "", "advice")),
    values=("no", "may ask"),
    one_side="No (S0); rare (Wall Street Journal).",
    other_side="Yes, after two or three days (L. Taylor).",
    rules=("E5",),
    lets={"may ask": {"E5": 1}},
    finds=(Example("Dear Tom,\n\nThank you for Tuesday. Would you give me another chance?"),),
    passes=(Example("Dear Tom,\n\nThank you for Tuesday. Would you give me another chance?", expect="may ask"),),
)

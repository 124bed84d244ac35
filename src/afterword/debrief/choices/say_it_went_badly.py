"""May a letter say that it went badly?"""

from afterword.debrief.choice_item import Choice
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

ITEM = Choice(
    id="say-it-went-badly",
    name="say-it-went-badly",
    title="May a letter say that it went badly?",
    why=(
        "Most advise against it, since it points at what may not have gone noticed; some take a few "
        "open words for honest."
    ),
    sources=(*cite("S0", "S4", "workcoachcafe", "netiquetteiq"), Source("ebsanders, careertk, gulpfish", "", "advice")),
    values=("no", "in a few words"),
    one_side="No: it points the reader at the failure.",
    other_side="Yes, in a few words: it shows that one sees it.",
    rules=("B3", "D3", "E3"),
    lets={"in a few words": {"B3": 1, "D3": 1, "E3": 1}},
    finds=(Example("Dear Tom,\n\nThank you for Tuesday. I know the interview did not go well."),),
    passes=(
        Example("Dear Tom,\n\nThank you for Tuesday. I know the interview did not go well.", expect="in a few words"),
    ),
)

"""May a letter apologise for the interview?"""

from afterword.debrief.choice_item import Choice
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

ITEM = Choice(
    id="apologise",
    name="apologise",
    title="May a letter apologise for the interview?",
    why="Advice is against it; in the laboratory an apology repairs trust after a fault of competence.",
    sources=cite("S4", "kim-2004", "tsai-2010"),
    values=("no", "once"),
    one_side="No: it draws attention (S4).",
    other_side=(
        "Yes: an apology repairs trust after a fault of competence (Kim 2004), and any account of a "
        "doubt beats none (Tsai 2010)."
    ),
    rules=("E1",),
    lets={"once": {"E1": 1}},
    finds=(Example("Dear Tom,\n\nThank you for Tuesday. I am sorry for the long answer on rotas."),),
    passes=(Example("Dear Tom,\n\nThank you for Tuesday. I am sorry for the long answer on rotas.", expect="once"),),
)

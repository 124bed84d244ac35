"""How much enthusiasm may a letter show?"""

from afterword.debrief.choice_item import Choice
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

ITEM = Choice(
    id="enthusiasm",
    name="enthusiasm",
    title="How much enthusiasm may a letter show?",
    why="One source wants the wish to show and the writer to be “uniquely qualified”; others find superlatives cheap.",
    sources=cite("S2", "dice", "jobseekertools", "bangerter-2014"),
    values=("plain", "full"),
    one_side="Enthusiastic and uniquely qualified (S2).",
    other_side="No superlatives (Dice, Jobseekertools); stories do more than self-praise (Bangerter 2014).",
    rules=("B2", "E16"),
    lets={"full": {"B2": 1, "E16": 1}},
    finds=(Example("Dear Tom,\n\nThank you for Tuesday. I am passionate about water."),),
    passes=(Example("Dear Tom,\n\nThank you for Tuesday. I am passionate about water.", expect="full"),),
)

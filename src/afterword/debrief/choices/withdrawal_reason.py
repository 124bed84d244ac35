"""Does a withdrawal need a reason?"""

from afterword.debrief.choice_item import Choice
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

ITEM = Choice(
    id="withdrawal-reason",
    name="withdrawal-reason",
    title="Does a withdrawal need a reason?",
    why="A reason may clear up a misunderstanding; none can be held against you.",
    sources=cite("S2", "careeraddict"),
    values=("optional", "give"),
    one_side="Yes: they may clear up a misunderstanding (S2).",
    other_side="Not needed (Careeraddict).",
    rules=("H1",),
    finds=(
        Example(
            "Dear Tom,\n\nThank you for Tuesday. I withdraw my application and wish you a good hire.",
            expect="give; kind=withdrawal",
        ),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you for Tuesday. I withdraw my application and wish you a good hire.",
            expect="optional; kind=withdrawal",
        ),
        Example(
            (
                "Dear Tom,\n\nThank you for Tuesday. I withdraw my application, since I am looking for work "
                "with more modelling, and wish you a good hire."
            ),
            expect="give; kind=withdrawal",
        ),
    ),
)

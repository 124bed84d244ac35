"""When is a first question about silence in place, where they named no day?"""

from afterword.debrief.choice_item import Choice
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

ITEM = Choice(
    id="patience",
    name="patience",
    title="When is a first question about silence in place, where they named no day?",
    why="A week is the usual advice, though an offer takes some 24 days.",
    sources=(*cite("S0", "indeed-hk"), Source("NACE 2019: about 24 days from interview to offer", "", "poll")),
    values=("a week", "24 days"),
    one_side="After a week (S0).",
    other_side="About 24 days pass until an offer (NACE 2019).",
    rules=("G8",),
    finds=(
        Example(
            "Dear Helen,\n\nIs there any news?",
            expect="24 days; kind=nudge; sent_at=2025-03-17T09:00:00+00:00; silent=yes",
        ),
    ),
    passes=(
        Example(
            "Dear Helen,\n\nIs there any news?",
            expect="a week; kind=nudge; sent_at=2025-03-17T09:00:00+00:00; silent=yes",
        ),
    ),
)

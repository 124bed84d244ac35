"""A card by hand, in addition."""

from datetime import timedelta

from afterword.followup.model import Step
from afterword.followup.outlook import Outlook, StepKind
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _make(view: Outlook) -> Step | None:
    if not view.card:
        return None
    day = view.working_day(view.ends.date() + timedelta(days=1))
    last = view.working_day(day + timedelta(days=1))
    return Step(
        step="card",
        title="Hand in or post the card",
        due=view.at(day, 11),
        earliest=view.ends + timedelta(hours=1),
        latest=view.at(last, 18),
        sources=("G4",),
        why="The e-mail goes first; the card says it in other words and in your own hand. Cards can get lost: it is an "
        "addition, never the only word they have from you.",
    )


ITEM = StepKind(
    id="card",
    name="card",
    title="When a hand-written card goes out",
    why="Polls moved from cards to e-mail, one article and some trades like a card; a posted card once never arrived.",
    sources=cite("S1", "accountemps-2017", "cnbc-2017"),
    order=3,
    make=_make,
    finds=(Example("ends 2026-09-02T11:25; card yes", expect="due 2026-09-03T11:00; latest 2026-09-04T18:00"),),
    passes=(Example("ends 2026-09-02T11:25"),),
)

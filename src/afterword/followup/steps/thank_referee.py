"""Telling the people who speak for you."""

from datetime import timedelta

from afterword.followup.model import Step
from afterword.followup.outlook import Outlook, StepKind
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _make(view: Outlook) -> Step | None:
    if not view.referees or view.withdrawing:
        return None
    day = view.at(view.working_day(view.ends.date() + timedelta(days=1)), 12)
    return Step(
        step="thank-referee",
        title=f"Tell {' and '.join(view.referees)} that you have named them",
        due=day,
        earliest=None,
        latest=None,
        sources=("D7",),
        why="They may get a call. Thank them, and say which story you told.",
    )


ITEM = StepKind(
    id="thank-referee",
    name="thank-referee",
    title="Thank whoever is named in a letter",
    why="A witness who knows what was said can confirm it; one who is surprised cannot.",
    sources=cite("naledisaul", "derived"),
    order=2,
    make=_make,
    finds=(Example("ends 2026-09-15T14:45; referees Ilse Brandt", expect="due 2026-09-16T12:00"),),
    passes=(Example("ends 2026-09-15T14:45"),),
)

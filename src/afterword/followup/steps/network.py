"""The earliest moment for a network invitation."""

from datetime import timedelta

from afterword.followup.model import Step
from afterword.followup.outlook import Outlook, StepKind
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _make(view: Outlook) -> Step | None:
    if view.withdrawing:
        return None
    day = view.ends + timedelta(hours=24)
    return Step(
        step="network",
        title="Earliest moment for a network invitation",
        due=day,
        earliest=day,
        latest=None,
        sources=("G5",),
        why="Not before a day has passed, with a sentence of your own; better after it is decided.",
    )


ITEM = StepKind(
    id="network",
    name="network",
    title="When an invitation on a network is early enough",
    why="An invitation within the hour has ruled a candidate out.",
    sources=cite("undercoverrecruiter", "smprotips", "elliottscotthr"),
    order=4,
    make=_make,
    finds=(Example("ends 2026-09-15T14:45", expect="due 2026-09-16T14:45"),),
    passes=(Example("ends 2026-11-09T16:30; withdrawing yes"),),
)

"""The first rehearsal."""

from datetime import timedelta

from afterword.followup.model import Step
from afterword.followup.outlook import Outlook, StepKind
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _make(view: Outlook) -> Step:
    day = view.ends.date() + timedelta(days=3)
    return Step(
        step="practise",
        title=f"Say the cards{f' in {view.cards_in}' if view.cards_in else ''} aloud, ten minutes",
        due=day,
        earliest=day,
        latest=None,
        sources=("latimier",),
        why="Three days later, then after a week, then before the next interview. Aloud, once "
        "each; stop when the ten minutes are over.",
    )


ITEM = StepKind(
    id="practise",
    name="practise",
    title="When to rehearse",
    why="Spaced recall beats cramming; any simple schedule will do.",
    sources=(Source("Latimier et al. 2021 (spaced retrieval, g .74 against massed)", "facts.md 3.4", "paper"),),
    order=7,
    make=_make,
    finds=(Example("ends 2026-09-15T14:45", expect="due 2026-09-18"),),
    passes=(Example("ends 2026-12-30T14:45", expect="due 2027-01-02"),),
)

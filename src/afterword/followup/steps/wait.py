"""Until when silence means nothing."""

from datetime import timedelta

from afterword.followup.model import Step
from afterword.followup.outlook import Outlook, StepKind
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite


def _make(view: Outlook) -> Step | None:
    if view.withdrawing:
        return None
    if view.their_day:
        who = view.named_by or "They"
        return Step(
            step="wait",
            title="Their own date",
            due=view.their_day,
            earliest=view.their_day,
            latest=view.their_day,
            sources=("G8",),
            why=f"{who} named it. Until then silence means nothing.",
        )
    day = view.since + timedelta(days=7)
    nobody = "Their own date had passed when your letter went." if view.named else "Nobody named a date."
    return Step(
        step="wait",
        title="A week without a word is ordinary",
        due=day,
        earliest=day,
        latest=None,
        sources=("G8",),
        why=f"{nobody} From interview to offer it takes about 24 days on average, so a week of silence is no answer.",
    )


ITEM = StepKind(
    id="wait",
    name="wait",
    title="When to expect word",
    why="The employer's own date comes first; without one about a week, for an offer takes about 24 days on average.",
    sources=(*cite("S0", "indeed-hk"), Source("NACE 2019, as reported by career.io", "facts.md 4.5", "poll")),
    order=5,
    make=_make,
    finds=(
        Example("ends 2026-09-15T14:45; named 2026-09-25", expect="due 2026-09-25"),
        Example("ends 2026-09-15T14:45", expect="due 2026-09-22"),
        Example("ends 2026-09-15T14:45; named 2026-09-18; wrote 2026-09-21", expect="due 2026-09-28"),
    ),
    passes=(Example("ends 2026-11-09T16:30; withdrawing yes; named 2026-11-20"),),
)

"""Closing it."""

from datetime import timedelta

from afterword.followup.model import Step
from afterword.followup.outlook import Outlook, StepKind
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _make(view: Outlook) -> Step:
    if view.withdrawing:
        day = view.named or view.working_day((view.decided or view.ends.date()) + timedelta(days=7))
        return Step(
            step="let-go",
            title="Close it",
            due=day,
            earliest=day,
            latest=day,
            sources=("G9",),
            why="After a withdrawal nothing is chased. If they answer that you misunderstood, read the part on the job "
            "again; otherwise it is closed.",
        )
    day = view.let_go_day
    return Step(
        step="let-go",
        title="Let it go",
        due=day,
        earliest=day,
        latest=day,
        sources=("G9",),
        letter="rejection-reply",
        why="A week after the last day for the question. Keep the lessons, close the folder, go on applying. Being "
        "left without an answer happened to most people in the polls and says little about you.",
    )


ITEM = StepKind(
    id="let-go",
    name="let-go",
    title="When to let go",
    why="Two follow-ups is the highest number that any source allows; one is our default.",
    sources=cite("livecareer", "careerwellminduk"),
    order=8,
    make=_make,
    finds=(
        Example("ends 2026-09-15T14:45; named 2026-09-25", expect="due 2026-10-06"),
        Example("ends 2026-10-08T10:45; named 2026-10-14", expect="due 2026-10-23"),
        Example("ends 2026-10-08T10:45; named 2026-10-14; asked 2026-10-20", expect="due 2026-10-27"),
    ),
    passes=(
        Example("ends 2026-11-09T16:30; withdrawing yes; decided 2026-11-12", expect="due 2026-11-19"),
        Example("ends 2026-11-09T16:30; withdrawing yes; named 2026-11-20", expect="due 2026-11-20"),
    ),
)

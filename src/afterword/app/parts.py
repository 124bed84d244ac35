"""Steps 7 and 8 alone: the plan, the practice, the brief for the next interview."""

from pathlib import Path

from afterword.app.build import build
from afterword.app.load_case import load_case
from afterword.app.wiring import meaning
from afterword.followup.model import Step
from afterword.kernel.errors import AfterwordError
from afterword.practice.sheet import brief_sheet, practice_sheet


def plan_of(*, folder: Path) -> tuple[Step, ...]:
    """The follow-up steps. Raises AfterwordError when nobody knows when the interview was."""
    steps = build(case=load_case(folder), meaning=meaning()).steps
    if not steps:
        raise AfterwordError(
            "Without the day of the interview there is no timetable.",
            where=str(folder),
            next="Put the invitation as invite.ics into the folder, or `date = 2026-03-04T10:00:00` into case.toml.",
        )
    return steps


def practice_of(*, folder: Path) -> str:
    """Lessons and cards as Markdown."""
    result = build(case=load_case(folder), meaning=meaning())
    return practice_sheet(result.debrief, result.practice)


def brief_of(*, folder: Path) -> str:
    """One page to take into the next interview, as Markdown."""
    result = build(case=load_case(folder), meaning=meaning())
    return brief_sheet(result.debrief, result.ledger, result.practice)

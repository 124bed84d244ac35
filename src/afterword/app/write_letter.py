"""Use case: any kind of letter for a case, checked like every other."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from afterword.app.load_case import load_case
from afterword.app.wiring import meaning
from afterword.debrief.model import Debrief
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.followup.outlook import Outlook
from afterword.followup.plan import outlook
from afterword.kernel.errors import BadCall
from afterword.letters.kind import KINDS, Kind
from afterword.letters.writing.matter import Matter, Written

_FIRST_HOUR = timedelta(hours=1)
_LATE = timedelta(hours=48)
"""From when on a thank-you is late: letter rule G2."""
_LET_GO = timedelta(days=7)
"""So long after its last day a question is not put any more, as the plan has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenLetters:
    """Letters of one kind, and what the person should know before they go."""

    kind: Kind
    letters: tuple[Written, ...]
    remarks: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """1 when something in a letter must be mended, else 0."""
        return int(any(found.level == "error" for each in self.letters for found in each.letter.findings))


def write_letters(*, folder: Path, kind: str, now: datetime, to: str | None = None) -> WrittenLetters:
    """The letters of one kind for the case in `folder`, to `to` or to whom they are for.

    Raises AfterwordError, one sentence, where the kind is unknown or such a letter cannot be.
    """
    wanted = KINDS.get(kind.lower().strip())
    if wanted is None:
        raise BadCall(f"“{kind}” is no kind of letter.", next=f"Known kinds: {', '.join(KINDS)}.")
    found = debrief(load_case(folder), meaning())
    view = outlook(found, ())
    if wanted.id == "nudge" and view and now < view.ends + _FIRST_HOUR:
        raise BadCall(
            f"Nothing has been sent yet: the talk ends on {_day(view.ends.date())}, at {view.ends:%H:%M}.",
            next="The thank-you goes first, a question about timing only when their day has passed.",
        )
    letters = wanted.write(Matter(World(found, build_ledger(found)), to))
    return WrittenLetters(kind=wanted, letters=letters, remarks=tuple(_remarks(wanted, found, view, now)))


def _remarks(kind: Kind, found: Debrief, view: Outlook | None, now: datetime) -> Iterator[str]:
    """When it goes, and what speaks against it today."""
    yield kind.when
    if view is None:
        return
    today = now.date()
    if kind.id == "nudge" and today < view.nudge_day:
        yield f"Not before {_day(view.nudge_day)}: until then silence means nothing."
    if kind.id == "nudge" and today > view.nudge_latest + _LET_GO:
        yield f"The plan lets go on {_day(view.nudge_latest + _LET_GO)}: if you asked once already, leave it."
    if kind.id == "late-thank-you" and now < view.ends + _LATE:
        yield "It is not late yet: `afterword write thank-you` or `recovery` says nothing about it."
    if kind.id == "late-thank-you" and view.named and today > view.named:
        yield f"The day they named, {_day(view.named)}, has passed: `afterword write nudge` may fit better."
    if kind.id == "withdrawal" and found.fit.advice != "withdraw":
        yield "Nothing in the record advises you to withdraw; the decision is yours."


def _day(day: date) -> str:
    return f"{day:%A}, {day.day} {day:%B}"

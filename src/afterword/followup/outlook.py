"""What the steps of the wait are reckoned from."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from afterword.debrief.case import Case
from afterword.debrief.model import Debrief, NextStep
from afterword.followup.model import Step
from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import HIDDEN, Item

_MINUTES = re.compile(r"\b(\d{1,3})\s*(?:-\s*)?(?:min\b|mins\b|minutes?\b)", re.IGNORECASE)
_HOURS = re.compile(r"\b(?:an|one|1)\s+hour\b", re.IGNORECASE)
_CLOCK = re.compile(r"\b([01]?\d|2[0-3])(?=\s*[ap]\.?m|:[0-5]\d)(?::([0-5]\d))?\s*([ap]\.?m\b)?", re.IGNORECASE)
USUAL_LENGTH = timedelta(minutes=60)
A_WEEK, TO_AN_OFFER = 7, 24
"""Days of silence: the usual advice (S0), and what passes on average from interview to offer (NACE 2019)."""
IN_TIME = 2
"""Working days after the interview on which a letter is not late yet (letter rule G2: 48 hours)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """The interview's end, what was said about timing, and which letters go out.

    `ends` carries a zone; `ends_because` says how it is known. `named` is the day the employer named, `who` the one who
    will be in touch. `patience` is how many days silence means nothing where they named none. `holidays` are days on
    which nobody works besides Saturdays and Sundays.

    What happened since: `decided` is the day on which the person chose to withdraw, `wrote` that of their last letter
    before any question, `asked` that of the question about timing. `cards_in` names the file with the cards, if any.
    """

    ends: datetime
    ends_because: str = ""
    named: date | None = None
    named_by: str | None = None
    who: str | None = None
    letters: int = 1
    withdrawing: bool = False
    card: bool = False
    corrections: tuple[str, ...] = ()
    referees: tuple[str, ...] = ()
    holidays: frozenset[date] = frozenset()
    patience: int = A_WEEK
    decided: date | None = None
    wrote: date | None = None
    asked: date | None = None
    cards_in: str = "practice.md"

    def works(self, day: date) -> bool:
        """Whether offices are open on this day."""
        return day.weekday() < 5 and day not in self.holidays

    def working_day(self, day: date, ahead: int = 0) -> date:
        """`day` itself or the next working day, then `ahead` working days later."""
        while not self.works(day):
            day += timedelta(days=1)
        for _ in range(ahead):
            day = self.working_day(day + timedelta(days=1))
        return day

    def at(self, day: date, hour: int, minute: int = 0) -> datetime:
        """This time of that day, in the interview's zone."""
        return datetime.combine(day, time(hour, minute), tzinfo=self.ends.tzinfo)

    @property
    def since(self) -> date:
        """From when silence counts: the interview, or a letter that went later than a letter should (rule G2)."""
        late = self.working_day(self.ends.date(), IN_TIME)
        return self.wrote if self.wrote and self.wrote > late else self.ends.date()

    @property
    def their_day(self) -> date | None:
        """The day they named, unless it had passed when the last letter went."""
        return self.named if self.named and self.since <= self.named else None

    @property
    def nudge_day(self) -> date:
        """One working day after their day; without one so many days of silence."""
        if self.their_day:
            return self.working_day(self.their_day + timedelta(days=1))
        return self.working_day(self.since + timedelta(days=self.patience))

    @property
    def nudge_latest(self) -> date:
        """The working day after that."""
        return self.working_day(self.nudge_day + timedelta(days=1))

    @property
    def let_go_day(self) -> date:
        """A week after the last day for the question, or after the question that went later."""
        return max(self.nudge_latest, self.asked or self.nudge_latest) + timedelta(days=A_WEEK)


@dataclass(frozen=True, kw_only=True)
class StepKind(Item):
    """One kind of step. `order` sorts steps of one day. Examples are outlooks written as `key value; key value`."""

    order: int = field(metadata=HIDDEN)
    make: Callable[[Outlook], Step | None]


STEPS = Catalogue("afterword.followup.steps", StepKind, "Steps of the wait")


def end_of(case: Case) -> tuple[datetime, str]:
    """When the interview ended, and how we know: the slot, the notes, the transcript, or an hour after its start.

    Raises ValueError when the case has no date.
    """
    if case.date is None:
        raise ValueError("A case without a date has no end.")
    start = case.date if case.date.tzinfo else case.date.replace(tzinfo=UTC)
    if case.ends:
        return (
            case.ends if case.ends.tzinfo else case.ends.replace(tzinfo=start.tzinfo)
        ), "the end of the invited slot"
    head = [turn.text for turn in case.transcript.turns[:4]] if case.transcript.from_memory else []
    if not (start.hour or start.minute):
        told = next((found for line in head if (found := _CLOCK.search(line))), None)
        if told is None:
            return start.replace(hour=17), "no time of day is known, so we took the end of the working day"
        afternoon = (told[3] or "").lower().startswith("p") and int(told[1]) < 12
        start = start.replace(hour=int(told[1]) + 12 * afternoon, minute=int(told[2] or 0))
    for line in head:
        if found := _MINUTES.search(line):
            return start + timedelta(minutes=int(found[1])), f"your notes say {found[0]}"
        if _HOURS.search(line):
            return start + timedelta(hours=1), "your notes say an hour"
    last = next((turn.end for turn in reversed(case.transcript.turns) if turn.end is not None), None)
    if last is not None:
        return start + timedelta(seconds=round(last / 300) * 300), "the length of the transcript"
    return start + USUAL_LENGTH, "we took an hour, because no end is known"


def named_day(debrief: Debrief) -> NextStep | None:
    """The last thing the employer said about timing that names a day."""
    return next((step for step in reversed(debrief.record.signals.next_steps) if step.day), None)

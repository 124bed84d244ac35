"""Use case: of all interviews, the one whose next thing is the most urgent."""

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from afterword.app.interviews.looked_at import looked_at
from afterword.app.interviews.rounds import AHEAD, thing_now
from afterword.app.wiring import store

if TYPE_CHECKING:
    from afterword.app.interviews.next_thing import NextThing
    from afterword.app.wiring import Kept

_SOON: Final = timedelta(days=2)
_LATELY: Final = timedelta(days=14)
"""A reading: what was begun so long ago and left lying is not pressed upon anybody."""
_A_DAY: Final = timedelta(days=1)
_MOST: Final = 8
"""Interviews looked at for one page; the others are when it is opened again."""
_QUIET: Final = frozenset(
    {"ahead", "wait", "asked", "asked for done", "cards", "let-go", "lessons", "invited done", "offer done"}
)
"""Things that ask for nothing today."""


def most_urgent(*, now: datetime) -> "tuple[Kept, NextThing, Kept] | None":
    """What is to be done within two days; else what was begun lately; else what has a day; else the last changed.

    Its thing goes along, and the interview to which the page of that belongs. None when there is no interview. `now`
    carries a zone.
    """
    for key in store.to_look_at(now=now, most=_MOST):
        _look(key, now)
    kept = store.most_urgent(now=now, soon=now + _SOON, lately=now - _LATELY)
    if kept is None:
        return None
    return kept, *thing_now(looked_at(key=kept.key), now=now)


def _look(key: str, now: datetime) -> None:
    """Note how urgent an interview is, until that may change by itself: at its day, or tomorrow."""
    here = looked_at(key=key)
    thing, _ = thing_now(here, now=now)
    ahead = here.found is None and here.kept.day > now.date().isoformat() and thing.name != AHEAD
    page = "" if ahead or thing.name in _QUIET else thing.page
    due = _moment(thing.until, now) if thing.until else None
    tomorrow = now + _A_DAY
    store.keep_outlook(key, due=due, page=page, look=min(due, tomorrow) if due and due > now else tomorrow)


def _moment(iso: str, now: datetime) -> datetime:
    """A day of the plan as its end, in the zone of the person; a moment as it is."""
    if "T" not in iso:
        return _end(date.fromisoformat(iso), now)
    moment = datetime.fromisoformat(iso)
    return (moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)).astimezone(UTC)


def _end(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time.max, now.tzinfo).astimezone(UTC)

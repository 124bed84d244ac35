"""Use case: the rounds for one post, and what is next when a round still lies ahead."""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from afterword.app.interviews import journal
from afterword.app.interviews.looked_at import LookedAt
from afterword.app.interviews.next_thing import NextThing, next_thing
from afterword.app.wiring import store
from afterword.kernel.errors import AfterwordError

if TYPE_CHECKING:
    from afterword.app.wiring import Kept

AHEAD: Final = "get ready"
"""The name of the thing before a round that lies ahead; its page is one of the round before."""


def other_rounds(kept: "Kept") -> "tuple[Kept, ...]":
    """The other interviews for the same post, by day; none where firm or post are not known."""
    return tuple(each for each in store.rounds(kept.employer, kept.role) if each.key != kept.key)


def thing_now(here: LookedAt, *, now: datetime) -> "tuple[NextThing, Kept]":
    """The single next thing for an interview, and to which interview its page belongs."""
    if before := _before(here, now):
        why = "What you learned last time, the cards to say aloud, and one page to take along."
        return NextThing("Get ready for the next round", why, here.kept.day, "next", AHEAD), before
    try:
        told = journal.told(key=here.kept.key, file=journal.JOURNAL)
    except AfterwordError:  # a journal that somebody broke by hand hides no interview
        told = {}
    return next_thing(here, told, now=now), here.kept


def _before(here: LookedAt, now: datetime) -> "Kept | None":
    """The round before one whose day has not come."""
    if here.found is not None or here.kept.state != "empty" or here.kept.day <= now.date().isoformat():
        return None
    rounds = [each for each in other_rounds(here.kept) if each.state == "done" and each.day < here.kept.day]
    return rounds[-1] if rounds else None

"""Use case: what they wrote in the end, with its day; it can be taken back. Kept in journal.toml."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Literal

from afterword.app.interviews import journal

Word = Literal["invited", "no", "offer", "asked"]
WORDS: Final[dict[Word, str]] = {
    "invited": "an invitation to the next round",
    "no": "a no",
    "offer": "an offer",
    "asked": "they asked for something",
}
"""What can have come, in the words of the page."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One answer of theirs. `done` tells that the person has done what it asked for."""

    what: Word
    day: date
    done: bool = False

    @property
    def says(self) -> str:
        """It in words."""
        return WORDS[self.what]


def heard_in(told: Mapping[str, Any]) -> tuple[Heard, ...]:
    """What a journal tells, in the order of the days; what is no answer that we know is passed over."""
    listed = told.get("heard", [])
    found = [
        Heard(each["what"], each["day"], bool(each.get("done")))
        for each in (listed if isinstance(listed, list) else [])
        if isinstance(each, Mapping) and each.get("what") in WORDS and type(each.get("day")) is date
    ]
    return tuple(sorted(found, key=lambda each: each.day))


def hear(*, key: str, what: str, day: date, now: datetime) -> None:
    """Note an answer; one that is noted already is not noted twice."""
    known = heard_in(journal.told(key=key, file=journal.JOURNAL))
    if what in WORDS and not any((each.what, each.day) == (what, day) for each in known):
        _keep(key, (*known, Heard(what, day)), now)


def take_back(*, key: str, now: datetime) -> None:
    """Take the last answer back."""
    _keep(key, heard_in(journal.told(key=key, file=journal.JOURNAL))[:-1], now)


def settle(*, key: str, done: bool, now: datetime) -> None:
    """Note that what the last answer asked for is done, or not."""
    known = heard_in(journal.told(key=key, file=journal.JOURNAL))
    if known:
        _keep(key, (*known[:-1], Heard(known[-1].what, known[-1].day, done)), now)


def _keep(key: str, heard: tuple[Heard, ...], now: datetime) -> None:
    told = [{"what": each.what, "day": each.day, **({"done": True} if each.done else {})} for each in heard]
    journal.tell(key=key, values={"heard": told or None}, now=now, file=journal.JOURNAL)

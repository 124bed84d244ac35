"""What they wrote in the end, with its day, as journal.toml keeps it; it can be taken back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, Literal

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


def with_word(heard: tuple[Heard, ...], what: str, day: date) -> tuple[Heard, ...]:
    """These and one more; one that is noted already is not noted twice, and what is no answer of ours not at all."""
    known = next((word for word in WORDS if word == what), None)
    if known is None or any((each.what, each.day) == (known, day) for each in heard):
        return heard
    return (*heard, Heard(known, day))


def settled(heard: tuple[Heard, ...], *, done: bool) -> tuple[Heard, ...]:
    """These, where what the last one asked for is done, or not."""
    return (*heard[:-1], replace(heard[-1], done=done)) if heard else ()


def as_told(heard: tuple[Heard, ...]) -> list[dict[str, Any]] | None:
    """The entry of the journal; None when there is nothing to tell."""
    return [{"what": each.what, "day": each.day, **({"done": True} if each.done else {})} for each in heard] or None

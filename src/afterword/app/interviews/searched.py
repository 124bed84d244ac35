"""Use case: search over everything: grouped by interview, the found words marked, each with where it stands."""

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from afterword.app.wiring import store

if TYPE_CHECKING:
    from afterword.app.wiring import Hits, Kept, Kind

AMONG: "Final[dict[str, tuple[tuple[Kind, ...], str]]]" = {
    "": ((), "Everything"),
    "mine": (("mine",), "What I said"),
    "theirs": (("theirs",), "What they said"),
    "letters": (("letter",), "Letters"),
    "papers": (("paper",), "Papers and notes"),
}
"""Where one may look, with the words for it."""
_BEFORE: Final = 60
_AFTER: Final = 180
"""Characters shown around the first word found."""


@dataclass(frozen=True, slots=True)
class Found:
    """One place: its part ("turn 12", "worry 1", a file's name), who said it, and its words, those found marked."""

    part: str
    kind: str
    who: str
    pieces: tuple[tuple[bool, str], ...]


@dataclass(frozen=True, slots=True)
class FoundIn:
    """What was found in one interview; `more` tells that there is more."""

    kept: "Kept"
    places: tuple[Found, ...]
    more: bool


def searched(
    *, text: str, among: str = "", key: str = "", start: int = 0, most: int = 10, each: int = 4
) -> tuple[FoundIn, ...]:
    """The interviews in which all these words stand, the newest first, from the one at `start`; or the one of `key`."""
    kinds = AMONG.get(among, AMONG[""])[0]
    hits = store.find(text, kinds=kinds, key=key, start=start, most=most, each=each)
    return tuple(_found(each, _pattern(text)) for each in hits)


def _found(hits: "Hits", pattern: re.Pattern[str]) -> FoundIn:
    places = tuple(Found(place.part, place.kind, place.who, _around(place.words, pattern)) for place in hits.places)
    return FoundIn(hits.kept, places, hits.more)


def _pattern(text: str) -> re.Pattern[str]:
    """The words of the search, as they are found: by their beginning, or anywhere where a script parts no words."""
    forms = []
    for term in store.terms(text):
        own = re.escape(_plain(term))
        if store.unparted(term):
            forms.append(own)
        else:
            forms.append(rf"(?<![^\W_]){own}(?![^\W_])" if store.whole(term) else rf"(?<![^\W_]){own}[^\W_]*")
    return re.compile("|".join(forms) or r"(?!)")


def _around(words: str, pattern: re.Pattern[str]) -> tuple[tuple[bool, str], ...]:
    """The words around the first that was found, in pieces, each with whether it was found."""
    plain = _plain(words)
    first = pattern.search(plain)
    at = first.start() if first else 0
    start = 0 if at <= _BEFORE else max(words.find(" ", at - _BEFORE) + 1, at - _BEFORE) if at else 0
    start = min(start, at)
    end = len(words) if len(words) <= at + _AFTER else max(words.rfind(" ", at, at + _AFTER), at + _AFTER // 2)
    pieces = [(False, "… ")] if start else []
    for match in pattern.finditer(plain, start, end):
        pieces += [(False, words[start : match.start()]), (True, words[match.start() : match.end()])]
        start = match.end()
    pieces += [(False, words[start:end]), (False, " …" if end < len(words) else "")]
    return tuple(piece for piece in pieces if piece[1])


def _plain(text: str) -> str:
    """The same text without accents and in small letters, sign by sign, so that places stay the same."""
    if text.isascii():
        return text.lower()
    return "".join(unicodedata.normalize("NFD", sign)[0].lower()[:1] or sign for sign in text)

"""What kind of letter a draft is, when nobody says so."""

from functools import cache

from afterword.language.words import count_words
from afterword.letters.kind import KINDS, Kind
from afterword.letters.model import LetterKind
from afterword.letters.phrases import plain
from afterword.letters.seen import Seen


def guess_kind(subject: str | None, body: str, greeting: str = "") -> LetterKind:
    """What kind of letter this is, by its own words; a note when nothing says otherwise."""
    return shown(Seen(plain(subject or ""), plain(greeting), plain(body), count_words(body))).kind


def shown(seen: Seen) -> Kind:
    """The first kind, in the order of their ranks, that a draft shows itself to be."""
    return next(kind for kind in _in_order() if kind.shows(seen))


@cache
def _in_order() -> tuple[Kind, ...]:
    return tuple(sorted(KINDS.values(), key=lambda kind: kind.rank))

"""Words marked in a text: those that somebody looks for, and those that a quotation holds."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["", "hit", "words"]
_SAME: Final = str.maketrans("’‘`´“”„«»‐‑–—\u00a0", '\'\'\'\'"""""---- ')
"""Signs that nobody tells apart while typing a search."""

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a turn's text: plain, a hit of the search with its number (from 1), or the words of a quotation."""

    text: str
    kind: Kind = ""
    n: int = 0


def folded(text: str) -> str:
    """The text as it is searched: small letters, no accents, plain quotation marks and dashes."""
    plain = text.translate(_SAME).lower()
    if plain.isascii():
        return plain
    return "".join(sign for sign in unicodedata.normalize("NFKD", plain.casefold()) if not unicodedata.combining(sign))


def found_in(text: str, wanted: str) -> Spans:
    """Where the words (`wanted` as `folded` gives them, not empty) stand in the text, as spans of the text itself."""
    whole = folded(text)
    if wanted not in whole:
        return ()
    places = [place.span() for place in re.finditer(re.escape(wanted), whole)]
    if len(whole) == len(text) and text.isascii():
        return tuple(places)
    origin = [n for n, sign in enumerate(text) for _ in folded(sign)]
    # A mark that stands for itself alone folds to nothing: it belongs to the letter before it.
    return tuple(
        (origin[start], _after_marks(text, origin[end - 1] + 1)) for start, end in places if end <= len(origin)
    )


def words_in(text: str, words: str) -> Spans:
    """Where a quotation stands in the text, whatever its white space; nothing when it does not."""
    parts = words.split()
    place = re.search(r"\s+".join(map(re.escape, parts)), text) if parts else None
    return (place.span(),) if place else ()


def pieces(text: str, spans: Spans, kind: Kind, first: int = 1) -> tuple[Piece, ...]:
    """The text cut at these spans; they are numbered from `first`."""
    cut: list[Piece] = []
    at = 0
    for n, (start, end) in enumerate(spans, first):
        cut += [Piece(text[at:start]), Piece(text[start:end], kind, n)]
        at = end
    return tuple(piece for piece in (*cut, Piece(text[at:])) if piece.text)


def _after_marks(text: str, end: int) -> int:
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end

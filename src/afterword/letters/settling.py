"""A letter in sentences: those that its own check objects to are said otherwise, or left out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from afterword.kernel.findings import Finding
from afterword.kernel.spans import Span
from afterword.letters.model import Composed

_ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence of a letter. `facts` are what it rests on; `part` names the thing it belongs to.

    `others` are wordings to try when this one does not pass. With none left the sentence goes; with a `lead` its whole
    part goes, and what `leans` on a sentence goes with it.
    """

    text: str
    facts: tuple[str, ...] = ()
    part: str = ""
    lead: bool = False
    leans: bool = False
    others: tuple[str, ...] = ()


Paragraphs = tuple[tuple[Piece, ...], ...]


def blemishes(findings: Iterable[Finding]) -> list[Finding]:
    """What keeps a letter of ours from going: all findings but what is only good to know."""
    return [finding for finding in findings if finding.level != "info"]


def settle(paragraphs: Paragraphs, write: Callable[[Paragraphs], Composed]) -> Composed:
    """The letter without the sentences that its own findings point at."""
    letter = write(paragraphs)
    for _ in range(_ROUNDS):
        blamed = _blamed(letter, paragraphs)
        if not blamed:
            return letter
        paragraphs = _without(paragraphs, blamed)
        letter = write(paragraphs)
    return letter


def _blamed(letter: Composed, paragraphs: Paragraphs) -> set[Piece]:
    """The sentences that findings point at and that a letter can do without."""
    blamed: set[Piece] = set()
    for finding in blemishes(letter.findings):
        if finding.span is None:
            continue
        for piece in (piece for paragraph in paragraphs for piece in paragraph if piece.part):
            start = letter.body.find(piece.text)
            own = Span(start, start + len(piece.text)) if start >= 0 else None
            # A span over several sentences speaks about the whole: length, density, what is missing.
            if own and finding.span.overlaps(own) and finding.span.end - finding.span.start <= len(piece.text) + 2:
                blamed.add(piece)
    return blamed


def _without(paragraphs: Paragraphs, blamed: set[Piece]) -> Paragraphs:
    """The letter without these sentences and without what would hang in the air."""
    gone = {piece.part for piece in blamed if piece.lead and not piece.others}
    kept: list[tuple[Piece, ...]] = []
    broken = False
    for paragraph in paragraphs:
        left: list[Piece] = []
        for piece in paragraph:
            if piece in blamed and piece.others:
                left.append(replace(piece, text=piece.others[0], others=piece.others[1:]))
            elif piece in blamed:
                broken = True
            elif piece.part in gone or (piece.leans and broken):
                continue
            else:
                left.append(piece)
                broken = False
        if left:
            kept.append(tuple(left))
    told = {piece.part for paragraph in kept for piece in paragraph if not piece.lead}
    whole = (tuple(piece for piece in paragraph if not piece.lead or piece.part in told) for paragraph in kept)
    return tuple(paragraph for paragraph in whole if paragraph)

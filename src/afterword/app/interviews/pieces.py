"""A text cut at its marks, as a page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from afterword.kernel.findings import Level
from afterword.kernel.spans import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text: plain where no point means it, else the level of the gravest.

    `over` are the points that mean it, `ends` those of them that end here.
    """

    text: str
    level: Level | None = None
    ends: tuple[int, ...] = ()
    over: tuple[int, ...] = ()


def pieces(text: str, part: Span, marks: Sequence[tuple[Span, int, Level]]) -> tuple[Piece, ...]:
    """A part of a text cut at every place where a mark begins or ends."""
    inside = [(max(s.start, part.start), min(s.end, part.end), n, level) for s, n, level in marks if s.overlaps(part)]
    cuts = sorted({part.start, part.end, *(at for start, end, _, _ in inside for at in (start, end))})
    cut = []
    for start, end in pairwise(cuts):
        over = [(level, n, stop) for begin, stop, n, level in inside if begin < end and stop > start]
        grave = min((level for level, _, _ in over), key=("error", "warning", "info").index, default=None)
        ends = tuple(n for _, n, stop in over if stop == end)
        cut.append(Piece(text[start:end], grave, ends, tuple(n for _, n, _ in over)))
    return tuple(cut)

"""Sentence boundaries."""

from functools import lru_cache

import sentencex

from afterword.kernel.spans import Span


@lru_cache(maxsize=16384)
def sentences(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """The sentences between `start` and `end`, without the white space around them. Blank lines end a sentence too."""
    stop = len(text) if end is None else end
    spans: list[Span] = []
    for boundary in sentencex.get_sentence_boundaries("en", text[start:stop]):
        piece = boundary["text"]
        lead = len(piece) - len(piece.lstrip())
        bare = piece.strip()
        if bare:
            begin = start + int(boundary["start_index"]) + lead
            spans.append(Span(begin, begin + len(bare)))
    return tuple(spans)

"""Sentence boundaries."""

import re
from functools import lru_cache

import sentencex

from afterword.kernel.spans import Span

_BEFORE_I = re.compile(r"(?<=[a-z][a-z][.])\s+(?=I(?:['’]|\s))(?<!\b(?:vs|cf|pp)[.]\s)")
"""Where "me. I" parts two sentences: the library takes "me." and "ill." for abbreviations."""


@lru_cache(maxsize=16384)
def sentences(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """The sentences between `start` and `end`, without the white space around them. Blank lines end a sentence too."""
    stop = len(text) if end is None else end
    spans: list[Span] = []
    for boundary in sentencex.get_sentence_boundaries("en", text[start:stop]):
        piece = boundary["text"]
        lead = len(piece) - len(piece.lstrip())
        bare = piece.strip()
        begin = start + int(boundary["start_index"]) + lead
        at = 0
        for part in _BEFORE_I.split(bare):
            if part:
                at = bare.index(part, at)
                spans.append(Span(begin + at, begin + at + len(part)))
                at += len(part)
    return tuple(spans)

"""The content and length of a text, made quickly and kept: the same words are compared again and again."""

import re
from functools import cache, lru_cache
from typing import Final

from afterword.language.stems import stem, stopwords
from afterword.language.words import FILLED_PAUSES

_WORD: Final = re.compile(r"[^\W_](?:[\w'-]*[^\W_])?")


@cache
def _empty() -> frozenset[str]:
    return stopwords() | FILLED_PAUSES


@lru_cache(maxsize=8192)
def stems_of(text: str) -> frozenset[str]:
    """The stems of the words that carry content."""
    words = set(_WORD.findall(text.lower().replace("’", "'"))) - _empty()
    return frozenset(stem(word) for word in words if len(word) > 1)


def length(text: str) -> int:
    """About how many words: for thresholds, where counting exactly would cost more than it tells."""
    return len(text.split())

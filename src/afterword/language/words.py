"""Words as the whole project counts them."""

import re
from collections.abc import Iterator
from functools import lru_cache

# A word is whatever stands between spaces and holds a letter or a digit (samples/README.md, "How things are counted").
_WORD = re.compile(r"(?<!\S)(?:[^\w\s]|_)*[^\W_]\S*")
_EDGES = " \t\r\n.,;:!?\"'`“”‘’«»()[]{}<>…–—-*_/\\|"

FILLED_PAUSES = frozenset({"um", "umm", "uhm", "erm", "uh", "uhh", "er", "eh", "ah", "äh", "ähm"})
"""Sounds of planning. Listener sounds ("mm-hm", "uh-huh") are none: facts.md 1.1."""

BACK_CHANNELS = frozenset(
    {"mm", "mm-hm", "mmhm", "mhm", "mm-hmm", "uh-huh", "hm", "hmm", "huh", "right", "yeah", "yep", "okay", "ok", "sure"}
)
"""What listeners say to show that they listen."""


def words(text: str) -> list[str]:
    """The words of a text, as they stand there, punctuation attached."""
    return _WORD.findall(text)


@lru_cache(maxsize=16384)
def count_words(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


@lru_cache(maxsize=65536)
def bare(word: str) -> str:
    """A word in lower case without punctuation at its edges, typographic apostrophes made plain."""
    return word.replace("’", "'").strip(_EDGES).lower()


def bare_words(text: str) -> Iterator[str]:
    """The words of a text as `bare` gives them."""
    return map(bare, _WORD.findall(text))


def is_filled_pause(word: str) -> bool:
    """Whether a word, punctuation and all, is an um or an uh."""
    return bare(word) in FILLED_PAUSES

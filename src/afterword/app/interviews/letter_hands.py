"""Which page wrote a letter last: two windows on one letter must not write over each other without a word."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import Final

from afterword.app.interviews.letter_text import Words

_MOST: Final = 500
_last: "OrderedDict[tuple[str, str], Hand]" = OrderedDict()
_lock = Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """A page that writes: its own mark, what stood there when it last heard of us, and how often something was typed.

    A page without a mark is taken for the only one.
    """

    page: str = ""
    base: str = ""
    typed: int = 0


def mark_of(words: Words) -> str:
    """A short mark of a letter's words; other words give another one."""
    whole = "\n\0".join((words.subject, words.email, words.body))
    return hashlib.sha256(whole.encode()).hexdigest()[:16]


def last_hand(key: str, stem: str) -> Hand:
    """Who wrote a letter last. Only what happened since the program was started is known."""
    return _last.get((key, stem), Hand())


def note_hand(key: str, stem: str, hand: Hand) -> None:
    """Note who wrote a letter."""
    with _lock:
        _last[(key, stem)] = hand
        _last.move_to_end((key, stem))
        while len(_last) > _MOST:
            _last.popitem(last=False)

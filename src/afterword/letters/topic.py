"""One thing of a conversation that a letter may take up, and how much only this conversation can have supplied it."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from afterword.language.stems import content_stems
from afterword.transcripts.model import Turn

TopicKind = Literal["told", "wanted", "asked"]
_STRETCH = 8
"""Turns that count as one stretch of talk: a word repeated within it is no less telling."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing of this conversation. `clause` follows "that" ("told", "wanted") or "asked".

    `how` says that "how" fits as well as "that". `words` is the sentence said, in `turn`. A clause of a told thing may
    begin with "about", one that was asked with "about the …". `whom` is the person they look for, when it tells of one:
    "a driver who rings you before the probe does". `after` is a sentence of the candidate's own that belongs behind it.
    """

    kind: TopicKind
    clause: str
    how: bool
    turn: int
    words: str
    score: float
    whom: str | None = None
    after: str = ""


@lru_cache(maxsize=4)
def rarity_of(turns: tuple[Turn, ...], job: str) -> Counter[str]:
    """In how many stretches of the talk a stem occurs; what the advertisement says already counts as often said."""
    counts: Counter[str] = Counter()
    for start in range(0, len(turns), _STRETCH):
        counts.update(content_stems(" ".join(turn_.text for turn_ in turns[start : start + _STRETCH])))
    counts.update(dict.fromkeys(content_stems(job), 3))
    return counts


def telling(text: str, rarity: Counter[str]) -> float:
    """How much of a sentence only this conversation can have supplied, per clause and not per word."""
    worth = sum(
        1.0 if rarity[s] <= 1 else 0.6 if rarity[s] == 2 else 0.25 if rarity[s] == 3 else 0.0
        for s in content_stems(text)
    )
    return min(worth, 4.0) / 2 + (0.3 if re.search(r"\b(?:\d+|hundred|twenty|thirty|forty|fifty)\b", text) else 0.0)

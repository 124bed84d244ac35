"""Likeness of meaning, where a language model is installed: without one everything works, only less finely."""

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

ALIKE: Final = 0.4
"""From here on two texts are held to mean the same; read off `bench/meaning.py`, where few chance pairs get so far."""
_WORDS: Final = 0.5
"""What full likeness in words adds to a cosine: two kinds of evidence that err in different places."""


class Meaning(Protocol):
    """A model that knows how alike texts are."""

    @property
    def name(self) -> str:
        """What a person may look it up by."""

    def similarity(self, texts: Sequence[str], others: Sequence[str]) -> Sequence[Sequence[float]]:
        """For each text its likeness to each of the others, from 0 to about 1."""


def said_by(meaning: Meaning | None) -> str:
    """What judged meaning, for the report."""
    return f"with {meaning.name}" if meaning else "by words alone"


def matches(
    texts: Sequence[str], others: Sequence[str], words: Sequence[Sequence[float]], meaning: Meaning
) -> Mapping[int, int]:
    """Which of the others says the same as each text, by place; only pairs of which each is the other's nearest.

    `words` is the likeness by words of each text to each of the others, from 0 to 1.
    """
    if not texts or not others:
        return {}
    near = [
        [cosine + _WORDS * max(0.0, same) for cosine, same in zip(row, alike, strict=True)]
        for row, alike in zip(meaning.similarity(texts, others), words, strict=True)
    ]
    found: dict[int, int] = {}
    for one, row in enumerate(near):
        other = max(range(len(row)), key=row.__getitem__)
        if row[other] >= ALIKE and row[other] == max(line[other] for line in near):
            found[one] = other
    return found

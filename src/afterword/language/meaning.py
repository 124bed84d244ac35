"""Likeness of meaning, where a language model is installed: without one everything works, only less finely."""

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

ALIKE: Final = 0.45
"""From here on two texts are held to mean the same; read off `bench/meaning.py`, where few chance pairs get so far."""


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


def matches(texts: Sequence[str], others: Sequence[str], meaning: Meaning) -> Mapping[int, int]:
    """Which of the others says the same as each text, by place; only pairs of which each is the other's nearest.

    Words in common are no evidence here: what shares some and was not found by them is mostly about another thing.
    """
    if not texts or not others:
        return {}
    near = meaning.similarity(texts, others)
    found: dict[int, int] = {}
    for one, row in enumerate(near):
        other = max(range(len(row)), key=row.__getitem__)
        if row[other] >= ALIKE and row[other] == max(line[other] for line in near):
            found[one] = other
    return found

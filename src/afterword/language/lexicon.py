"""What kind of word a stem is, how everyday it is, and which other stems mean nearly the same.

Made by scripts/lexicon.py from WordNet 3.0 (Princeton, its licence beside the file), MiniLM and our own sentences.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

RAREST: Final = 9
"""How rare a word counts that none of our own twenty thousand sentences holds: the logarithm of one in so many."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A stem of the lexicon.

    `kind` is one letter: c thing, place, person; n abstract noun; t time; d deed, v other verb; a adjective, p one made
    of a noun or name; r adverb; x unknown to WordNet. `rare` goes from 0 (in every sentence) to RAREST. `near` are
    stems that mean nearly the same, from 0.4 to 1.
    """

    kind: str
    rare: int
    near: Mapping[str, float]


_UNKNOWN: Final = Entry("x", RAREST, {})


@cache
def _lines() -> dict[str, str]:
    text = files("afterword.language").joinpath("lexicon.txt").read_text("utf-8")
    return dict(line.split(" ", 1) for line in text.splitlines())


@cache
def entry(stem: str) -> Entry:
    """What the lexicon knows of a stem; a rare word of unknown kind when it does not know it."""
    line = _lines().get(stem)
    if line is None:
        return _UNKNOWN
    head, *near = line.split(" ")
    pairs = (each.split("=") for each in near)
    return Entry(head[0], int(head[1:]), {other: int(how) / 100 for other, how in pairs})

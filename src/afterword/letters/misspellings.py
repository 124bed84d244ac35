"""Common misspellings with the right form. The list is our own; names are never in it."""

from functools import cache
from pathlib import Path


def right_spelling(word: str) -> str | None:
    """The right form of a lower-case word that the list knows as wrong, else None."""
    return _table().get(word)


@cache
def _table() -> dict[str, str]:
    lines = Path(__file__).with_name("misspellings.txt").read_text("utf-8").splitlines()
    return {wrong: right for right, *wrongs in (line.split() for line in lines if line.strip()) for wrong in wrongs}

"""Why we say so: the publications behind rules, figures and thresholds."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """One publication, or an honest word that there is none.

    `grade`: "paper", "poll", "anecdote", "advice", "article", "measured" (by this project on a public corpus),
    "law", "reading" (our own choice, validated by nobody) or "derived" (follows from other items).
    Raises ValueError when the title is missing or a placeholder: no source, no item.
    """

    title: str
    locator: str = ""
    grade: str = "advice"

    def __post_init__(self) -> None:
        if not self.title.strip(" ?.-"):
            raise ValueError("A source needs a title that can be looked up.")

    def __str__(self) -> str:
        where = f", {self.locator}" if self.locator and self.locator != self.title else ""
        return f"{self.title}{where} [{self.grade}]"


@cache
def bibliography() -> dict[str, Source]:
    """All publications that more than one item cites, by key."""
    raw = json.loads(Path(__file__).with_name("bibliography.json").read_text("utf-8"))
    return {key: Source(entry["title"], entry["locator"], entry["grade"]) for key, entry in raw.items()}


def cite(*keys: str) -> tuple[Source, ...]:
    """The publications with these keys, in this order. Raises KeyError for a key that the bibliography lacks."""
    return tuple(bibliography()[key] for key in keys)

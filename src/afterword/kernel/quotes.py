"""Exact words and where they stand: the evidence every finding carries."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words of one source.

    `source` is the file's path inside the case folder. In a transcript `turn` counts from 1 and `start` is in seconds;
    in notes `turn` counts the non-empty lines. `line` counts the file's lines from 1, where it has lines.
    `from_memory` marks notes: remembered words, never to be passed off as a quotation.
    """

    source: str
    text: str
    turn: int | None = None
    speaker: str | None = None
    start: float | None = None
    line: int | None = None
    from_memory: bool = False

    def stands_in(self, text: str) -> bool:
        """Whether these very words occur in `text`; runs of white space count as one space."""
        return " ".join(self.text.split()) in " ".join(text.split())

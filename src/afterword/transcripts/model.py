"""Turns and transcripts."""

from dataclasses import dataclass
from typing import Literal

from afterword.kernel.quotes import Quote

Verbatim = Literal["yes", "partly", "no", "unknown"]


@dataclass(frozen=True, slots=True)
class Turn:
    """One uninterrupted stretch of one speaker, `n` from 1; in notes one non-empty line.

    `start` and `end` in seconds, None where the format has none. `speaker` is "" when the format names nobody.
    `line` is the file's line (from 1) on which the turn's words begin, where the format has lines.
    """

    n: int
    speaker: str
    start: float | None
    end: float | None
    text: str
    line: int | None = None

    @property
    def seconds(self) -> float | None:
        """How long the turn lasted, short silences inside it included."""
        return None if self.start is None or self.end is None else max(0.0, self.end - self.start)


@dataclass(frozen=True, slots=True)
class Dropped:
    """Something in the file that is not speech, and why it was left out."""

    line: int | None
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """A file as turns. `verbatim` says whether fillers were kept: decided, with the reason in `verbatim_because`.

    `notes` are sentences for the person about what is odd in the file.
    """

    source: str
    format: str
    turns: tuple[Turn, ...]
    dropped: tuple[Dropped, ...] = ()
    verbatim: Verbatim = "unknown"
    verbatim_because: str = ""
    from_memory: bool = False
    notes: tuple[str, ...] = ()

    def turn(self, n: int) -> Turn:
        """The turn with this number."""
        return self.turns[n - 1]

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who speaks, in the order of their first turns."""
        return tuple(dict.fromkeys(turn.speaker for turn in self.turns))

    def quote(self, n: int, text: str | None = None) -> Quote:
        """The words `text` of turn `n` (all of it when None) as evidence. Raises ValueError if they are not there."""
        turn = self.turn(n)
        words = turn.text if text is None else text
        if words not in turn.text:
            raise ValueError(f"Turn {n} does not hold these words: {words}")
        return Quote(
            source=self.source,
            text=words,
            turn=n,
            speaker=turn.speaker or None,
            start=turn.start,
            line=turn.line,
            from_memory=self.from_memory,
        )

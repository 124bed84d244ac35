"""What a format hands over: cues in the order of the file; and how cues become turns."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from afterword.transcripts.model import Dropped, Turn


@dataclass(frozen=True, slots=True)
class Cue:
    """A piece of speech as the file has it. Times in seconds, `line` from 1; `speaker` is "" when nobody is named."""

    text: str
    speaker: str = ""
    start: float | None = None
    end: float | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """What one format made of a file.

    `notes` are sentences for the person about what is odd in it. With `by_line` each cue is a turn of its own.
    """

    cues: tuple[Cue, ...]
    dropped: tuple[Dropped, ...] = ()
    notes: tuple[str, ...] = ()
    by_line: bool = False


CLOCK = r"(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,6})?"
"""A time as files write it: hours may be missing, the fraction may follow a comma."""


def seconds(clock: str) -> float:
    """A time such as "01:02:03.5", "16.500" or "0:2:3,40" in seconds."""
    total = 0.0
    for part in clock.replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return round(total, 3)


# A cue that begins this much before the one in front of it stands in the wrong place; less is overlapping speech.
_OUT_OF_PLACE = 10.0
# Nobody's interview begins this long after the recording: such times are times of the day.
_TIME_OF_DAY = 5 * 3600.0
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")


def in_order(given: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The cues in the order of their times if some are clearly misplaced, else as they are."""
    latest = float("-inf")
    for cue in given:
        if cue.start is None:
            return given
        if cue.start < latest - _OUT_OF_PLACE:
            return tuple(sorted(given, key=lambda each: each.start or 0.0))
        latest = max(latest, cue.start)
    return given


def from_zero(given: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The cues with times counted from the first, where the file gives times of the day; else as they are."""
    first = min((cue.start for cue in given if cue.start is not None), default=0.0)
    if first < _TIME_OF_DAY:
        return given

    def since(moment: float | None) -> float | None:
        return None if moment is None else round(moment - first, 3)

    return tuple(replace(cue, start=since(cue.start), end=since(cue.end)) for cue in given)


def turns_of(cues: Iterable[Cue], *, by_line: bool = False) -> tuple[Turn, ...]:
    """Cues merged into turns: one turn is one uninterrupted stretch of one speaker; one cue with `by_line`.

    Where nobody is named, we cannot know who goes on speaking; there a turn ends where a sentence ends.
    """
    groups: list[list[Cue]] = []
    for cue in cues:
        last = groups[-1][-1] if groups and not by_line else None
        if last and cue.speaker == last.speaker and (cue.speaker or not _SENTENCE_END.search(last.text)):
            groups[-1].append(cue)
        else:
            groups.append([cue])
    return tuple(_turn(n, group) for n, group in enumerate(groups, 1))


def _turn(n: int, cues: list[Cue]) -> Turn:
    ends = [cue.end for cue in cues if cue.end is not None]
    start = next((cue.start for cue in cues if cue.start is not None), None)
    end = max(ends) if ends and cues[-1].end is not None else None
    text = " ".join(cue.text for cue in cues)
    return Turn(n, cues[0].speaker, start, end if start is None or end is None else max(start, end), text, cues[0].line)

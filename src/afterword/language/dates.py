"""Dates in running text, to the day, month, season, quarter or year they name."""

from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from afterword.kernel.spans import Span
from afterword.language.date_shapes import NEEDS, Place, Precision, Reader, shapes
from afterword.language.patterns import Pattern

__all__ = ["DateMention", "Precision", "find_dates"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as named: `start` and `end` are its first and last day, `precision` how exactly it was named.

    `relative` is set when the words mean nothing without the day they were said on ("Friday", "in two weeks", "the
    14th"), and when a month or season goes without its year: then the year is the anchor's nearest that is past.
    """

    span: Span
    start: date
    end: date
    precision: Precision
    relative: bool = False


@lru_cache(maxsize=8192)
def find_dates(text: str, anchor: date | None = None, day_first: bool = True) -> tuple[DateMention, ...]:
    """All dates of a text, in order, none overlapping another.

    `anchor` is the day the words belong to; without one, relative mentions are left out. `day_first` decides
    03/04/2026.
    Never a bare "may" or "march": a month needs a year, a day or a word such as "in" or "since" before it.
    """
    low = text.lower().replace("’", "'")
    if len(low) != len(text):  # a letter whose lower case is longer would move every span
        low = text
    there = {need for need, source in NEEDS.items() if _pattern(source).search(low)}
    found: list[DateMention] = []
    taken: list[Span] = []
    for need, source, read in _shapes():
        if need not in there:
            continue
        for match in _pattern(source).finditer(low):
            span = Span(*match.span())
            if any(span.overlaps(other) for other in taken):
                continue
            groups = match.groupdict()
            verb = groups.get("month") in {"may", "march", "mar"} and not groups.get("year")
            if verb and not text[match.start("month")].isupper():
                continue
            told = read(Place(match, anchor, day_first))
            if told:
                first, last, precision, relative = told
                found.append(DateMention(span, first, last, precision, relative))
                taken.append(span)
    return tuple(sorted(found, key=lambda mention: mention.span))


@cache
def _pattern(source: str) -> Pattern:
    return Pattern(source, flags=0)


@cache
def _shapes() -> tuple[tuple[str, str, Reader], ...]:
    return tuple(shapes())

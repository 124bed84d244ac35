"""Stretches of time that a text names, also those told by parts: "the first six months of 2025", "early 2024", "Q2"."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from afterword.evidence.terms import dates
from afterword.kernel.spans import Span
from afterword.language.number_words import ORDINALS, SMALL

_YEAR: Final = r"(?:the )?(?:year )?(?P<year>20\d\d|19\d\d|this year|last year)"
_NTH: Final = {**ORDINALS, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": -1, "final": -1, "next": 0}
_COUNT: Final = rf"(?P<count>\d\d?|{'|'.join(SMALL)})"
_SHAPES: Final = tuple(
    re.compile(source, re.IGNORECASE)
    for source in (
        rf"\b{_YEAR} ?[- ]?q(?P<quarter>[1-4])\b",
        rf"\bq(?P<quarter>[1-4])[ ,/-]*(?:of )?{_YEAR}\b",
        rf"\b(?P<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th) quarter (?:of |in )?{_YEAR}\b",
        rf"\b(?P<nth>first|last|final) {_COUNT} (?P<unit>months|quarters) of {_YEAR}\b",
        rf"\b(?P<half>first|second) half (?:of )?{_YEAR}\b",
        rf"\b(?P<edge>early|mid|late|start of|beginning of|middle of|end of|close of)[- ]?(?:in )?{_YEAR}\b",
        r"\b(?P<season>autumn|spring|summer|winter)(?: term)?(?: of| in)?,? (?P<year>20\d\d)\b",
        r"\b(?P<year>20\d\d|19\d\d) ?[-/–] ?(?P<until>\d\d(?:\d\d)?)\b(?![-/])",
        r"\b(?P<nth>first|second|third|fourth) (?:of|in) (?P<year>20\d\d|this year|last year)\b",
        r"\b(?P<year>this year|last year|(?:last|the past) (?P<double>financial|school|academic) year)\b",
    )
)
_SEASONS: Final = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 12)}
_EDGES: Final = {
    "ear": (1, 4), "sta": (1, 3), "beg": (1, 3), "mid": (4, 9), "lat": (9, 12), "end": (10, 12), "clo": (10, 12),
}  # fmt: skip


class Period(NamedTuple):
    """A stretch of time; `loose` when its year is only guessed."""

    span: Span
    start: date
    end: date
    loose: bool = False

    def holds(self, other: "Period") -> bool:
        """Whether the other one lies within it."""
        if self.loose or other.loose:
            return other.start.month >= self.start.month and other.end.month <= self.end.month
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Period") -> bool:
        """Whether both are the same stretch, or one names a part of the other."""
        return self.holds(other) or other.holds(self)


@lru_cache(maxsize=8192)
def periods(text: str, day: date | None) -> tuple[Period, ...]:
    """All stretches of time of a text, in order; two that are joined by "to" make one more, after them."""
    found = list(_shaped(text, day))
    for mention in dates(text, day):
        if any(mention.span.overlaps(other.span) for other in found):
            continue
        found.append(Period(mention.span, mention.start, mention.end, mention.relative))
    found.sort(key=lambda period: period.span)
    return tuple(_joined(found, text))


def _shaped(text: str, day: date | None) -> Iterator[Period]:
    if not any(sign.isdecimal() for sign in text) and "year" not in text:
        return
    taken: list[Span] = []
    for shape in _SHAPES:
        for match in shape.finditer(text):
            span = Span(*match.span())
            months = _months(match.groupdict(), day)
            if months is None or any(span.overlaps(other) for other in taken):
                continue
            taken.append(span)
            (first_year, first), (last_year, last) = months
            yield Period(span, date(first_year, first, 1), date(last_year, last, monthrange(last_year, last)[1]))


def _months(told: dict[str, str | None], day: date | None) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The first and the last month of a match, each with its year."""
    named = (told.get("year") or "").lower()
    if not named.isdecimal() and day is None:
        return None
    year = int(named) if named.isdecimal() else day.year - (named != "this year") if day else 0
    if told.get("double") and day:
        return ((year - (day.month < 4), 1), (year + 1 - (day.month < 4), 12))
    first, last = 1, 12
    if until := told.get("until"):
        end = int(until) if len(until) == 4 else year // 100 * 100 + int(until)
        return ((year, 1), (end, 12)) if end == year + 1 else None
    if edge := told.get("edge"):
        first, last = _EDGES[edge[:3].lower()]
    elif half := told.get("half"):
        first, last = (1, 6) if half.lower() == "first" else (7, 12)
    elif season := told.get("season"):
        first, last = _SEASONS[season.lower()]
    elif quarter := told.get("quarter"):
        first, last = int(quarter) * 3 - 2, int(quarter) * 3
    elif (nth := told.get("nth")) and (count := told.get("count")):
        many = (int(count) if count.isdecimal() else SMALL[count.lower()]) * (3 if told["unit"] == "quarters" else 1)
        if not 0 < many <= 12:
            return None
        first, last = (1, int(many)) if nth.lower() == "first" else (13 - int(many), 12)
    elif nth:
        at = int(_NTH[nth.lower()])
        first, last = (10, 12) if at < 0 else (at * 3 - 2, at * 3)
    return (year, first), (year, last)


_TO: Final = re.compile(r"\s*(?:to|until|till|and|through|-|–|—)\s+(?:the )?(?:end of )?", re.IGNORECASE)
_STARTS_TO: Final = re.compile(r"(?:to|until|till)\s", re.IGNORECASE)


def _joined(found: list[Period], text: str) -> Iterator[Period]:
    """A month without its year has that of the one it is joined to: "from July to September 2025"."""
    for i, period in enumerate(found):
        following = found[i + 1] if i + 1 < len(found) else None
        between = text[period.span.end : following.span.start] if following else "-"
        joined = following and (
            _TO.fullmatch(between) or (not between.strip() and _STARTS_TO.match(following.span.of(text)))
        )
        yield period
        if following and joined:
            start = period.start
            if period.loose and not following.loose:
                start = start.replace(year=following.end.year - (start.month > following.end.month), day=1)
            if start <= following.end:
                yield Period(Span(period.span.start, following.span.end), start, following.end, following.loose)

"""Whether a claimed length of time lies between two times of the record, or between one and the day of the talk."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Statement
from afterword.evidence.periods import Period, periods
from afterword.evidence.quantities import around_number, quantities
from afterword.language.numbers import Number
from afterword.language.units import TIME, in_base

_DAY: Final = 86400
_FEW: Final = 14
_LASTING: Final = re.compile(r"(?i)\b(?:since|present|to date|until now|now|ongoing|current)\b")
_APART: Final = re.compile(
    r"\b(?:after|between|within|until|in|over)\b(?: [\w-]+){0,3}\W*\|"
    r"|\|(?: [\w-]+){0,3}?\W*\b(?:before|after|later|earlier|apart|sooner|between|within|until|in|over)\b"
)
"""Right before or behind a length, which stands as a stroke."""
_RANKED: Final = 30
_ENOUGH: Final = 0.6
_FAR: Final = 0.3
_SURE: Final = 1e9
_AGE: Final = re.compile(
    r"(?i)\b(?:stood|stands?|existed|exists?|been (?:going|open|there|around|in business)|old|history)\b"
)
_BEGUN: Final = re.compile(r"(?i)\b(?:founded|established|opened|licensed|begun|began|started|set up|formed|since)\b")
LONG: Final = TIME - {"milliseconds", "seconds", "minutes", "hours"}
"""Lengths that dates can tell."""


def lies_between(claim: Claim, number: Number) -> bool:
    """Whether the dates told about the matter of a claim are as far apart as it says."""
    if number.unit not in LONG:
        return False
    day = claim.index.day
    around = "|".join(around_number(claim.text, number.span))
    apart = bool(_APART.search(around))
    about = [(s, periods(s.fact.text, s.anchor)) for s in _about(claim, _FAR if apart else _ENOUGH)]
    for statement, told in about:
        for i, first in enumerate(told):
            if any(_as_long(number, first, second) for second in told[i + 1 :]):
                return True
            lasting = not told[1:] or _LASTING.search(statement.fact.text)
            if day and lasting and first.start < day and _as_long(number, first, Period(first.span, day, day)):
                return True
        if any(_nearly(number, told) for told in statement.numbers):
            return True
    if any(_nearly(number, told) for statement in claim.near[:3] for told in statement.numbers):
        return True
    if apart:
        starts = [(s, told[0]) for s, told in about[:_FEW] if told]
        if any(_as_long(number, a, b) for (s, a), (t, b) in combinations(starts, 2) if s.block == t.block or s.side):
            return True
    return _rows_last(claim, number)


def _nearly(number: Number, told: Number) -> bool:
    """ "A month and a half" for six weeks: the same length in another unit."""
    if told.unit not in LONG or told.unit == number.unit:
        return False
    claimed, true = in_base(number.value, str(number.unit)), in_base(told.value, told.unit)
    return abs(claimed - true) <= 0.1 * true


def _about(claim: Claim, enough: float) -> Iterator[Statement]:
    """The dated statements that tell most of the claim, and what stands beside them in one post or table."""
    mine = {term: claim.index.weight(term) for term in claim.concepts}
    found: list[tuple[float, Statement]] = []
    begun = (s for s in claim.index.statements if s.side == "you" and _BEGUN.search(s.fact.text))
    age = tuple(begun) if _AGE.search(claim.text) and claim.side != "me" else ()
    told_with = (s for near in claim.near[:3] if not near.spoken for s in _passage(claim, near))
    age += tuple(
        s for n in claim.numbers if n.value >= 10 for s in claim.index.holding(f"#{n.value:g}") if claim.proof(s)
    )
    for statement in dict.fromkeys((*age, *claim.near, *(s for _, s in claim.ranked[:_RANKED]), *told_with)):
        if statement.dates or periods(statement.fact.text, statement.anchor):
            told = sum(w * (1.0 if t in statement.terms else 0.5) for t, w in mine.items()
                       if t in statement.terms or t in statement.setting)  # fmt: skip
            found.append((_SURE if statement in age else told, statement))
    best = max((told for told, statement in found if statement not in age), default=0.0)
    found.sort(key=lambda pair: -pair[0])
    return (statement for told, statement in found if told >= best * enough or statement in age)


def _passage(claim: Claim, statement: Statement) -> Iterator[Statement]:
    """What stands in the same passage of a document."""
    line = statement.fact.quote.line
    return (s for s in claim.index.block(statement) if s.fact.quote.line == line and claim.proof(s))


def _as_long(number: Number, first: Period, second: Period) -> bool:
    """Whether the time between two periods may be told as this length: from start to start, or to the end."""
    unit = in_base(1, str(number.unit))
    claimed = number.value * unit
    lengths: list[float] = [abs((b - a).days) * _DAY for a in _edges(first) for b in _edges(second)]
    years = abs(second.start.year - first.start.year) * in_base(1, "years")
    if _vague(first) or _vague(second):
        lengths.append(years)
    for length in lengths:
        if number.bound == "more" and claimed * 0.98 <= length <= claimed + max(unit, 0.25 * claimed):
            return True
        if number.bound == "less" and claimed - max(unit, 0.25 * claimed) <= length <= claimed * 1.02:
            return True
        if number.bound is None and abs(length - claimed) <= max(0.5 * unit, 0.05 * claimed):
            return True
        if number.bound is None and claimed <= length < claimed + 0.95 * unit and number.value > 1:
            return True
    return False


def _edges(period: Period) -> tuple[date, ...]:
    return (period.start,) if period.start == period.end else (period.start, period.end)


def _vague(period: Period) -> bool:
    """A year, or longer."""
    return (period.end - period.start).days > 300


def _rows_last(claim: Claim, number: Number) -> bool:
    """Whether a table about the matter runs over this time: four rows of a year each."""
    tables: dict[object, list[Period]] = {}
    for _, quantity in quantities(claim):
        if quantity.tabled and quantity.when:
            tables.setdefault(quantity.series[0], []).append(quantity.when)
    for times in tables.values():
        first, last = min(t.start for t in times), max(t.end for t in times)
        for end in (last, max(t.start for t in times)):
            length = (end - first).days * _DAY
            if abs(length - number.value * in_base(1, str(number.unit))) <= 0.4 * in_base(1, str(number.unit)):
                return True
    return False

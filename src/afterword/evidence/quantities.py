"""The figures of the record that are about what a claim is about, each with its words and its time."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Index, Statement
from afterword.evidence.periods import Period, periods
from afterword.evidence.rivals import clause
from afterword.evidence.tables import Quantity, table_quantities
from afterword.evidence.terms import concept, content, number_terms
from afterword.kernel.spans import Span
from afterword.language.numbers import Number
from afterword.language.stems import stem
from afterword.language.units import CURRENCY, TIME

_ANYBODY: Final = frozenset(map(stem, "men women people persons ones things cases them others".split()))
_YOUNG: Final = frozenset(map(concept, "pupils students children kids boys girls learners".split()))
_PARTED: Final = re.compile(r"[();]|\. ")
_APART: Final = 100
_LENT: Final = TIME | CURRENCY | {"percent", "km", "miles"}
_NOT_LENT: Final = re.compile(r":|[.;] |\bago\b")
_LIST_ON: Final = re.compile(r"(?:,| and) \d{1,2}\b(?!,)")
_LIST_BACK: Final = re.compile(r"(?<![\d./-])\d{1,2}(?:,| and) $")
_RANKED: Final = 24
_BESIDE: Final = 8
_WEEKDAY: Final = re.compile(r"(?:on |every )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?")
"""A day that names a list or a habit tells no time of a figure."""
_DATED: Final = re.compile(r"\W*(?:[a-z]+ ){0,2}(?:in|on|at|by|of|for|during|since)? ?(?:the )?\W*")
_FROM_TO: Final = re.compile(r"\b(?:between|from|since|until|to|by)\b")
_AROUND: Final = 0.4
_BESIDE_IT: Final = 0.75  # another clause of its sentence


@lru_cache(maxsize=12)
def tabled(index: Index) -> tuple[Quantity, ...]:
    """Every figure in a table that may prove something."""
    return tuple(table_quantities(index))


@lru_cache(maxsize=128)
def quantities(claim: Claim) -> tuple[tuple[float, Quantity], ...]:
    """Figures about the matter of a claim, with how much of the claim names them (0 to 1), best first."""
    index = claim.index
    mine = {term: index.weight(term) for term in (*claim.concepts, *number_terms(claim.numbers))}
    if claim.whole != claim.text:
        mine |= {t: index.weight(t) / 3 for t in content(claim.whole) if t not in mine and t not in claim.names}
    total = sum(mine.values()) or 1.0
    found: list[tuple[float, Quantity]] = []
    for quantity in (*tabled(index), *_told(claim)):
        named = sum(weight for term, weight in mine.items() if term in quantity.terms)
        around = 0.0
        for term, weight in mine.items():
            if term in quantity.around and term not in quantity.terms:
                around += weight * (_BESIDE_IT if not quantity.tabled and term in quantity.of.terms else _AROUND)
        if (named or around or not quantity.tabled) and claim.proof(quantity.of):
            found.append(((named + around) / total, quantity))
    found.sort(key=lambda pair: -pair[0])
    return tuple(found)


def _told(claim: Claim) -> Iterator[Quantity]:
    """The figures of running text near the claim."""
    beside = (s for close in claim.near[:_BESIDE] if close.spoken for s in claim.index.block(close) if claim.proof(s))
    known = (s for n in claim.numbers if n.value > 9 for s in claim.index.holding(f"#{n.value:g}") if claim.proof(s))
    near = (*claim.pool[:60], *(statement for _, statement in claim.ranked[:_RANKED]), *beside, *known)
    rows = {quantity.of.at for quantity in tabled(claim.index)}
    for statement in dict.fromkeys(near):
        if statement.at not in rows:
            yield from told_quantities(statement)


@lru_cache(maxsize=4096)
def told_quantities(statement: Statement) -> tuple[Quantity, ...]:
    """The figures of one statement, each with its clause and the time told with it."""
    text = statement.fact.text
    times = tuple(t for t in periods(text, statement.anchor) if not _WEEKDAY.fullmatch(t.span.of(text).lower()))
    found: list[Quantity] = []
    lent: str | None = None
    for nth, number in enumerate(statement.numbers):
        if number.label or number.ordinal or number.unit in {"clock", "year"}:
            continue
        if (number.value == 1 and number.worded and number.unit is None) or _listed(text, number):
            continue
        apart = nth and _NOT_LENT.search(text, statement.numbers[nth - 1].span.end, number.span.start)
        unit = number.unit or (lent if number.noun is None and not apart else None)
        lent = unit if unit in _LENT else None
        part = clause(text, number.span)
        noun = concept(number.noun) if number.noun else None
        terms = frozenset((*content(part.of(text)), *((noun,) if noun else ())))
        around = frozenset((*statement.terms, *statement.setting, *content(statement.fact.employer or "")))
        found.append(
            Quantity(
                number.value, unit, noun, terms, around, _when(number, times, text),
                (statement.at, noun or unit), (statement.at,), False, False, statement, nth=len(found),
            )
        )  # fmt: skip
    return tuple(found)


def _listed(text: str, number: Number) -> bool:
    """Whether a figure is one of a list: "routes 2, 5, 9 and 10"."""
    if number.unit is not None:
        return False
    return bool(_LIST_ON.match(text, number.span.end) or _LIST_BACK.search(text, 0, number.span.start))


def _when(number: Number, times: tuple[Period, ...], text: str) -> Period | None:
    """The time told with a figure: right behind it, else the nearest of the statement."""
    times = tuple(t for t in times if not t.span.overlaps(number.span))
    for time in times:
        if time.span.start >= number.span.end and _DATED.fullmatch(text[number.span.end : time.span.start]):
            return time

    def distance(time: Period) -> int:
        first, last = sorted((time.span, number.span))
        between = text[first.end : last.start]
        return len(between) + _APART * len(_PARTED.findall(between))

    return min(times, key=distance, default=None)


def own_periods(claim: Claim, number: Number) -> tuple[Period, ...]:
    """The times that a claim names for one of its figures: those of its clause, else those of the sentence."""
    told = periods(claim.text, claim.index.day)
    part = clause(claim.text, number.span)
    return tuple(time for time in told if time.span.overlaps(part)) or told or periods(claim.whole, claim.index.day)


def alike(noun: str, other: str) -> bool:
    """Whether two nouns count the same kind of thing: pupils are students and children, and anybody may be "people"."""
    if noun == other or concept(noun) == concept(other):
        return True
    return bool({noun, other} & _ANYBODY) or {noun, other} <= _YOUNG


def direct_period(claim: Claim, number: Number) -> Period | None:
    """The time told right behind a figure: "9 percent in the second quarter of 2023"."""
    for time in periods(claim.text, claim.index.day):
        between = claim.text[number.span.end : time.span.start]
        if time.span.start >= number.span.end and _DATED.fullmatch(between) and not _FROM_TO.search(between):
            return time
    return None


def around_number(text: str, span: Span) -> tuple[str, str]:
    """The words of the clause before and behind a figure, in lower case."""
    part = clause(text, span)
    return text[part.start : span.start].lower(), text[span.end : part.end].lower()

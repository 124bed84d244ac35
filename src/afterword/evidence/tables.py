"""Tables of the record as figures that know their column, their row and their time."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, NamedTuple

from afterword.evidence.index import Index, Statement
from afterword.evidence.periods import Period, periods
from afterword.evidence.terms import content
from afterword.kernel.spans import Span
from afterword.language.number_words import SCALES
from afterword.language.numbers import find_numbers
from afterword.language.units import CURRENCY, UNITS

NOWHERE: Final = Span(0, 0)
"""The place of a time that no words name: that of a row which sums up."""
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH: Final = re.compile(rf"(?i)({'|'.join(_MONTHS)})[a-z]*\.?")
_YEAR: Final = re.compile(r"(?:19|20)\d\d(?:[-/–]\d\d)?")
_GAP: Final = re.compile(r"\s{2,}")
_TOTAL: Final = re.compile(r"(?i)\b(?:total|all|both|sum|overall|altogether|together|year)\b")
_NOBODY: Final[frozenset[str]] = frozenset()
_ALL: Final = frozenset({"*"})
_HEAD_UNIT: Final = re.compile(r"[$£€₹%]|[^\W\d_]+")
_AMOUNTS: Final = re.compile(
    r"(?i)\b(?:amounts?|figures|values?|all) in ([$£€₹]|[a-z]+)\s*(lakhs?|crores?|millions?|thousands?|m\b|k\b)?"
)
_MASKED: Final = re.compile(r"(?i)[$£€₹~]?\s?(?P<digits>\d[\d,]*(?:\.\d+)?)\s?%?")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure of the record with what tells which it is.

    `terms` are the words that name it (its column or its clause), `around` those of its row, headings and document.
    `series` is shared by figures of the same thing at several times, `row` by figures of several things at one time;
    `total` is set for those that sum up others of their series, `whose` names the row or column when it stands for one
    of several of a kind (a depot, a ward; "*" for all of them). `noun` is what it counts, where the words say so, `nth`
    its place among the figures of its sentence.
    """

    value: float
    unit: str | None
    noun: str | None
    terms: frozenset[str]
    around: frozenset[str]
    when: Period | None
    series: tuple[object, ...]
    row: tuple[object, ...]
    total: bool
    tabled: bool
    of: Statement
    whose: frozenset[str] = frozenset()
    nth: int = 0


def is_row(text: str) -> bool:
    """Whether a line is a row of a table."""
    return "|" in text or "   " in text.strip()


def cells(text: str) -> list[str]:
    """The cells of a row."""
    parts = text.strip().strip("|").split("|") if "|" in text else _GAP.split(text.strip())
    return [part.strip(" *_`") for part in parts]


def table_quantities(index: Index) -> Iterator[Quantity]:
    """Every figure that stands in a table of the record, private ones too."""
    run: list[Statement] = []
    for statement in index.statements:
        if statement.spoken:
            continue
        last = run[-1] if run else None
        if is_row(statement.fact.text) and (not last or last.fact.quote.source == statement.fact.quote.source):
            run.append(statement)
            continue
        yield from _table(run, index)
        run = [statement] if is_row(statement.fact.text) else []
    yield from _table(run, index)


def _table(rows: Sequence[Statement], index: Index) -> Iterator[Quantity]:
    head: list[str] = []
    years: list[str] = []
    body: list[tuple[Statement, list[str]]] = []
    for statement in rows:
        told = cells(statement.fact.text)
        if set(statement.fact.text) <= set("|-: "):
            continue
        if len(told) > 1 and all(_YEAR.fullmatch(cell) for cell in told):
            years = told
        elif years and len(told) % len(years) == 0 and not any(map(_is_figure, told)):
            yield from _figures(head, body, index)
            each = len(told) // len(years)
            head, body = ["", *(f"{cell} {years[at // each]}" for at, cell in enumerate(told))], []
        elif len(told) > 1 and _is_head(told):
            yield from _figures(head, body, index)
            head, body = told, []
        elif head and len(told) <= len(head):
            body.append((statement, told))
    yield from _figures(head, body, index)


def _figure(cell: str) -> float | None:
    match = _MASKED.fullmatch(cell)
    return float(match["digits"].replace(",", "")) if match else None


def _is_head(told: list[str]) -> bool:
    """Whether a row names columns: no figures but years, and those beside words."""
    figures = [cell for cell in told[1:] if _is_figure(cell)]
    words = any(any(map(str.isalpha, cell)) for cell in told[1:])
    return not figures or (words and all(_YEAR.fullmatch(cell) for cell in figures))


def _is_figure(cell: str) -> bool:
    return _figure(cell) is not None


def _figures(head: list[str], body: list[tuple[Statement, list[str]]], index: Index) -> Iterator[Quantity]:
    if not body:
        return
    first = body[0][0]
    columns = _columns(head, index)
    stated = _amounts(first, index)
    year = _only_year(first, index)
    by_month = any(_MONTH.fullmatch(told[0]) for _, told in body)
    found: list[Quantity] = []
    for statement, told in body:
        label = told[0]
        total = bool(_TOTAL.search(label))
        when = next(iter(periods(label, index.day)), None)
        month = _MONTH.fullmatch(label)
        named = frozenset(content(label))
        for at, cell in enumerate(told):
            value = _figure(cell)
            if value is None or not at:
                continue
            own = next(iter(find_numbers(cell)), None)
            unit, scale, terms, time, key, owner = columns[at]
            unit = own.unit if own and own.unit else unit
            if month:
                when = _month(month, time or year)
            quantity = Quantity(
                value * scale, unit, None, terms, named | statement.setting, when if month else time or when,
                (first.at, key, None if by_month else time and statement.at), (statement.at, time and time.start),
                total, True, statement, owner if when or by_month else _ALL if total else named or _ALL,
            )  # fmt: skip
            found.append(quantity)
            if stated and unit is None:
                found.append(
                    replace(quantity, value=value * stated[1], unit=stated[0], series=(first.at, key, stated[0]))
                )
    for quantity in found:
        when = quantity.when or (_whole(quantity, found) if quantity.total else None)
        yield replace(quantity, total=quantity.total or _sums_up(quantity, found), when=when)


def _month(label: re.Match[str], within: Period | None) -> Period | None:
    """The month that a row stands for, in the year of its column or of the whole table."""
    if within is None:
        return None
    number = _MONTHS.index(label[1].lower()) + 1
    year = within.start.year if number >= within.start.month else within.end.year
    return Period(within.span, date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def _only_year(first: Statement, index: Index) -> Period | None:
    """The year of a whole table, when the lines above it name just one."""
    above = (s for s in index.block(first) if s.at < first.at and not is_row(s.fact.text))
    title = next(iter(above), None)
    years = [time for time in periods(title.fact.text, index.day) if not time.loose] if title else []
    return years[0] if len({time.start.year for time in years}) == 1 else None


def _whole(quantity: Quantity, found: list[Quantity]) -> Period | None:
    """The time of all rows that a row sums up."""
    times = [q.when for q in found if q.series == quantity.series and q.when and not q.total]
    return Period(NOWHERE, min(t.start for t in times), max(t.end for t in times)) if times else None


def _sums_up(quantity: Quantity, found: list[Quantity]) -> bool:
    """Whether a row stands for the time of several others: "2024" below its four quarters."""
    mine = quantity.when
    if mine is None:
        return False
    parts = {
        q.when.start for q in found if q.series == quantity.series and q.when and q.when != mine and mine.holds(q.when)
    }
    return len(parts) > 1


class _Column(NamedTuple):
    """What the head of a table says of a column; `key` is the name that columns of one series share."""

    unit: str | None
    scale: float
    terms: frozenset[str]
    time: Period | None
    key: str
    owner: frozenset[str]


def _columns(head: list[str], index: Index) -> list[_Column]:
    """What the head says of each column.

    A time in the head holds for the columns right of it up to the next; a word that names several columns ("Kilmorna
    km, empty km, %") holds for those that name nothing themselves.
    """
    found: list[_Column] = []
    timed = sum(bool(periods(cell, index.day)) for cell in head[1:]) > 1
    time: Period | None = None
    group, before, lead, whose = "", "", _NOBODY, _NOBODY
    terms: frozenset[str] = _NOBODY
    names = [re.sub(r"\b(?:19|20)\d\d(?:[-/]\d\d)?\b", "", cell).strip().lower() for cell in head]
    for cell, name in zip(head, names, strict=True):
        if timed:
            time = next(iter(periods(cell, index.day)), time)
            name = name or before
        before = name
        unit, scale = _unit(cell)
        own = frozenset((*content(name), *(f"#{n.value:g}" for n in find_numbers(name) if not n.unit)))
        terms = own or (terms if unit else own)
        proper = frozenset(content(" ".join(re.findall(r"\b[A-Z][^\W\d_]{2,}(?:['’]s)?", cell)))) or (
            whose if timed and not names[len(found)] else _NOBODY
        )
        if timed:
            whose = _ALL if _TOTAL.match(name) else proper
        elif names.count(name) == 1:
            group, lead = name, terms
            whose = proper if proper else _ALL if _TOTAL.match(name) else _NOBODY
        shared = names.count(name) > 1 and not timed
        key = f"{group}: {name}" if shared else name
        found.append(_Column(unit, scale, terms | lead if shared else terms, time, key, whose))
    return found


def _unit(cell: str) -> tuple[str | None, float]:
    """ "lent, £m" is in pounds, a million each; "km 2024-25 (lakh)" in kilometres."""
    unit, scale = None, 1.0
    words = _HEAD_UNIT.findall(re.sub(r"\d+ [^\W\d_]+", "", cell.lower()))  # "paid within 30 days %" is a share
    for i, word in enumerate(words):
        if word in UNITS and len(word) > (word.isalpha()) and unit is None and word not in {"second", "points"}:
            unit = UNITS[word]
        elif word in SCALES:
            scale = SCALES[word]
        elif word in {"m", "k", "bn"} and i and UNITS.get(words[i - 1]) in CURRENCY:
            scale = {"m": 1e6, "k": 1e3, "bn": 1e9}[word]
    if unit in CURRENCY and re.search(r"['’]?\b000s?\b", cell):
        scale = 1e3
    return unit, scale


def _amounts(first: Statement, index: Index) -> tuple[str, float] | None:
    """What "Amounts in ₹ lakh" above a table says."""
    for statement in index.block(first):
        match = _AMOUNTS.search(statement.fact.text) if statement.at < first.at else None
        if match and UNITS.get(match[1].lower()) in CURRENCY:
            word = (match[2] or "").lower().rstrip("s")
            return UNITS[match[1].lower()], {"m": 1e6, "k": 1e3}.get(word, SCALES.get(word, 1.0))
    return None

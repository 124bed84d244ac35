"""Which figures of the record may be used together to work out one figure of a claim."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.directions import changes
from afterword.evidence.figures import amount
from afterword.evidence.periods import Period
from afterword.evidence.quantities import alike, direct_period, own_periods, quantities, tabled
from afterword.evidence.tables import NOWHERE, Quantity
from afterword.evidence.terms import concept
from afterword.language.numbers import Number
from afterword.language.units import TIME, dimension, in_base

Pair = tuple[Quantity, Quantity]
_CLOSE: Final = 0.5  # of the best of their kind
_FAR: Final = 0.25  # of the best of all
_PROSE: Final = 40
_WITH_MINE: Final = re.compile(r"\b(?:as|than) (?:i|we|you|ours?|yours?|mine|my)\b")
_GOES_ON: Final = re.compile(r"(?i)\b(?:it|that|they|them|ago|now|then|this)\b")
_RIVALS: Final = 0.5
_LONG_AGO: Final = date.min
_BOTH: Final = re.compile(r"\b(?:both|all|together|between them|combined|altogether|in all|each)\b")
_VERSUS: Final = re.compile(
    r"\b(?:ahead|apart|between(?! (?:the )?(?:early |mid|late )?(?:spring|summer|autumn|winter|\d|jan|feb|mar|apr"
    r"|may|jun|jul|aug|sep|oct|nov|dec))|than (?:the|those|that|in|at|on)|as (?:many|much)|against|compared)\b"
)
_YEARS_BEFORE: Final = re.compile(
    r"\b(a|one|the|two|three) (?:school |financial )?years? (?:before|earlier)\b|\b(previous) year\b"
)
_SAME: Final = re.compile(r"\bsame (?:\w+ )?(?:months?|quarters?|terms?|period|weeks?|season)\b")
_EARLIER: Final = re.compile(
    r"\b(?:than|before|earlier|previous\w*|since|from|within|in a|in one|last|by then|used to)\b"
)


class Selection:
    """The figures about the matter of a claim, by how they belong together: in one row, one series, one sentence.

    `close` are those that the claim names best among their kind; others are used only together with one of them.
    """

    def __init__(self, claim: Claim, number: Number) -> None:
        self.claim, self.number = claim, number
        self.text = claim.text.lower()
        every = own_periods(claim, number)
        self.direct = direct_period(claim, number)
        self.joined = [time for time in every if any(time != t and time.holds(t) for t in every)]
        self.times = [time for time in every if time not in self.joined]
        before = _YEARS_BEFORE.search(self.text)
        self.years_before = {"two": 2, "three": 3}.get(before[1] or "", 1) if before else 0
        if self.joined and (before or _SAME.search(self.text)):
            self.times = self.joined
        found = quantities(claim)
        self._worth = {id(q): share for share, q in found}
        best = max((share for share, _ in found), default=0.0)
        best_of: dict[object, float] = defaultdict(float)
        for share, quantity in found:
            best_of[_kind(quantity)] = max(best_of[_kind(quantity)], share)
        near = [q for share, q in found if share >= best * _FAR and share]
        noun = concept(number.noun) if number.noun else None
        strong = [q for share, q in found if share and share >= max(best * _FAR, best_of[_kind(q)] * _CLOSE)]
        others = {n.value for n in claim.numbers if n is not number and n.value > 9}
        strong += [q for _, q in found if not q.tabled and _anchored(q, noun, others)]
        self._fair = {id(q) for q in near}
        self._close = {id(q) for q in strong}
        prose = [q for _, q in found if not q.tabled and q.unit != "times"]
        self.prose = sorted(prose, key=lambda q: not self.is_close(q))[:_PROSE]
        self.series: dict[tuple[object, ...], list[Quantity]] = defaultdict(list)
        self.rows: dict[tuple[object, ...], list[Quantity]] = defaultdict(list)
        self._tables({_kind(q) for q in near if q.tabled})
        self.close = [q for q in (*self.prose, *(q for row in self.rows.values() for q in row)) if self.is_close(q)]

    def _tables(self, kinds: set[object]) -> None:
        """The rows and series of the tables that the claim is about, of the depot or ward that it names."""
        known = {n.value for n in self.claim.numbers if n is not self.number and n.value >= 100}
        kinds |= {_kind(q) for q in tabled(self.claim.index) if q.value in known and self.in_time(q)}
        kinds |= self._with_both_ends()
        own = [q for q in tabled(self.claim.index) if _kind(q) in kinds and self.claim.proof(q.of)]
        own += [q for q in tabled(self.claim.index) if _kind(q) not in kinds and self._told_in_full(q)]
        mine = set(self.claim.concepts)
        named = {_kind(q) for q in own if q.whose & mine}
        for quantity in own:
            theirs = quantity.whose and not quantity.whose & mine
            if theirs and _kind(quantity) in named and not (_BOTH.search(self.text) and "*" in quantity.whose):
                continue
            self.series[quantity.series].append(quantity)
            self.rows[quantity.row].append(quantity)
        others = {n.value for n in self.claim.numbers if n is not self.number and n.value > 2}
        for row in self.rows.values():
            if any(q.value in others and self.in_time(q) for q in row):
                self._close |= {id(q) for q in row}

    def _with_both_ends(self) -> set[object]:
        """The tables in one series of which both ends of a change stand: "from twenty to eighteen"."""
        ends = next((pair for pair in changes(self.claim.text, self.claim.numbers) if self.number in pair), None)
        if ends is None:
            return set()
        lines: dict[tuple[object, ...], list[Quantity]] = defaultdict(list)
        for quantity in tabled(self.claim.index):
            if quantity.value in {ends[0].value, ends[1].value}:
                lines[quantity.series].append(quantity)
        both = [line for line in lines.values() if len({q.value for q in line}) > 1]
        self._close |= {id(q) for line in both for q in line}
        return {_kind(line[0]) for line in both}

    def _told_in_full(self, quantity: Quantity) -> bool:
        """Whether a figure is the claimed one at the claimed time: no accident when it is not small."""
        value = self.number.value
        timed = bool(self.times) and self.in_time(quantity) and quantity.when is not None
        if quantity.value == value and (value >= 100 or (value >= 10 and timed)) and self.claim.proof(quantity.of):
            self._close.add(id(quantity))
            return True
        return False

    def is_close(self, quantity: Quantity) -> bool:
        """Whether the claim names this figure as well as any of its kind."""
        return id(quantity) in self._close

    def in_time(self, quantity: Quantity) -> bool:
        """Whether a figure belongs to a time that the claim names; any does where it names none."""
        if not self.times:
            return True
        if quantity.when is None:
            return not quantity.tabled or bool(self.joined) or len(self.times) > 1
        times = (*self.times, *self.joined)
        if quantity.when.span == NOWHERE:
            return any(time.holds(quantity.when) for time in times)
        return any(time.meets(quantity.when) for time in times)

    def at_its_time(self, quantity: Quantity) -> bool:
        """Whether a figure belongs to the time that the claim tells with its own: "from 9 in 2023 to 4 in 2025"."""
        if self.direct is None or quantity.when is None:
            return True
        return self.direct.meets(quantity.when)

    def runs(self) -> Iterator[list[Quantity]]:
        """The figures of one thing in the order of time: the parts, and the sums of them."""
        for line in self.series.values():
            if any(self.is_close(q) for q in line):
                told = sorted(line, key=lambda q: (q.when.start if q.when else q.of.anchor or _LONG_AGO, q.of.at))
                for total in (False, True):
                    run = [q for q in told if q.total is total]
                    if len(run) > 1:
                        yield run

    def pairs(self) -> Iterator[Pair]:
        """Two figures of one thing at two times, earlier first, or of two things that are compared."""
        for run in self.runs():
            for a, b in combinations(run, 2):
                if self._compared(a, b, run):
                    yield a, b
        yield from self.columns()
        yield from self.told_pairs()

    def changes(self) -> Iterator[Pair]:
        """Those pairs that may be one thing at two times, or a comparison that the claim makes in so many words."""
        versus = _VERSUS.search(self.text)
        columns = {(id(a), id(b)) for a, b in self.columns()} if not versus else set()
        found = []
        for a, b in self.pairs():
            timed = a.when is not None and b.when is not None and a.when != b.when
            counted = _WITH_MINE.search(self.text) and a.noun is not None and a.noun == b.noun
            if (id(a), id(b)) not in columns and (a.tabled or a.of is b.of or timed or a.of.spoken or counted):
                found.append((a, b))
        yield from self._nearest(found)

    def _nearest(self, pairs: Sequence[Pair]) -> Iterator[Pair]:
        """Of the pairs out of two sentences those that the claim names about as well as any: some pair always fits."""
        worth = [self._worth_of(a, b) for a, b in pairs]
        least = _RIVALS * max(worth, default=0.0)
        return (pair for pair, each in zip(pairs, worth, strict=True) if each >= least or pair[0].of is pair[1].of)

    def _worth_of(self, a: Quantity, b: Quantity) -> float:
        """How well the claim names a pair: surely where it gives one of the figures itself."""
        others = (n for n in self.claim.numbers if n is not self.number and n.unit not in TIME)
        if any(amount(n) in {base(a), base(b)} for n in others):
            return 1.0
        both = self._worth.get(id(a), 0.0), self._worth.get(id(b), 0.0)
        goes_on = 0 < b.of.at - a.of.at < 3 and max(both) and _GOES_ON.search(b.of.fact.text)
        return max(both) if a.of is b.of or a.tabled or goes_on else sum(both) / 2

    def _at(self, run: Sequence[Quantity], time: Period) -> list[Quantity]:
        exact = [q for q in run if q.when and (q.when.start, q.when.end) == (time.start, time.end)]
        return exact or [q for q in run if q.when and time.meets(q.when)]

    def _compared(self, a: Quantity, b: Quantity, run: Sequence[Quantity]) -> bool:
        if a.when and b.when:
            apart = b.when.start.year - a.when.start.year
            if a.when == b.when or (self.years_before and (apart != self.years_before or not _same_season(a, b))):
                return False
        at = [self._at(run, time) for time in self.times]
        if len(at) > 1:
            return any(a in one and b in other for one in at for other in at if one is not other)
        if at:
            beside = run.index(b) - run.index(a) == 1
            there_a, there_b = a in at[0], b in at[0]
            if there_a and there_b:
                return a is at[0][0] and b is at[0][-1]
            return bool(_EARLIER.search(self.text)) and (
                (there_b and (a is run[0] or beside)) or (there_a and (b is run[-1] or beside))
            )
        return (a is run[0] and b is run[-1]) or self._length_told(a, b)

    def _length_told(self, a: Quantity, b: Quantity) -> bool:
        """ "Within a year", "three months later"."""
        if not a.when or not b.when:
            return False
        days = (b.when.start - a.when.start).days * 86400
        lengths = [in_base(n.value, n.unit) for n in self.claim.numbers if n.unit in TIME and n is not self.number]
        return any(abs(length - days) < 0.1 * length for length in lengths)

    def now(self, row: Sequence[Quantity]) -> bool:
        """Whether a row is the last of its table, or one that sums up."""
        return row[0].total or row[0].of.at == max(q.of.at for q in self.series[row[0].series])

    def columns(self) -> Iterator[Pair]:
        """Two figures of one row that the claim names both."""
        for row in self.rows.values():
            close = [q for q in row if self.is_close(q) and self.in_time(q)]
            if len(close) > 1 and (self.times or self.now(row)):
                for a, b in combinations(close, 2):
                    if a.unit == b.unit:
                        yield a, b

    def told_pairs(self) -> Iterator[Pair]:
        """Two figures of running text that are told of one thing, in the order of the record."""
        for a, b in combinations(self.prose, 2):
            if not (self.is_close(a) or self.is_close(b)) or not _alike(a, b) or not self._belong(a, b):
                continue
            if len(self.times) > 1 and not (self.in_time(a) and self.in_time(b)):
                continue
            yield (a, b) if a.of.at <= b.of.at else (b, a)

    def _belong(self, a: Quantity, b: Quantity) -> bool:
        if a.of is b.of:
            step = abs(a.nth - b.nth)
            if step == 1:
                return True
            timed = a.when is not None and b.when is not None and a.when != b.when
            return step < 4 and (a.noun, a.unit) == (b.noun, b.unit) and (timed or (a.noun, a.unit) != (None, None))
        if a.noun is not None and a.noun == b.noun:
            return _beside(a, b, 3) or (id(a) in self._fair and id(b) in self._fair)
        both = self.is_close(a) and self.is_close(b)
        if a.of.spoken and b.of.spoken:
            return _beside(a, b, 2)
        return a.unit is not None and a.unit == b.unit and (both or _beside(a, b, 2))

    def parts(self) -> Iterator[Pair]:
        """A part and its whole, either way round: two columns of a row, two counts of one sentence."""
        for row in self.rows.values():
            fitting = [q for q in row if self.in_time(q)]
            if not self.times and not self.now(row):
                continue
            for a, b in combinations(fitting, 2):
                if (self.is_close(a) or self.is_close(b)) and a.unit == b.unit:
                    yield a, b
        for a, b in combinations(self.prose, 2):
            if (self.is_close(a) or self.is_close(b)) and self._part_and_whole(a, b):
                yield a, b

    def part_lines(self) -> Iterator[list[Pair]]:
        """Parts with their wholes in the order of time: two columns of a table, or "14 of 40 in 2023" in a sentence."""
        lines: dict[object, list[Pair]] = defaultdict(list)
        for row in self.rows.values():
            for a, b in combinations([q for q in row if not q.total], 2):
                if a.unit == b.unit and a.when and (self.is_close(a) or self.is_close(b)):
                    lines[a.series, b.series].append((a, b))
        for a, b in combinations(self.prose, 2):
            if a.of is b.of and b.nth - a.nth == 1 and a.value < b.value and a.unit is b.unit is None:
                lines[a.of.at].append((a, b))
        for line in lines.values():
            yield sorted(line, key=lambda pair: (pair[0].when.start if pair[0].when else _LONG_AGO, pair[0].nth))

    def _part_and_whole(self, a: Quantity, b: Quantity) -> bool:
        if dimension(a.unit) != dimension(b.unit) or a.value == b.value or a.unit == "share":
            return False
        if a.of is b.of:
            return abs(a.nth - b.nth) < 3
        fair = id(a) in self._fair and id(b) in self._fair
        both = self.is_close(a) and self.is_close(b)
        return (fair and a.noun is not None and a.noun == b.noun) or (both and _beside(a, b, 2))

    def unlike(self) -> Iterator[Pair]:
        """Two figures of one sentence that count different things, one of them with a unit."""
        close = [q for q in self.prose if self.is_close(q)]
        for a, b in combinations(self.prose, 2):
            if a.of is b.of and a.unit != b.unit and None in (a.unit, b.unit) and (a in close or b in close):
                yield a, b

    def groups(self) -> Iterator[list[Quantity]]:
        """Figures of running text that count the same in one place."""
        found: dict[tuple[object, ...], list[Quantity]] = defaultdict(list)
        for quantity in self.prose:
            if self.is_close(quantity) and self.in_time(quantity):
                found[quantity.of.block, quantity.of.turn, quantity.noun, quantity.unit].append(quantity)
        return (group[:6] for group in found.values() if len(group) > 1)


def bases(a: Quantity, b: Quantity) -> tuple[float, float]:
    """Both in the same base; one without a unit has that of the other: "52 minutes, and he wants 35"."""
    unit = a.unit or b.unit
    return base(a if a.unit else replace(a, unit=unit)), base(b if b.unit else replace(b, unit=unit))


def base(quantity: Quantity) -> float:
    """A figure in the base of its dimension."""
    return in_base(quantity.value, quantity.unit) if quantity.unit and dimension(quantity.unit) else quantity.value


def _anchored(quantity: Quantity, noun: str | None, others: set[float]) -> bool:
    """Whether a figure counts the very thing, or stands in one sentence with another figure of the claim."""
    if noun and quantity.noun and alike(quantity.noun, noun):
        return True
    return bool(others) and any(n.value in others and not n.label for n in quantity.of.numbers)


def _same_season(a: Quantity, b: Quantity) -> bool:
    return a.when is not None and b.when is not None and a.when.start.month == b.when.start.month


def _kind(quantity: Quantity) -> object:
    """Figures that are held against each other: of one table, or of one dimension."""
    return quantity.series[0] if quantity.tabled else dimension(quantity.unit)


def _beside(a: Quantity, b: Quantity, reach: int) -> bool:
    if a.of.block != b.of.block or abs(a.of.at - b.of.at) > reach:
        return False
    return not a.of.spoken or abs(a.of.turn - b.of.turn) <= 2


def _alike(a: Quantity, b: Quantity) -> bool:
    if "share" in (a.unit, b.unit) or (dimension(a.unit) != dimension(b.unit) and None not in (a.unit, b.unit)):
        return False
    if a.noun is None or b.noun is None:
        return True
    return alike(a.noun, b.noun)

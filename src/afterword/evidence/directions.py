"""Which way a figure went."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.figures import amount, is_change, polarity, same
from afterword.evidence.index import Statement
from afterword.evidence.periods import periods
from afterword.evidence.quantities import tabled, told_quantities
from afterword.language.numbers import Number
from afterword.language.units import dimension

_ON_IT: Final = 0.5
_HOURS: Final = 12
_CLOCK: Final = re.compile(r"(?:\bit['’]s|\bit is|\bat|\bby|\bbefore|\btill|\buntil|\babout|\bwas) $")


def _dated_order(claim: Claim, a: Number, b: Number) -> tuple[Statement, int] | None:
    """Two dated statements of one document that give these figures, and whether b comes later (1) or earlier (-1)."""
    firsts = [s for s in claim.pool if s.dates and any(same(a, told) for told in s.numbers)]
    seconds = [s for s in claim.pool if s.dates and any(same(b, told) for told in s.numbers)]
    found: tuple[Statement, int] | None = None
    for one in firsts:
        for other in seconds:
            if one.block == other.block and one is not other and one.dates[0].start != other.dates[0].start:
                if one.dates[0].start < other.dates[0].start:
                    return one, 1
                found = one, -1
    return found


def other_end(claim: Claim, number: Number) -> Statement | None:
    """The row of a table that gives another figure for the end of a change, where the claim tells both times."""
    every = periods(claim.text, claim.index.day)
    told = [time for time in every if not time.loose and not any(time != o and time.holds(o) for o in every)]
    pair = next(((a, b) for a, b in changes(claim.text, claim.numbers) if number is b), None)
    if pair is None or len(told) < 2 or number.approx or number.bound:
        return None
    first, last = told[:2]
    rows = [q for q in tabled(claim.index) if q.when and claim.proof(q.of)]
    lines = {q.series for q in rows if q.when and q.value == pair[0].value and first.meets(q.when)}
    ends = [q for q in rows if q.series in lines and q.when and (q.when.start, q.when.end) == (last.start, last.end)]
    return ends[0].of if ends and all(q.value != number.value for q in ends) else None


def reversed_change(claim: Claim) -> Statement | None:
    """The statement in which a change runs the other way round; None when none does."""
    pairs = list(changes(claim.text, claim.numbers))
    for a, b in pairs:
        if against := _against_time(claim, a, b):
            return against
        told = [(s, x, y) for s in claim.pool if s.numbers for x, y in _sequence(s) if _either(a, b, x, y)]
        if any(same(a, x) and same(b, y) for _, x, y in told):
            continue
        order = _dated_order(claim, a, b)
        if order and order[1] < 0:
            return order[0]
        for statement, x, y in told:
            if same(a, y) and same(b, x) and a.value != b.value:
                return statement
    way = polarity(claim.about) or _verb_way(claim.about)
    for a, b in pairs:
        if way and (amount(b) - amount(a)) * way < 0:
            return claim.near[0] if claim.near else None
    if way and claim.near and is_change(claim.about):
        top = [s for s in claim.near[:3] if not s.spoken] or list(claim.near[:1])
        ways = [_statement_way(s) for s in top]
        if ways and ways[0] == -way and way not in ways and _verb_way(claim.about) == way and not claim.across(top[0]):
            return top[0] if claim.coverage((top[0],)) >= _ON_IT else None
    return None


def _either(a: Number, b: Number, x: Number, y: Number) -> bool:
    """Whether two pairs may be the same, either way round: a cheap test before the dear ones."""
    return {a.value, b.value} == {x.value, y.value} or a.unit != x.unit or b.unit != y.unit or a.approx or b.approx


def _against_time(claim: Claim, a: Number, b: Number) -> Statement | None:
    """The statement that gives both figures with their times, the claimed end before the claimed beginning."""
    for statement in claim.pool:
        told = told_quantities(statement) if len(statement.numbers) > 1 else ()
        firsts = [q for q in told if q.value == a.value and q.when]
        seconds = [q for q in told if q.value == b.value and q.when]
        for x in firsts:
            for y in seconds:
                if x.when and y.when and a.value != b.value and x.when.start != y.when.start:
                    return statement if x.when.start > y.when.start else None
    return None


_VERB_DOWN: Final = re.compile(
    r"\b(?:fell|fallen|dropped|decreased|declined|reduced|lowered|cut|shrank|went down|came down|brought \w+ "
    r"?\w* ?\w* down|halved|shortened)\b"
)
_VERB_UP: Final = re.compile(
    r"\b(?:rose|risen|increased|grew|grown|climbed|went up|raised|doubled|tripled|lengthened|worsened)\b"
)


def _verb_way(text: str) -> int:
    low = text.lower()
    return bool(_VERB_UP.search(low)) - bool(_VERB_DOWN.search(low))


def _statement_way(statement: Statement) -> int:
    verb = _verb_way(statement.fact.text)
    if verb:
        return verb
    for a, b in changes(statement.fact.text, statement.numbers):
        if a.value != b.value:
            return 1 if amount(b) > amount(a) else -1
    return 0


def changes(text: str, found: tuple[Number, ...]) -> Iterator[tuple[Number, Number]]:
    """Pairs told as a change: "from A to B", "A before, B now"."""
    for a, b in pairwise(found):
        between = text[a.span.end : b.span.start].lower()
        before = text[max(0, a.span.start - 60) : a.span.start].lower()
        if b.span.start - a.span.end > 90 or a.label or b.label or a.ordinal or b.ordinal:
            continue
        if a.unit and b.unit and dimension(a.unit) != dimension(b.unit):
            continue  # "by forty per cent, to ₹86 crore"
        if a.unit is b.unit is None and a.worded and b.value <= _HOURS and _CLOCK.search(before):
            continue  # "it is ten to nine"
        if (
            re.search(r"\b(?:to|into)\W*(?:just |only |about |under |less than )?$", between)
            and (re.search(r"\bfrom (?:\w+ ){0,2}\W?$", before) or len(between.split()) < 3)
        ) or (
            re.search(r"\bbefore\b|\bused to\b", between + before)
            and re.search(r"\bnow\b|\bafter\b", between + text[b.span.end :].lower())
        ):
            yield a, b


def _sequence(statement: Statement) -> Iterator[tuple[Number, Number]]:
    """Neighbouring figures of a statement, in the order of its words."""
    return pairwise(n for n in statement.numbers if not n.label and not n.ordinal)

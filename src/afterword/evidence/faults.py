"""Claimed figures and dates that the record does not bear out, sorted by how they are wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final, Literal

from afterword.evidence.claim import Claim
from afterword.evidence.figures import amount, fits, is_change, polarity, same
from afterword.evidence.index import Statement
from afterword.language.dates import DateMention
from afterword.language.numbers import Number
from afterword.language.units import TIME, dimension

_EVERY: Final = {
    "weekly": "weeks", "daily": "days", "monthly": "months", "yearly": "years", "hourly": "hours",
    "fortnightly": "fortnights",
}  # fmt: skip
_RHYTHM: Final = re.compile(r"\s+(weekly|daily|monthly|yearly|hourly|fortnightly)\b", re.IGNORECASE)
Way = Literal["number", "worded-number", "unit", "derived-figure", "duration"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One figure that nothing bears out, with what stands there instead."""

    number: Number
    way: Way
    evidence: tuple[Statement, ...]
    told: str | None


@lru_cache(maxsize=512)
def faults(claim: Claim) -> tuple[Fault, ...]:
    """The figures of a claim that neither stand in the record on this matter nor follow from it."""
    return tuple(found for number in _counted(claim) if (found := _fault(claim, number)))


def borne_out_by(statements: tuple[Statement, ...], number: Number) -> bool:
    """Whether one of these statements gives this number."""
    return any(same(number, told) for s in statements for told in s.numbers if not told.label)


def _counted(claim: Claim) -> Iterator[Number]:
    quoted = [m.span() for m in re.finditer(r"[\"“][^\"“”]*[\"”]", claim.text)]
    for number in claim.numbers:
        if number.ordinal or (number.value == 1 and number.unit is None and number.worded):
            continue
        if (
            number.unit == "times"
            and number.value == 2
            and "double" not in number.span.of(claim.text).lower()
            and not (re.search(r"\btwice (?:as|the)\b", claim.text))
        ):
            continue  # "failed twice" is told like any other verb
        if number.unit == "clock" and not re.search(
            r"\b(?:at|by|from|until|before|after|since)\s+$", claim.text[: number.span.start]
        ):
            continue
        if not any(start <= number.span.start < end for start, end in quoted):
            yield number


def _fault(claim: Claim, number: Number) -> Fault | None:
    if number.label:
        return _label_fault(claim, number)
    rhythm = _RHYTHM.match(claim.text[number.span.end :])
    readings = [number] if rhythm is None else [number, replace(number, unit=_EVERY[rhythm[1].lower()], noun=None)]
    partner = next((a for a, b in _changes(claim.text, claim.numbers) if b is number), None)
    if any(_stands(claim, reading) for reading in readings) and (
        partner is None or _told_together(claim, partner, number)
    ):
        return None
    if _follows(claim, number):
        return None
    if number.unit == "clock" and not any(told.unit == "clock" for s in claim.near for told in s.numbers):
        return None
    near = claim.near[:3]
    return Fault(number, _way(claim, number), near, _told(claim, number))


def _told_together(claim: Claim, a: Number, b: Number) -> bool:
    """Whether both ends of a change stand in one place of the record."""
    firsts: list[Statement] = []
    seconds: list[Statement] = []
    for statement in claim.pool:
        for told in statement.numbers:
            if not told.label and not told.ordinal:
                firsts += [statement] * same(a, told)
                seconds += [statement] * same(b, told)
    return not firsts or any(x.block == y.block and abs(x.turn - y.turn) <= 2 for x in firsts for y in seconds)


def _related(claim: Claim, statement: Statement) -> bool:
    if statement in claim.near:
        return True
    mine = set(claim.concepts)
    return bool(mine & (statement.terms | statement.setting))


def _stands(claim: Claim, number: Number) -> bool:
    """Whether the number stands in the record on this matter, and counts the same there."""
    doubtful = False
    for statement in claim.pool:
        for told in statement.numbers:
            if told.label or told.ordinal or not same(number, told) or not _related(claim, statement):
                continue
            if _counts_alike(number, told):
                return True
            doubtful = doubtful or statement in claim.near
    return doubtful and not _counted_otherwise(claim, number)


def _counts_alike(number: Number, told: Number) -> bool:
    if number.noun is None or told.noun is None or number.unit or told.unit:
        return True
    return number.noun == told.noun or number.noun[:4] == told.noun[:4]


def _counted_otherwise(claim: Claim, number: Number) -> bool:
    """Whether the record gives another number for the very thing."""
    return any(
        told.noun == number.noun and not same(number, told)
        for statement in claim.pool
        for told in statement.numbers
        if told.noun and not told.ordinal
    )


def _follows(claim: Claim, number: Number) -> bool:
    """Whether the number follows from others that stand there."""
    changed = is_change(claim.text) or number.span.of(claim.text).lower() in {"halved", "doubled", "tripled"}
    for derived in claim.derived:
        if derived.kind == "share" and (changed or not set(derived.of) <= set(claim.near)):
            continue
        if derived.kind == "change" and not changed:
            continue
        if derived.kind == "difference" and not (
            changed or derived.unit == "points" or re.search(r"\blate\b|\bearly\b", claim.text)
        ):
            continue
        if derived.kind == "span" and number.unit not in TIME:
            continue
        if fits(number, derived):
            return True
    return False


def _way(claim: Claim, number: Number) -> Way:
    values = {
        told.value for s in claim.pool for told in s.numbers if told.unit != number.unit and told.unit and number.unit
    }
    values |= {d.value for d in claim.derived if d.kind == "difference" and d.unit != number.unit}
    if number.unit and number.value in values and dimension(number.unit) not in {None, "share"}:
        return "unit"
    if number.unit in {"share", "times", "percentage points"} or (number.unit == "percent" and is_change(claim.text)):
        by = re.search(r"\b(?:by|that is|a total of)\b", claim.text)
        if number.unit != "percent" or by:
            return "derived-figure"
    if number.unit in TIME and number.unit not in {"minutes", "seconds", "hours"}:
        return "duration"
    return "worded-number" if number.worded else "number"


def _told(claim: Claim, number: Number) -> str | None:
    """What the nearest statement gives in the number's place, when there is exactly one such figure."""
    for statement in claim.near[:3]:
        alike = [
            told
            for told in statement.numbers
            if not told.ordinal and not told.label
            and (told.noun == number.noun if number.noun else dimension(told.unit) == dimension(number.unit))
        ]  # fmt: skip
        left = [told for told in alike if not any(same(mine, told) for mine in claim.numbers)]
        if len(left) == 1:
            return left[0].span.of(statement.fact.text)
    return None


def _label_fault(claim: Claim, number: Number) -> Fault | None:
    """ "Ward 8" where the record knows only Ward 7."""
    others = [s for s in claim.index.statements if any(told.label == number.label for told in s.numbers)]
    if not others or any(
        told.label == number.label and told.value == number.value for s in others for told in s.numbers
    ):
        return None
    return Fault(number, "number", tuple(others[:2]), None)


_SINCE: Final = re.compile(r"\b(?:since|from|joined|started|began)\b[^.,;]{0,12}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DateFault:
    """A date that nothing bears out."""

    mention: DateMention
    evidence: tuple[Statement, ...]
    told: str | None


@lru_cache(maxsize=512)
def date_faults(claim: Claim) -> tuple[DateFault, ...]:
    """The dates of a claim that the record on this matter does not give."""
    return tuple(found for mention in claim.dates if (found := _date_fault(claim, mention)))


def _date_fault(claim: Claim, mention: DateMention) -> DateFault | None:
    words = mention.span.of(claim.text).lower()
    if mention.relative and (
        mention.precision == "season" or not re.search(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", words)
    ):
        return None
    day = claim.index.day
    if day and _meets(mention, day, day, False):
        return None
    written = [s for s in claim.near if not s.spoken]
    around = [s for near in written[:3] for s in claim.index.block(near)]
    since = bool(_SINCE.search(claim.text[: mention.span.start]))
    own = [m for s in written for m in _stretches(s, ranges=not since)]
    own += [m for s in around if claim.proof(s) for m in _stretches(s, ranges=not since) if not m[2]]
    if any(_meets(mention, *stretch) for stretch in own):
        return None
    spoken = [m for s in claim.pool if s.spoken for m in _stretches(s, ranges=not since)]
    if any(_meets(mention, *stretch) for stretch in spoken) and not _contradicted(claim, written):
        return None
    return DateFault(mention, claim.near[:3], _told_date(written))


def _contradicted(claim: Claim, written: list[Statement]) -> bool:
    """Whether a document that is plainly about this matter gives a date, and not this one."""
    best = claim.ranked[0][0]
    score = {s.at: points for points, s in claim.ranked[:14]}
    for statement in written[:2]:
        if score.get(statement.at, 0) < 0.6 * best:
            continue
        block = claim.index.block(statement) if statement.fact.quote.source.endswith(".json") else [statement]
        if any(s.dates for s in block):
            return True
    return False


def _stretches(statement: Statement, *, ranges: bool) -> Iterator[tuple[date, date, bool]]:
    """The stretches of time a statement names, and whether their year is guessed."""
    found = statement.dates
    for mention in found:
        yield mention.start, mention.end, mention.relative
    if ranges:
        for first, second in zip(found, found[1:], strict=False):
            between = statement.fact.text[first.span.end : second.span.start]
            if re.fullmatch(r"\W*(?:to|until|till|and|through|-|–|—)?\W*", between) and first.start <= second.end:
                yield first.start, second.end, first.relative or second.relative


def _meets(mention: DateMention, start: date, end: date, guessed: bool) -> bool:
    if not mention.relative and not guessed:
        return mention.start <= end and start <= mention.end
    if mention.precision == "day":
        return (mention.start.month, mention.start.day) == (start.month, start.day) or (
            start != end and start.month == end.month == mention.start.month
        )
    months = {
        (start.year * 12 + start.month - 1 + k) % 12 + 1
        for k in range(min(12, (end.year - start.year) * 12 + end.month - start.month + 1))
    }
    return mention.start.month in months


def _told_date(written: list[Statement]) -> str | None:
    for statement in written[:2]:
        if len(statement.dates) == 1:
            return statement.dates[0].span.of(statement.fact.text)
    return None


def reversed_change(claim: Claim) -> Statement | None:
    """The statement in which a change runs the other way round; None when none does."""
    pairs = list(_changes(claim.text, claim.numbers))
    for a, b in pairs:
        told = [(s, x, y) for s in claim.pool for x, y in _sequence(s)]
        if any(same(a, x) and same(b, y) for _, x, y in told):
            continue
        for statement, x, y in told:
            if same(a, y) and same(b, x) and a.value != b.value:
                return statement
    way = polarity(claim.about)
    for a, b in pairs:
        if way and (amount(b) - amount(a)) * way < 0:
            return claim.near[0] if claim.near else None
    if way and claim.near and is_change(claim.about):
        top = [s for s in claim.near[:3] if not s.spoken] or list(claim.near[:1])
        ways = [_statement_way(s) for s in top]
        if ways and ways[0] == -way and way not in ways and _verb_way(claim.about) == way:
            return top[0]
    return None


_VERB_DOWN: Final = re.compile(
    r"\b(?:fell|fallen|dropped|decreased|declined|reduced|lowered|cut|shrank|went down|came down|brought \w+ ?\w* ?\w* down|halved|shortened)\b"
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
    for a, b in _changes(statement.fact.text, statement.numbers):
        if a.value != b.value:
            return 1 if amount(b) > amount(a) else -1
    return 0


def _changes(text: str, found: tuple[Number, ...]) -> Iterator[tuple[Number, Number]]:
    """Pairs told as a change: "from A to B", "A before, B now"."""
    for a, b in zip(found, found[1:], strict=False):
        between = text[a.span.end : b.span.start].lower()
        before = text[max(0, a.span.start - 60) : a.span.start].lower()
        if b.span.start - a.span.end > 60 or a.label or b.label:
            continue
        if (
            re.search(r"\b(?:to|into)\W*(?:just |only |about |under |less than )?$", between)
            and (re.search(r"\bfrom (?:\w+ ){0,2}\W?$", before) or len(between.split()) < 3)
        ) or (
            re.search(r"\bbefore\b|\bused to\b", between + before)
            and re.search(r"\bnow\b|\bafter\b", between + text[b.span.end :].lower())
        ):
            yield a, b


def _sequence(statement: Statement) -> Iterator[tuple[Number, Number]]:
    """Neighbouring figures of a statement in the order of their time, which is that of the words unless dates say otherwise."""
    found = [n for n in statement.numbers if not n.label and not n.ordinal]
    for a, b in zip(found, found[1:], strict=False):
        yield a, b

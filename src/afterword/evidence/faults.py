"""Claimed figures and dates that the record does not bear out, sorted by how they are wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal

from afterword.evidence.claim import Claim
from afterword.evidence.dating import meets
from afterword.evidence.derivation import worked_out
from afterword.evidence.directions import changes, other_end
from afterword.evidence.figures import amount, fits, is_change, near, period, same
from afterword.evidence.index import Statement
from afterword.evidence.parts_told import in_one_line, is_part, parts_of, told_as_part
from afterword.evidence.periods import periods
from afterword.evidence.quantities import tabled
from afterword.evidence.rivals import Place, fit, outdone
from afterword.evidence.same_figures import another_rate, counts_alike, stands_anywhere
from afterword.evidence.spans_of_time import LONG, lies_between
from afterword.evidence.tables import NOWHERE, is_row
from afterword.evidence.terms import concept
from afterword.evidence.wording import is_day_or_month, proper_names
from afterword.language.numbers import Number
from afterword.language.units import TIME, dimension, in_base

_EVERY: Final = {
    "weekly": "weeks", "daily": "days", "monthly": "months", "yearly": "years", "hourly": "hours",
    "fortnightly": "fortnights",
}  # fmt: skip
_DENIED: Final = re.compile(r"\b(?:is|was|are|were) not (?:the )?$", re.IGNORECASE)
_APART: Final = re.compile(r"\b(?:late|early|before|after|ahead|to spare)\b")
_WE: Final = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b")
_YOU: Final = re.compile(r"\b[Yy]ours?\b|\b[Yy]ou\b")
_COMPARED: Final = re.compile(r"\s+(?:as|more|the|what|that|my|our|your|their|his|her|its|ours|yours)\b")
_OF_SO_MANY: Final = re.compile(r"\s+(?:out )?of\b")
_CHANCE: Final = 9
"""Up to here the same figure stands beside another unit by chance."""
_CLEARLY: Final = 0.5
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
    found = (fault for number in _counted(claim) if (fault := _fault(claim, number)))
    return tuple(fault for fault in found if fault.number.label or not _works_out(claim, fault.number))


def _works_out(claim: Claim, number: Number) -> bool:
    """Whether a figure follows from others, or a length of time from dates, as the words of the claim allow."""
    if other_end(claim, number):
        return False
    if number.unit in LONG:
        if _other_unit(claim, number):
            return False
        return worked_out(claim, number) is not None or (
            not _other_length(claim, number) and lies_between(claim, number)
        )
    return worked_out(claim, number) is not None and not _other_unit(claim, number)


def _other_length(claim: Claim, number: Number) -> bool:
    """Whether the record tells another length of this very thing: then dates that fit are chance."""
    if number.approx or number.bound:
        return False
    better = outdone(claim, number.span, _places(claim, number))
    if better is None or fit(claim, number.span, better) < _CLEARLY:
        return False
    names = (m.group() for m in proper_names(claim.text) if len(m.group()) > 1 and not is_day_or_month(m.group()))
    return all(name in better.statement.fact.text for name in names)


def _counted(claim: Claim) -> Iterator[Number]:
    quoted = [m.span() for m in re.finditer(r"[\"“][^\"“”]*[\"”]", claim.text)]
    times = [time.span for time in periods(claim.text, claim.index.day)]
    for number in claim.numbers:
        if any(number.span.overlaps(span) for span in times):
            continue
        if _DENIED.search(claim.text[: number.span.start]):
            continue
        if number.ordinal or (number.value == 1 and number.worded and (number.unit is None or number.unit in LONG)):
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
    if is_part(claim, number):
        return None
    if row := other_end(claim, number):
        return Fault(number, _way(claim, number), (row,), None)
    better = outdone(claim, number.span, _places(claim, number))
    counted = number.noun and not is_change(claim.text)  # what is counted by name is told, not worked out
    if better and (counted or not _follows(claim, number)):
        return Fault(number, _way(claim, number), (better.statement,), better.span.of(better.statement.fact.text))
    rhythm = _RHYTHM.match(claim.text[number.span.end :])
    readings = [number] if rhythm is None else [number, replace(number, unit=_EVERY[rhythm[1].lower()], noun=None)]
    partner = next((a for a, b in changes(claim.text, claim.numbers) if b is number), None)
    whole = next((b for a, b in parts_of(claim) if a is number), None)
    if any(_stands(claim, reading) for reading in readings) and (
        (partner is None or _told_together(claim, partner, number))
        and (whole is None or in_one_line(claim, whole, number))
        and (whole is None or whole.value != number.value or told_as_part(claim, number, whole))
    ):
        return None
    if _follows(claim, number) and (number.unit == "years" or not _other_unit(claim, number)):
        return None
    if number.unit == "clock" and not any(told.unit == "clock" for s in claim.near for told in s.numbers):
        return None
    if number.value == 2 and number.worded and number.unit is None:
        return None  # two things are counted by whoever names both
    if stands_anywhere(claim, number):
        return None
    if not claim.near and not claim.concepts:
        return None  # "That is less than half", with nothing before it
    return Fault(number, _way(claim, number), claim.near[:3], _told(claim, number))


def _places(claim: Claim, number: Number) -> Iterator[Place]:
    """Where the record gives this figure, or another for the same kind of thing that the claim does not give."""
    own = not claim.said and bool(_WE.search(claim.text)) and not _YOU.search(claim.text)
    for statement in dict.fromkeys((*claim.near, *claim.pool)):
        if not statement.numbers:
            continue
        theirs = own and statement.spoken and statement.fact.by not in {claim.index.case.me, None}
        row = "|" in statement.fact.text or "   " in statement.fact.text  # its words stand in the table's head
        for told in statement.numbers:
            if told.ordinal or told.label:
                continue
            if same(number, told):
                yield Place(statement, told.span, same=True, worth=_sameness(number, told))
            elif (
                not row
                and not theirs
                and (kin := _kinship(number, told))
                and not any(same(mine, told) and _kinship(mine, told) for mine in claim.numbers)
            ):
                yield Place(statement, told.span, same=False, worth=kin)


def _sameness(number: Number, told: Number) -> float:
    """How much more an equal figure tells when it counts the same: a noun is surer than a unit."""
    if number.unit or told.unit:
        return 1.0 if number.unit == "share" else 1.1
    if number.noun is None or told.noun is None:
        return 0.9
    return 1.6 if _kinship(number, told) else 0.5


def _kinship(number: Number, told: Number) -> float:
    """How sure it is that two figures are of one kind: 1 for the same unit or noun, less when a noun is left out."""
    if number.unit or told.unit:
        return float(number.unit == told.unit)
    if number.noun is None or told.noun is None:
        return 0.55
    return float(concept(number.noun) == concept(told.noun))


def _told_together(claim: Claim, a: Number, b: Number) -> bool:
    """Whether both ends of a change stand in one place of the record."""
    firsts: list[Statement] = []
    seconds: list[Statement] = []
    for statement in claim.pool:
        for told in statement.numbers:
            if not told.label and not told.ordinal:
                firsts += [statement] * same(a, told)
                seconds += [statement] * same(b, told)
    cells = {quantity.of.at for quantity in tabled(claim.index)}
    return not firsts or any(
        (x is y and x.at not in cells)
        or (x.block == y.block and abs(x.turn - y.turn) <= 2 and not (is_row(x.fact.text) or is_row(y.fact.text)))
        for x in firsts
        for y in seconds
    )


def _related(claim: Claim, statement: Statement) -> bool:
    if statement in claim.near:
        return True
    if _beside(claim, statement):
        return True
    mine = set(claim.concepts)
    return bool(mine & (statement.terms | statement.setting))


def _beside(claim: Claim, statement: Statement) -> bool:
    """Whether a statement stands in one passage or turn with one that is about the matter, right next to it."""
    quote, mine = statement.fact.quote, set(claim.concepts)
    return any(
        (s.fact.quote.source, s.fact.quote.line, s.turn) == (quote.source, quote.line, statement.turn)
        and (s in claim.near or mine & s.terms)
        for s in claim.index.statements[max(0, statement.at - 1) : statement.at + 2]
    )


def _stands(claim: Claim, number: Number) -> bool:
    """Whether the number stands in the record on this matter, and counts the same there."""
    doubtful = False
    for statement in claim.pool:
        for told in statement.numbers:
            if told.label or told.ordinal or not same(number, told) or not _related(claim, statement):
                continue
            if number.unit == "percent" and told.unit is None and _OF_SO_MANY.match(statement.fact.text, told.span.end):
                continue  # 85 of the 87 are no 85 percent
            if _another_row(claim, statement) or another_rate(claim, number, statement, told):
                continue
            compared = is_change(claim.text) or _COMPARED.match(claim.text, number.span.end)
            if number.unit in {"times", "share"} and compared and not _is_ratio(statement, told):
                continue
            if counts_alike(number, told, statement):
                return True
            doubtful = doubtful or statement in claim.near
    return doubtful and not _counted_otherwise(claim, number)


def _is_ratio(statement: Statement, told: Number) -> bool:
    """Whether a share or a multiple is told of a change or a comparison: "doubled", "twice as many", "down by half"."""
    text = statement.fact.text
    if told.unit == "times" and text[told.span.end : told.span.end + 1] == "-":
        return False  # "double-check"
    if told.unit == "times":
        return told.span.of(text).lower() != "twice" or bool(_COMPARED.match(text, told.span.end))
    return is_change(text)


def _another_row(claim: Claim, statement: Statement) -> bool:
    """Whether a statement is the row of a table for another time than the claim names."""
    if "|" not in statement.fact.text and "   " not in statement.fact.text:
        return False
    whole = any(q.of is statement and q.when and q.when.span == NOWHERE for q in tabled(claim.index))
    if whole and periods(claim.text, claim.index.day):
        return True  # what a row sums up is worked out
    days = [d for d in claim.dates if d.precision in {"month", "day", "quarter"}]
    return bool(days and statement.dates) and not any(
        meets(day, told.start, told.end, told.relative) for day in days for told in statement.dates
    )


def _counted_otherwise(claim: Claim, number: Number) -> bool:
    """Whether the record gives another number for the very thing."""
    return any(
        told.noun == number.noun and not same(number, told)
        for statement in claim.pool
        for told in statement.numbers
        if told.noun and not told.ordinal
    )


def _follows(claim: Claim, number: Number) -> bool:
    """Whether the number follows from others of the letter itself, or is a rate that stands there for another time."""
    changed = is_change(claim.whole if len(claim.concepts) < 2 else claim.text) or number.span.of(
        claim.text
    ).lower() in {"halved", "doubled", "tripled"}
    is_end = any(number in ends for ends in changes(claim.text, claim.numbers))
    for derived in claim.derived:
        if is_end and any(statement.at < 0 for statement in derived.of):
            continue  # "from 18 to 9": nine is no difference of these two
        if derived.kind == "share" and changed and is_change(claim.text):
            continue
        if derived.kind == "change" and not changed:
            continue
        if derived.kind == "difference" and not (changed or derived.unit == "points" or _APART.search(claim.text)):
            continue
        if fits(number, derived):
            return True
    return any(_same_rate(claim, number, s, told) for s in claim.near for told in s.numbers)


def _same_rate(claim: Claim, number: Number, statement: Statement, told: Number) -> bool:
    """ "$22,000 a month" told as "a quarter of a million a year"."""
    mine, theirs = period(claim.text, number), period(statement.fact.text, told)
    if not mine or not theirs or mine == theirs or dimension(number.unit) != dimension(told.unit):
        return False
    factor = in_base(1, mine) / in_base(1, theirs)
    return near(amount(number), amount(told) * factor, replace(number, approx=True))


def _other_unit(claim: Claim, number: Number) -> bool:
    """Whether the nearest statements give this very figure with another unit of the same dimension."""
    return number.unit not in {None, "share"} and any(
        told.value == number.value
        and told.unit != number.unit
        and dimension(told.unit) == dimension(number.unit)
        and (number.unit not in LONG or told.unit in LONG)
        and fit(claim, number.span, Place(statement, told.span, same=False)) > (0.3 if told.value > _CHANCE else 0.4)
        for statement in claim.near[:4]
        for told in statement.numbers
    )


def _way(claim: Claim, number: Number) -> Way:
    values = {
        told.value for s in claim.pool for told in s.numbers if told.unit != number.unit and told.unit and number.unit
    }
    values |= {d.value for d in claim.derived if d.kind == "difference" and d.unit != number.unit}
    if number.unit and number.value in values and dimension(number.unit) not in {None, "share"}:
        return "unit"
    if (
        number.unit in {"share", "percentage points"}
        or (number.unit == "times" and not period(claim.text, number))
        or (number.unit == "percent" and is_change(claim.text))
    ):
        by = re.search(r"\b(?:by|that is|a total of)\b", claim.text)
        if number.unit != "percent" or by:
            return "derived-figure"
    if number.unit in TIME and number.unit not in {"milliseconds", "minutes", "seconds", "hours"}:
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


def _labelled(claim: Claim, number: Number) -> Iterator[Place]:
    for statement in dict.fromkeys((*claim.near, *claim.pool)):
        for told in statement.numbers:
            if told.label == number.label:
                alike = told.value == number.value
                if alike or not any(m.label == told.label and m.value == told.value for m in claim.numbers):
                    yield Place(statement, told.span, same=alike)


def _label_fault(claim: Claim, number: Number) -> Fault | None:
    """ "Ward 8" where the record knows only Ward 7."""
    label = str(number.label)
    others = [
        s
        for s in claim.index.statements
        if label in s.fact.text.lower() and any(told.label == label for told in s.numbers)
    ]
    if not others:
        return None
    if any(told.label == number.label and told.value == number.value for s in others for told in s.numbers):
        better = outdone(claim, number.span, _labelled(claim, number))
        told = better and better.span.of(better.statement.fact.text)
        return Fault(number, "number", (better.statement,), f"{label} {told}") if better else None
    return Fault(number, "number", tuple(others[:2]), None)

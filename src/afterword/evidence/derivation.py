"""Whether a claimed figure can be worked out from figures of the record that are about the same matter.

What may be done to the figures is licensed by the words of the claim: "together" adds, "fewer than" takes away, "in
five" divides. Without such a word nothing is worked out: some sum or other fits any number.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.directions import changes
from afterword.evidence.figures import amount, near, polarity
from afterword.evidence.index import Statement
from afterword.evidence.quantities import around_number
from afterword.evidence.selection import Selection, base, bases
from afterword.evidence.spans_of_time import LONG
from afterword.evidence.tables import Quantity
from afterword.evidence.terms import concept
from afterword.language.numbers import Number
from afterword.language.units import dimension

_CHANGES: Final = re.compile(
    r"\b(?:more|fewer|less|lower|higher|longer|shorter|f[au]rther|nearer|closer|sooner|earlier|later|faster|quicker|ahead|apart|better"
    r"|worse|above|below|senior|off|extra|up|down|behind|between|gap|differ\w*|rose|risen|ris\w+|f[ea]ll\w*|drop\w*"
    r"|gr[eo]w\w*|gain\w*|shr[aiu]nk\w*|sav\w+|cut|reduc\w+|increas\w+|improv\w+|climb\w*|short|must|still|declin\w+"
    r"|t[ao]ke?\w*|took|los[et]|halv\w+|doubl\w+|tr[ei][bp]l\w+|shorten\w*|br(?:ing|ought)\w*|c[ao]me|went|gone"
    r"|times|half)\b"
)
_THAN: Final = re.compile(
    r"^\W*(?:[\w-]+ ){0,4}?(?:more|fewer|less|lower|higher|longer|shorter|f[au]rther|nearer|closer|sooner|earlier|later"
    r"|faster|quicker|ahead|apart|better|worse|above|below|senior|off|extra|short of|lie|lies"
    r"|lay|between|too \w+)\b"
)
_SHIFTED: Final = re.compile(
    r"\b(?:by|gained?|lost?|loses?|saved?|saves|saving|took|takes?|cut|add\w*|gap of|difference of|drop of|rise of"
    r"|only|still|must \w+|another|further) (?:[\w-]+ ){0,4}$|\bby $"
)
_LEFT: Final = re.compile(
    r"^\W*(?:[\w-]+ ){0,5}?(?:left|remain\w*|untouched|unspent|short|missing|fail\w*|to spare|unanswered|open|gone)\b"
    r"|^\W*(?:[\w-]+ ){0,6}?(?:(?:have|has|had|are|is) (?:yet|still) to|still (?:have|has|had|need\w*) to)\b"
    r"|^\W*(?:\w+ ){0,3}?of (?:the|my|our|your|their|his|her|those|these|them|it)\b.*"
    r"\b(?:after|since|before|not|never|without|fail\w*|left|untouched|unspent|unused|missing|other)\b"
)
_ALL_BUT: Final = re.compile(r"\b(?:all but|except(?: for)?|apart from|bar) (?:[a-z]+ ){0,2}$")
_NOT: Final = re.compile(
    r"\b(?:not|never|none|fail\w*|without|miss\w*|late|lost|lack\w*|refus\w*|reject\w*|turned down|wrong|other|rest"
    r"|gone|unanswered|empty|open|left)\b|n['’]t\b"
)
_TOGETHER: Final = re.compile(
    r"\b(?:together|in all(?! of)|altogether|combined|totals?|in total|between them|across|both|counting|so far|plus"
    r"|your (?:two|three)|our (?:two|three)|the (?:two|three|four|five) (?:\w+ )?\w+s)\b"
)
_STRETCH: Final = re.compile(
    r"\b(?:first|last) (?:\w+ ){0,2}(?:months|quarters|weeks|years|terms|halves)\b|\b(?:from|between|over)\b"
    r"|\bwhole (?:year|term)\b"
)
_EACH: Final = re.compile(
    r"\b(?:each|apiece|average\w*|mean|per|a head|every|a (?:day|week|month|year|term|quarter|night|time))\b"
)
_RHYTHM: Final = re.compile(
    r"\b(?:a|an|per|every|each|the|one) (?:\w+ )?(?:day|week|fortnight|month|term|year)\b|\bin all\b|\btogether\b"
)
_BY: Final = re.compile(r"\bby (?:[a-z]+ ){0,4}$|\bin $")
_TO: Final = re.compile(r"\bto (?:[a-z]+ ){0,4}$")
_WHAT_IT_WAS: Final = re.compile(r"\b(?:of what|as (?:many|much|long|high|big|large|often)|what it)\b")
_TOO_MUCH: Final = 1.3


@dataclass(frozen=True, slots=True)
class Worked:
    """A figure that was worked out, in the base of its dimension ("share", "time", "gbp" …), and from what.

    `bare` is the figure as a table gives it, whose head may tell the unit.
    """

    value: float
    dimension: str | None
    of: tuple[Statement, ...]
    bare: float | None = None


def worked_out(claim: Claim, number: Number) -> Worked | None:
    """How a claimed figure comes about; None when nothing that the wording allows gives it."""
    found = Selection(claim, number)
    for way in _ways(claim, number, found):
        for worked in way:
            if agrees(number, worked):
                return worked
    return None


def _ways(claim: Claim, number: Number, found: Selection) -> Iterator[Iterable[Worked]]:
    """What the words of a claim allow to be done."""
    before, behind = around_number(claim.text, number.span)
    whole = claim.whole.lower()
    goes = bool(_CHANGES.search(whole))
    by = bool(_BY.search(before)) or number.span.of(claim.text).lower() in {"halved", "halving"}
    if not (by and goes):
        yield _told(claim, number, found)
    ends = next((pair for pair in changes(claim.text, claim.numbers) if number in pair), None)
    if ends:
        yield _complements(found)
        yield _shares_at_ends(ends, number, found)
        return
    if number.unit in {"share", "percent", "times"}:
        onto = bool(_TO.search(before) or _WHAT_IT_WAS.search(behind) or number.unit == "times")
        if number.unit != "times" and not (by and goes):
            yield _shares(found)
            yield _complements(found)
        if goes and not onto:
            yield _changed(claim, found)
        if goes and (onto or not by):
            yield _ratios(found)
        return
    if _THAN.match(behind) or _SHIFTED.search(before):
        yield (_made(abs(y - x), _gap(a, b), a, b) for a, b in found.pairs() for x, y in (bases(a, b),))
    if _LEFT.match(behind) or _of_a_whole(claim, number) or _ALL_BUT.search(claim.text[: number.span.start].lower()):
        yield (_made(abs(y - x), _gap(a, b), a, b) for a, b in found.parts() for x, y in (bases(a, b),))
    together = bool(_TOGETHER.search(whole))
    if together or found.joined or _STRETCH.search(whole):
        yield _sums(found, together=together)
    if number.approx:
        yield _portions(found)
    if _EACH.search(f"{before} {behind}"):
        yield _averages(found)
    if _RHYTHM.search(f"{before} {behind}") and dimension(number.unit):
        yield (_made(base(a) * base(b), _dimension(a, b), a, b) for a, b in found.unlike())


def _of_a_whole(claim: Claim, number: Number) -> bool:
    """Whether a figure is told as a part of another of the claim: "of the 317 members, 308 were paying"."""
    return any(
        whole.value > number.value
        and re.search(r"(?i)\bof (?:the |our |my |those |all )*$", claim.text[: whole.span.start])
        for whole in claim.numbers
        if whole.span.end < number.span.start
    )


def _told(claim: Claim, number: Number, found: Selection) -> Iterator[Worked]:
    """Figures of tables, whose unit stands in the head; both ends of a change in one series, in their order."""
    ends = next(((a, b) for a, b in changes(claim.text, claim.numbers) if number in (a, b)), None)
    for line in found.series.values():
        order = sorted(line, key=lambda q: (q.when is not None, q.when and q.when.start, q.of.at))
        for quantity in order:
            if not found.is_close(quantity) or not (found.at_its_time(quantity) if ends else found.in_time(quantity)):
                continue
            if ends:
                other = ends[1] if number is ends[0] else ends[0]
                beside = order[order.index(quantity) + 1 :] if number is ends[0] else order[: order.index(quantity)]
                if not any(agrees(other, _cell(q)) for q in beside):
                    continue
            yield _cell(quantity)
    if number.value >= 10 and found.times and not ends:
        for quantity in found.prose:
            if quantity.value == number.value and quantity.when and found.in_time(quantity):
                yield _made(base(quantity), _dimension(quantity), quantity)
    counted = {concept(number.noun)} if number.noun else set()
    if any({f"#{number.value:g}"} | counted <= set(quantity.terms) for quantity in found.close if quantity.tabled):
        yield Worked(amount(number), dimension(number.unit), ())


def _cell(quantity: Quantity) -> Worked:
    return Worked(base(quantity), _dimension(quantity), (quantity.of,), quantity.value)


def _shares(found: Selection) -> Iterator[Worked]:
    for a, b in found.parts():
        low, high = sorted(bases(a, b))
        if 0 < low < high:
            yield _made(low / high, "share", a, b)
            if _NOT.search(found.text):
                yield _made(1 - low / high, "share", a, b)


def _shares_at_ends(ends: tuple[Number, Number], number: Number, found: Selection) -> Iterator[Worked]:
    """ "From 35 to 90 percent" where 14 of 40 and later 36 of 40 are told: both ends are shares of one kind."""
    if ends[1].unit not in {"percent", "share"}:
        return
    at = ends.index(number)
    for line in found.part_lines():
        told = [_made(min(bases(a, b)) / max(bases(a, b)), "share", a, b) for a, b in line if all(bases(a, b))]
        for first, last in combinations(told, 2):
            if agrees(ends[0], first) and agrees(ends[1], last):
                yield (first, last)[at]


def _complements(found: Selection) -> Iterator[Worked]:
    """Nine in a hundred late where 91 percent were on time."""
    if _NOT.search(found.text):
        for quantity in found.close:
            if quantity.unit == "percent" and found.in_time(quantity):
                yield _made(1 - quantity.value / 100, "share", quantity)


def _changed(claim: Claim, found: Selection) -> Iterator[Worked]:
    way = polarity(claim.about)
    for a, b in found.changes():
        first, last = bases(a, b)
        low, high = sorted((first, last))
        start = first if way == 0 else low if way > 0 else high
        if start:
            yield _made((high - low) / start, "share", a, b)


def _ratios(found: Selection) -> Iterator[Worked]:
    for a, b in found.changes():
        low, high = sorted(bases(a, b))
        if low:
            yield _made(high / low, "times", a, b)
            yield _made(low / high, "share", a, b)


def _sums(found: Selection, *, together: bool) -> Iterator[Worked]:
    for run in found.runs():
        times = found.joined or found.times
        inside = [q for q in run if q.when and any(time.holds(q.when) for time in times)]
        for part in (inside,) if times else (run, *(run[:k] for k in range(2, len(run)))):
            if len(part) > 1 and (times or together):
                yield _sum(part)
    for a, b in (*found.columns(), *found.told_pairs()) if together else ():
        yield _made(sum(bases(a, b)), _dimension(a, b), a, b)
    for group in found.groups() if together else ():
        for three in combinations(group, 3):
            yield _sum(three)


def _sum(part: Iterable[Quantity]) -> Worked:
    told = tuple(part)
    return _made(sum(map(base, told)), _dimension(*told), *told)


def _portions(found: Selection) -> Iterator[Worked]:
    """Some thirty-two million, where a third of ninety-six is told."""
    for share in found.prose:
        if share.unit in {"share", "percent"}:
            for whole in found.prose:
                if whole.of is share.of and whole.unit not in {"share", "percent"}:
                    yield _made(base(share) * base(whole), _dimension(whole), share, whole)


def _averages(found: Selection) -> Iterator[Worked]:
    for a, b in (*found.parts(), *found.unlike(), *_counts(found)):
        low, high = sorted((a, b), key=base)
        if low.value > 1:
            yield _made(base(high) / low.value, _dimension(high), a, b)
    for run in found.runs():
        yield _made(sum(map(base, run)) / len(run), _dimension(*run), *run)


def _counts(found: Selection) -> Iterator[tuple[Quantity, Quantity]]:
    for a, b in combinations(found.prose, 2):
        if a.of is b.of and a.unit is b.unit is None and a.noun != b.noun and (found.is_close(a) or found.is_close(b)):
            yield a, b


def agrees(number: Number, worked: Worked) -> bool:
    """Whether a figure that was worked out may be told like this: rounded as people round, "about", "more than"."""
    mine = "share" if number.unit == "share" else dimension(number.unit)
    claimed, true = number.value if mine is None else amount(number), worked.value
    if mine is None and worked.bare is not None and (number.noun is None or worked.dimension != "share"):
        true = worked.bare
    elif number.unit in {"percent", "percentage points"} and worked.dimension in {"share", "points"}:
        pass
    elif mine is None and number.noun is None and worked.dimension in {"share", "points"}:
        claimed /= 100
    elif mine is None and number.noun is None and worked.dimension:
        pass  # "1,80,000 rupees, and I left 16,000 of it"
    elif mine == "points" and worked.dimension is None:
        claimed = number.value
    elif mine != worked.dimension and (
        worked.dimension is not None or mine in {"share", "points", "times"} or number.unit in LONG
    ):
        return False
    elif mine != worked.dimension:
        claimed = number.value  # a table whose head leaves the unit out
    if number.bound == "more":
        return claimed <= true * (1 + 1e-9) and true <= claimed * _TOO_MUCH
    if number.bound == "less":
        return claimed / _TOO_MUCH <= true <= claimed * (1 + 1e-9)
    if number.unit == "share":
        return abs(claimed - true) <= (min(0.055, 0.14 * claimed) if number.approx else min(0.02, 0.07 * claimed))
    if number.unit == "times":
        return abs(claimed - true) <= claimed * (0.1 if number.approx else 0.035)
    if mine is None and not number.approx:
        return math.isclose(claimed, true, rel_tol=1e-6)
    step = _step(number) * (claimed / number.value if number.value else 1.0)
    return near(claimed, true, number) or abs(claimed - true) <= 0.55 * step


def _step(number: Number) -> float:
    """One of the last digit that is told: a percentage is told to the whole number, a sum of money to its zeros."""
    digits = f"{number.value:.10g}"
    if "." in digits:
        return float(10.0 ** -len(digits.split(".")[1]))
    if number.unit in {"percent", "percentage points"} or (not number.approx and number.value < 1000):
        return 1.0
    return float(10 ** (len(digits) - len(digits.rstrip("0"))))


def _gap(a: Quantity, b: Quantity) -> str | None:
    """What a difference is measured in: that of two shares in points."""
    found = _dimension(a, b)
    return "points" if found == "share" else found


def _dimension(*of: Quantity) -> str | None:
    return next((dimension(q.unit) or q.unit for q in of if q.unit), None)


def _made(value: float, dimension_: str | None, *of: Quantity) -> Worked:
    return Worked(value, dimension_, tuple(dict.fromkeys(q.of for q in of)))

"""Dates in a claim, held against the dates of the record."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Statement
from afterword.evidence.periods import Period
from afterword.evidence.quantities import quantities
from afterword.evidence.rivals import clause
from afterword.evidence.tables import Quantity
from afterword.evidence.terms import content
from afterword.language.dates import DateMention

_STARTS: Final = re.compile(r"(?i)\bsince\b|\bfrom\b|\bto (?:present|date|now)\b|[-–—] ?present|\bjoined\b|\bstarted\b")
_WORD: Final = re.compile(
    r"(?i)\b(?:expect\w*|decid\w+|decision|hear|heard|word|news|answer|ring|call|phone|write|be in touch|know)\b"
)
"""When word may be expected, as a nudge puts it."""
_LONG: Final = 366
_AS_CLOSE: Final = 0.5
_TWO_YEARS: Final = 731
_ENOUGH: Final = 0.4
_BETTER: Final = 1.3
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
    if _is_named_day(claim, mention):
        return None
    if rival := _rival(claim, mention):
        statement, told = rival
        return DateFault(mention, (statement,), told.span.of(statement.fact.text))
    return _unknown(claim, mention)


def _is_named_day(claim: Claim, mention: DateMention) -> bool:
    """Whether it is a day on which word was promised ("by Friday week"), in a claim about just that."""
    return (
        mention.precision == "day"
        and _WORD.search(claim.text) is not None
        and any(meets(mention, day, day, True) for day in claim.index.named_days)
    )


def _rival(claim: Claim, mention: DateMention) -> tuple[Statement, DateMention] | None:
    """A date whose words fit the claim clearly better than those of any date that agrees with it."""
    if mention.relative and mention.precision != "month":
        return None
    if mention.precision not in {"day", "month", "year"} or _told_with_figure(claim, mention):
        return None
    mine = {term: claim.index.weight(term) for term in claim.concepts}
    total = sum(mine.values())
    best, most = 0.0, 0.0
    found: tuple[Statement, DateMention] | None = None
    for statement in dict.fromkeys((*claim.near, *claim.pool)):
        if not statement.dates or claim.across(statement):
            continue
        for told, words in _with_words(statement):
            fits = sum(
                w * (1.0 if t in words else 0.4) for t, w in mine.items() if t in words or t in _known(statement)
            )
            if meets(mention, told.start, told.end, told.relative):
                best = max(best, fits, sum(w for t, w in mine.items() if t in _known(statement)))
            elif fits > most and told.precision == mention.precision and (mention.relative or not told.relative):
                most, found = fits, (statement, told)
        for first, last, guessed in _stretches(statement, ranges=True):
            if meets(mention, first, last, guessed) and (last - first).days > _LONG:
                best = max(best, 0.4 * sum(w for t, w in mine.items() if t in _known(statement)))
    return found if total and most >= _ENOUGH * total and most > _BETTER * best else None


def _known(statement: Statement) -> frozenset[str]:
    return statement.terms | statement.setting


def _with_words(statement: Statement) -> Iterator[tuple[DateMention, frozenset[str]]]:
    """Each date of a statement with the words that lead to it; those behind it, where none do."""
    text, dates = statement.fact.text, statement.dates
    for i, told in enumerate(dates):
        start = dates[i - 1].span.end if i else 0
        end = dates[i + 1].span.start if i + 1 < len(dates) else len(text)
        words = content(text[start : told.span.start]) or content(text[told.span.end : end])
        yield told, frozenset(words if len(dates) > 1 else content(text))


def _unknown(claim: Claim, mention: DateMention) -> DateFault | None:
    words = mention.span.of(claim.text).lower()
    if mention.relative and (
        mention.precision == "season" or not re.search(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", words)
    ):
        return None
    day = claim.index.day
    if day and mention.precision == "day" and meets(mention, day, day, False):
        return None
    written = [s for s in claim.near if not s.spoken and (mention.relative or _on_subject(claim, s))]
    around = [s for near in written[:3] for s in claim.index.block(near)]
    since = bool(_SINCE.search(claim.text[: mention.span.start]))
    told = [s for s in dict.fromkeys((*written, *around)) if s.dates and claim.proof(s)]
    begun = [s for s in told if _STARTS.search(s.fact.text)] if since else []
    most = max((_in_common(claim, s, mention) for s in begun), default=0.0)
    closest = max((_in_common(claim, s, mention) for s in told), default=0.0)
    nearest = max(told, key=lambda s: _in_common(claim, s, mention), default=None)
    elsewhen = nearest is not None and len(claim.dates) == 1 and _in_another_year(mention, nearest)
    for statement in told:
        common = _in_common(claim, statement, mention)
        far = common < 0.35 * most or (elsewhen and statement not in begun and common < _AS_CLOSE * closest)
        if far and not mention.relative:
            continue
        for stretch in _stretches(statement, ranges=not since and common >= 0.8 * closest):
            if meets(mention, *stretch) and (not stretch[2] or mention.relative or _known_month(claim, mention)):
                return None
    spoken = [m for s in claim.pool if s.spoken for m in _stretches(s, ranges=not since)]
    if any(
        meets(mention, *m) and (not m[2] or mention.relative or _known_month(claim, mention)) for m in spoken
    ) and not _contradicted(claim, written):
        return None
    if _told_nearby(claim, mention) or _told_with_figure(claim, mention):
        return None
    return DateFault(mention, claim.near[:3], _told_date(written))


def _in_another_year(mention: DateMention, statement: Statement) -> bool:
    """Whether the one date that a statement gives lies in another year."""
    return len(statement.dates) == 1 and not any(
        told.relative or (told.start.year <= mention.end.year and mention.start.year <= told.end.year)
        for told in statement.dates
    )


def _told_nearby(claim: Claim, mention: DateMention) -> bool:
    """Whether the talk names this very month where it speaks about the matter, and no document names another."""
    if mention.relative or any(s.dates for s in claim.nearest):
        return False
    mine = set(claim.concepts)
    for statement in claim.index.holding(f"@{mention.start:%Y-%m}"):
        around = claim.index.block(statement) if claim.proof(statement) else []
        if any(mine & s.terms for s in around) and any(meets(mention, *m) for m in _stretches(statement, ranges=False)):
            return True
    return False


def _told_with_figure(claim: Claim, mention: DateMention) -> bool:
    """Whether the record tells this time with a figure of the claim: "in 2025 it was 96"."""
    return any(
        meets(mention, *stretch) and not stretch[2]
        for number in claim.numbers
        if number.value >= 10 or number.value != int(number.value)
        for statement in claim.index.holding(f"#{number.value:g}")
        if claim.proof(statement)
        for stretch in _stretches(statement, ranges=False)
    ) or (bool(claim.numbers) and any(_heads(quantity, mention) for _, quantity in quantities(claim)))


def _heads(quantity: Quantity, mention: DateMention) -> bool:
    """Whether a table about the matter has a row or column of this time, of which the claim gives a figure."""
    when = quantity.when
    if not quantity.tabled or when is None or mention.precision == "day":
        return False
    if mention.relative or when.loose:
        return mention.start.month == when.start.month
    return mention.start == when.start or (when.start <= mention.start and mention.end <= when.end and not _vague(when))


def _vague(when: Period) -> bool:
    return (when.end - when.start).days > _LONG


def _on_subject(claim: Claim, statement: Statement) -> bool:
    """Whether more than the date itself connects a statement with the claim."""
    mine = set(claim.concepts)
    return not mine or bool(mine & (statement.terms | statement.setting))


def _in_common(claim: Claim, statement: Statement, mention: DateMention) -> float:
    """How much more than the date a statement has in common with the clause of the claim; its headings count half."""
    clause_ = set(content(clause(claim.text, mention.span).of(claim.text)))
    return sum(
        claim.index.weight(term) * (1.0 if term in statement.terms else 0.5) * (1.0 if term in clause_ else 0.4)
        for term in claim.concepts
        if term in statement.terms or term in statement.setting
    )


def _matter(claim: Claim, statement: Statement) -> float:
    """How much of the claim a statement tells, figures and dates left out."""
    return sum(claim.index.weight(term) for term in claim.concepts if term in statement.terms)


def _known_month(claim: Claim, mention: DateMention) -> bool:
    """Whether the record names this month of this year anywhere: a bare "March" may then be this one."""
    return claim.index.knows(f"@{mention.start:%Y-%m}")


def _contradicted(claim: Claim, written: list[Statement]) -> bool:
    """Whether a document that is plainly about this matter gives a date, and not this one."""
    best = max(_matter(claim, s) for _, s in claim.ranked[:14])
    for statement in written[:2]:
        if not best or _matter(claim, statement) < 0.6 * best or claim.across(statement):
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
        for first, second in pairwise(found):
            between = statement.fact.text[first.span.end : second.span.start]
            if re.fullmatch(r"\W*(?:to|until|till|and|through|-|–|—)?\W*", between) and first.start <= second.end:
                yield first.start, second.end, first.relative or second.relative


def meets(mention: DateMention, start: date, end: date, guessed: bool) -> bool:
    whole_years = (start.month, start.day, end.month, end.day) == (1, 1, 12, 31) and (end - start).days < _TWO_YEARS
    if mention.precision in {"day", "month"} and whole_years:
        return False  # a bare year does not give the month, nor does 2027/28
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

"""Which of two figures of the record is the one that a claim is about: the one whose clause fits better."""

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Statement
from afterword.evidence.terms import content, number_terms
from afterword.kernel.spans import Span
from afterword.language.numbers import Number

_CLAUSE_END: Final = re.compile(
    r"(?<!\bRs)(?<!\bM[rs])(?<!\bMrs)(?<!\bDr)(?<!\bSt)[,;:.!?|()–—](?=\s|$)|\b(?:but|while|whereas)\b"
    r"|\band (?=(?:I|we|he|she|they|it|you|the|there|then|\w+ed)\b)"
)
_BETTER: Final = 1.3
_SAME_MONTH: Final = 4.0  # as much as a rare word
_ENOUGH: Final = 0.35


@dataclass(frozen=True, slots=True)
class Place:
    """Something told in a statement: where, and whether it says the same as the claim.

    `worth` is how much more than its words speaks for it: the same thing counted, not only the same figure.
    """

    statement: Statement
    span: Span
    same: bool
    worth: float = 1.0


@lru_cache(maxsize=16384)
def clause(text: str, span: Span) -> Span:
    """The clause around a place of a text."""
    start, end = 0, len(text)
    for match in _CLAUSE_END.finditer(text):
        if match.end() <= span.start:
            start = match.end()
        elif match.start() >= span.end:
            end = match.start()
            break
    return Span(start, end)


def _terms(text: str, around: Span, numbers: tuple[Number, ...], place: Span) -> set[str]:
    """Concepts of a stretch of a text and the figures in it, but for the one that is in question."""
    inside = tuple(n for n in numbers if n.span.overlaps(around) and not n.span.overlaps(place))
    return {*content(around.of(text)), *number_terms(inside)}


@lru_cache(maxsize=16384)
def _terms_of(statement: Statement, span: Span) -> Set[str]:
    told = statement.fact.text
    return _terms(told, clause(told, span), statement.numbers, span)


@lru_cache(maxsize=512)
def _sought(claim: Claim, span: Span) -> tuple[tuple[str, float], ...]:
    """What a place that fits must tell, weighed: less what stands in another clause, more the other figures."""
    mine = _terms(claim.text, clause(claim.text, span), claim.numbers, span)
    in_question = content(span.of(claim.text))
    terms = (*(t for t in claim.concepts if t not in in_question), *(term for term in mine if term[0] == "#"))
    weight = claim.index.weight
    return tuple((t, weight(t) * (2.0 if t[0] == "#" else 1.0 if t in mine else 0.4)) for t in terms)


def fit(claim: Claim, span: Span, place: Place) -> float:
    """How well a place of the record fits a place of the claim, from 0 to 1: by the words of both clauses."""
    statement = place.statement
    theirs = _terms_of(statement, place.span)
    around = (statement.setting, content(statement.fact.employer or ""), _before(claim, statement))
    all_, got = 0.0, 0.0
    for term, weight in _sought(claim, span):
        all_ += weight
        if term in theirs:
            got += weight
        elif term in statement.terms or term in statement.figures:
            got += 0.6 * weight
        elif any(term in told for told in around):
            got += 0.5 * weight
    months = {day.start.month for day in claim.dates if day.precision == "month"}
    if months:
        all_ += _SAME_MONTH
        got += _SAME_MONTH * any(day.start.month in months for day in statement.dates)
    return got / all_ if all_ else 0.0


def _before(claim: Claim, statement: Statement) -> frozenset[str]:
    """What was said right before, which a short answer leaves out."""
    if not statement.at:
        return frozenset()
    last = claim.index.statements[statement.at - 1]
    close = last.fact.quote.source == statement.fact.quote.source and (
        statement.spoken or last.fact.quote.line == statement.fact.quote.line
    )
    return last.terms if close else frozenset()


def outdone(claim: Claim, span: Span, places: Iterable[Place]) -> Place | None:
    """The place that tells otherwise and fits clearly better than any that tells the same; None when none does."""
    if len(claim.concepts) < (1 if claim.whole == claim.text else 2):
        return None
    own = [place for place in places if not claim.across(place.statement)]
    other = 0.0
    found: Place | None = None
    for place in own:
        if not place.same and (fits := fit(claim, span, place) * place.worth) > other:
            other, found = fits, place
    if other < _ENOUGH:
        return None
    best = max((fit(claim, span, place) * place.worth for place in own if place.same), default=0.0)
    return found if other > _BETTER * best else None

"""Whether the record gives the very figure of a claim, though in other words."""

import re
from dataclasses import replace
from functools import lru_cache

from afterword.evidence.claim import Claim
from afterword.evidence.directions import changes
from afterword.evidence.figures import is_change, period, same
from afterword.evidence.index import Index, Statement
from afterword.evidence.quantities import alike
from afterword.language.numbers import Number
from afterword.language.stems import stem


def stands_anywhere(claim: Claim, number: Number) -> bool:
    """Whether the record gives this very measure somewhere, though in other words."""
    if (number.unit is None and number.noun is None) or number.unit in {"percent", "times"}:
        return False
    if number.unit == "share":
        return claim.said is not None and not is_change(claim.text) and _share_said(claim, number)
    if any(number in ends for ends in changes(claim.text, claim.numbers)):
        return False
    mine = set(claim.concepts)
    return any(
        same(_as_told(number, told, statement), told) and (number.unit or counts_alike(number, told, statement))
        for statement, told in _every_number(claim.index)
        if (number.unit or told.noun) and claim.proof(statement) and not another_rate(claim, number, statement, told)
        if number.unit != "years" or (mine & statement.terms and not claim.across(statement))
    )


@lru_cache(maxsize=12)
def _every_number(index: Index) -> tuple[tuple[Statement, Number], ...]:
    """All figures of the record that count something."""
    return tuple((s, told) for s in index.statements for told in s.numbers if not told.label and not told.ordinal)


def _as_told(number: Number, told: Number, statement: Statement) -> Number:
    """A figure whose unit the record tells with another one: "180 kilometres on paper, I believe 140"."""
    if told.unit is None and told.noun is None and any(other.unit == number.unit for other in statement.numbers):
        return replace(number, unit=None, noun=None)
    return number


def _share_said(claim: Claim, number: Number) -> bool:
    """Whether those whose words a claim gives named this share anywhere."""
    return any(
        told.unit == "share" and same(number, told)
        for statement in claim.index.statements
        if statement.spoken and claim.proof(statement)
        for told in statement.numbers
    )


def counts_alike(number: Number, told: Number, statement: Statement) -> bool:
    if number.noun is None or told.noun is None or number.unit or told.unit:
        return True
    if alike(number.noun, told.noun):
        return True
    behind = re.findall(r"[^\W\d_]+", statement.fact.text[told.span.end :].lower())[:4]
    return number.noun in {stem(word) for word in behind}


def another_rate(claim: Claim, number: Number, statement: Statement, told: Number) -> bool:
    """Whether both are rates, but one a week and the other a month."""
    mine, theirs = period(claim.text, number), period(statement.fact.text, told)
    return bool(mine and theirs and mine != theirs)

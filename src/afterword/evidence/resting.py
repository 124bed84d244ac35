"""Which claims rest on what no longer counts: withdrawn, or not to be confirmed."""

import re
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Statement
from afterword.evidence.model import Standing
from afterword.evidence.parts_told import borne_out_by

_NEAREST: Final = 8
_CARRIED, _BORNE = 0.55, 0.5
"""Share of a claim's matter that a fact must hold to carry it; what stands must hold less. Our own reading."""
_DENIED: Final = re.compile(r"\b(?:not|never|no)\b|n['’]t\b", re.IGNORECASE)


def rests_on(claim: Claim, standing: Standing) -> Statement | None:
    """The fact of this standing that alone carries a claim; None where something that stands carries it as well.

    A figure or a date is carried when only that fact gives it on this matter; a claim without one when that fact holds
    most of it. A sentence that takes something back is no claim of it, nor is what somebody else is said to have said.
    """
    if standing not in claim.index.standings:
        return None
    if claim.takes_back or (claim.said and claim.said.kind != "I said"):
        return None
    found = [s for s in claim.found if s.fact.standing == standing]
    for statement in [s for s in found if s.fact.origin != "wish" and not s.fact.private][:_NEAREST]:
        if not set(claim.concepts) & statement.known:
            continue
        left = tuple(s for s in claim.pool if statement.fact.id not in s.fact.corrects)
        if _gives_alone(claim, statement, left):
            return statement
        counted = [number for number in claim.numbers if number.value > 2]
        if counted and all(borne_out_by(left, number) for number in counted):
            continue  # it gives the figure that was put right
        told = len(claim.concepts) > 1 and not _DENIED.search(claim.whole)
        if told and claim.coverage((statement,)) >= _CARRIED and _borne(claim, left) < _BORNE:
            return statement
    return None


def _borne(claim: Claim, left: tuple[Statement, ...]) -> float:
    """The most of a claim that stands in one paper or sentence; what others say of the person is no proof."""
    together: dict[str, list[Statement]] = {}
    for statement in claim.near:
        own = not statement.spoken or statement.fact.by in {claim.index.case.me, None} or claim.side == "you"
        if statement in left and own:
            together.setdefault(statement.fact.id if statement.spoken else statement.block, []).append(statement)
    return max((claim.coverage(tuple(place)) for place in together.values()), default=0.0)


def _gives_alone(claim: Claim, statement: Statement, left: tuple[Statement, ...]) -> bool:
    """Whether only this statement gives a figure or a date of the claim."""
    for number in claim.numbers:
        if number.value > 2 and not number.ordinal and borne_out_by((statement,), number):
            return not borne_out_by(left, number)
    for date in claim.dates:
        if any(date.start == told.start and date.end == told.end for told in statement.dates):
            return not any(told.start <= date.start and date.end <= told.end for s in left for told in s.dates)
    return False

"""Reasons: whether the record gives the reason that a claim gives."""

import re
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Statement
from afterword.evidence.terms import content
from afterword.language.lexicon import entry

_BECAUSE: Final = re.compile(
    r"^(?P<what>.{8,}?),? (?:because(?: of)?|due to|owing to|on account of|thanks to|for fear (?:of"
    r"|that))\b (?P<why>.{6,})$"
)
_GIVEN: Final = re.compile(r"\b(?:because|since|so that|as|due to|reason|why|so)\b", re.IGNORECASE)
_ALIKE, _MATTER, _TOLD, _REACH = 0.45, 0.5, 0.34, 3


def another_reason(claim: Claim) -> Statement | None:
    """The place that tells what the claim tells, and nothing of the reason that it gives."""
    match = _BECAUSE.match((claim.about if claim.said else claim.whole).strip(" ."))
    if not match:
        return None
    what = _weights(claim, match["what"])
    why = {term: weight for term, weight in _weights(claim, match["why"]).items() if term not in what}
    if len(what) < 2 or not why or claim.numbers:
        return None
    best: Statement | None = None
    most = told = 0.0
    for statement in claim.near[:6]:
        hood = _around(claim, statement)
        share = _share(what, hood)
        if share >= _MATTER:
            told = max(told, _share(why, hood))
            if share > most:
                most, best = share, statement
    anywhere = max((_share(why, (s,)) for s in claim.index.statements if claim.proof(s)), default=0.0)
    return best if best and told < _TOLD and anywhere < 2 * _TOLD else None


def _weights(claim: Claim, text: str) -> dict[str, float]:
    return {term: claim.index.weight(term) for term in content(text) if term not in claim.names}


def _around(claim: Claim, statement: Statement) -> tuple[Statement, ...]:
    low = max(0, statement.at - _REACH)
    near = claim.index.statements[low : statement.at + _REACH + 1]
    return tuple(s for s in near if s.block == statement.block or (s.spoken and statement.spoken))


def _share(weights: dict[str, float], statements: tuple[Statement, ...]) -> float:
    there = {term for s in statements for term in s.terms}
    held = sum(w for term, w in weights.items() if term in there or _near(term, there))
    return held / (sum(weights.values()) or 1.0)


def _near(term: str, there: set[str]) -> bool:
    return any(how >= _ALIKE and other in there for other, how in entry(term).near.items())

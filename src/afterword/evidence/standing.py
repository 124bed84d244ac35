"""How far the words of a claim stand in the record, by place and by kind of word."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Index, Statement
from afterword.evidence.terms import concepts
from afterword.language.lexicon import RAREST, entry

_HELD: Final = 0.4
"""From here on a word counts as there: the least likeness of two words in the lexicon."""
_SETTING: Final = 0.5
_RELATED: Final = 0.9
_TOP: Final = 8
_REACH: Final = 4
"""How many statements to each side belong to a place."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What of a claim stands where. Shares go from 0 to 1, the words weighted by how rare they are.

    `single` in one statement, `around` in one place (a few neighbouring statements of one block), `anywhere` in what
    may prove the claim; `best` is the statement in the middle of that place.
    """

    single: float
    around: float
    anywhere: float
    features: Mapping[str, float]
    best: Statement | None


def standing(claim: Claim) -> Standing:
    """Where the words of a claim stand."""
    index = claim.index
    terms = claim.concepts
    if not terms:
        return Standing(1.0, 1.0, 1.0, {}, None)
    weights = [_weight(term) for term in terms]
    whole = sum(weights)
    proves: dict[int, bool] = {}
    places: list[dict[int, float]] = []
    others: list[float] = []
    scores: dict[int, float] = defaultdict(float)
    for term, weight in zip(terms, weights, strict=True):
        held: dict[int, float] = {}
        elsewhere = 0.0
        for at, how in likely_places(index, term).items():
            if at not in proves:
                proves[at] = claim.proof(index.statements[at])
            if proves[at]:
                held[at] = how
                scores[at] += how * weight
            elif how > elsewhere:
                elsewhere = how
        places.append(held)
        others.append(elsewhere)
    top = sorted(scores, key=lambda at: (-scores[at], at))[:_TOP]
    single = max(scores.values(), default=0.0) / whole
    around, best, local = single, None, [0.0] * len(terms)
    for at in top:
        near = _around(index, at)
        found = [max((held.get(other, 0.0) for other in near), default=0.0) for held in places]
        share = sum(map(float.__mul__, found, weights)) / whole
        if best is None or share > around:
            around, best, local = share, index.statements[at], found
    anywhere = [max(held.values(), default=0.0) for held in places]
    share = sum(map(float.__mul__, anywhere, weights)) / whole
    features = dict(_features(claim, list(zip(terms, local, anywhere, others, strict=True))))
    return Standing(single, around, share, {"single": single, "around": around, "anywhere": share} | features, best)


def _weight(term: str) -> float:
    return 1.0 + entry(term).rare


def _around(index: Index, at: int) -> Iterable[int]:
    middle = index.statements[at]
    low, high = max(0, at - _REACH), min(len(index.statements), at + _REACH + 1)
    return [s.at for s in index.statements[low:high] if s.block == middle.block]


def likely_places(index: Index, term: str) -> Mapping[int, float]:
    """The statements that hold a term, or one that means nearly the same, with how likely it is meant, from 0 to 1."""
    known = index.likely.get(term)
    if known is None:
        known = index.likely[term] = dict(_places(index, term))
    return known


def _places(index: Index, term: str) -> Iterable[tuple[int, float]]:
    found: dict[int, float] = {}
    alike = {term: 1.0}
    for other, how in entry(term).near.items():
        same = concepts().get(other, other)
        if same != term:
            alike[same] = max(alike.get(same, 0.0), _RELATED * how)
    for other, how in alike.items():
        for at in index.around(other):
            found[at] = max(found.get(at, 0.0), how * _SETTING)
        for at in index.places(other):
            found[at] = max(found.get(at, 0.0), how)
    return found.items()


def _features(claim: Claim, words: list[tuple[str, float, float, float]]) -> dict[str, float]:
    """The words by their kind and by where they stand, and what sort of claim it is."""
    found: dict[str, float] = defaultdict(float)
    many = len(words)
    for term, local, anywhere, other in words:
        known = entry(term)
        level = "here" if local >= _HELD else "far" if anywhere >= _HELD else "theirs" if other >= _HELD else "none"
        found[f"{level}"] += 1 / many
        found[f"{known.kind} {level}"] += 1
        if level != "here" and known.rare >= RAREST - 2:
            found[f"rare {known.kind} {level}"] += 1
    found[f"said {claim.said.kind if claim.said else ''}"] = 1
    found[f"side {claim.side or ''}"] = 1
    found["figures"] = float(bool(claim.numbers or claim.dates))
    found[f"words {min(many, 10) // 2}"] = 1
    return found

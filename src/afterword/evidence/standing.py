"""How far the words of a claim stand in the record: in one place, apart, only in others' words, or nowhere."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import mul
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Index
from afterword.evidence.terms import concept, concepts
from afterword.language.lexicon import RAREST, entry
from afterword.language.linear import Model

_HELD: Final = 0.4
"""From here on a word counts as there: the least likeness of two words in the lexicon."""
_SETTING: Final = 0.5
_RELATED: Final = 0.9
_TOP: Final = 8
_REACH: Final = 4
"""How many statements to each side belong to a place."""
_NOWHERE: Final = (0.0,) * (2 * _REACH + 1)
_NEXT: Final = 2
"""How far apart two words may stand and still be told together."""
_STEPS: Final = tuple(range(-_NEXT, _NEXT + 1))
_SMALL_WORDS: Final = (
    r"of|for|to|with|in|on|about|from|by|at|and|or|that|who|which|when|where|while|because|so|but|than|as|is|was|were"
    r"|are|had|has|have|did|would|could|can|will|I|we|you|he|she|it|they"
)
_NOUN_PHRASE: Final = re.compile(
    r"\b(?:(an?)|(my|our)|(the|your|their|his|her|this|that)|some|any|no|every|each|[a-z]+ing|of|for|to|with|in|on|about"
    r"|from|by|at|and) (?:[\w'’-]+ ){0,2}?([A-Za-z][\w'’-]+)"
    rf"(?=[,.;:!?]|$| (?:{_SMALL_WORDS})\b)"
)
_MY_DEED: Final = re.compile(r"\bI (?:have |had |also |once |then |even |['’]ve )*([a-z]+)")


@dataclass(frozen=True, slots=True)
class _Word:
    """One concept of a claim with where it stands: likeness by place, anywhere, in the candidate's words, in others'.

    `sure` are the places where it is meant for sure, `wide` those and the ones right beside them.
    """

    term: str
    weight: float
    held: Mapping[int, float]
    anywhere: float
    own: float
    other: float
    sure: frozenset[int]
    wide: frozenset[int]


@dataclass(frozen=True, slots=True)
class Standing:
    """Shares of a claim's words, weighted by how rare they are, that stand in the record, from 0 to 1.

    `single` in one statement, `around` in one place (a few neighbouring statements), `anywhere` in what may prove the
    claim, `mine` in the candidate's papers and words. `features` also tell of which kind the words are.
    """

    single: float
    around: float
    anywhere: float
    mine: float
    features: Mapping[str, float]


@lru_cache(maxsize=512)
def doubt(claim: Claim) -> float:
    """How likely it is that nothing in the record bears a claim out, from 0 to 1, by its words alone.

    Learned from sentences about the interviews of corpus/interviews that were judged by hand (corpus/learning/claims).
    """
    if not claim.concepts:
        return 0.0
    return Model.load("afterword.evidence.learned", "standing").scores(features(claim))["no"]


def features(claim: Claim) -> dict[str, float]:
    """What tells whether the record bears a claim out: shares from 0 to 1 and counts of words by kind and place."""
    found = dict(standing(claim).features)
    found[f"said {claim.said.kind if claim.said else ''}"] = 1
    talk = "talk" if claim.said else "told"
    return found | {f"{talk}: {name}": value for name, value in found.items() if not name.startswith("said ")}


@lru_cache(maxsize=512)
def standing(claim: Claim) -> Standing:
    """Where the words of a claim stand. A claim without words that carry content stands whole."""
    index = claim.index
    words = [_word(index, term, claim.proofs) for term in claim.concepts]
    if not words:
        return Standing(1.0, 1.0, 1.0, 1.0, {})
    weights = [word.weight for word in words]
    whole = sum(weights)
    scores: dict[int, float] = defaultdict(float)
    mine = 0.0
    for word in words:
        weight = word.weight
        for at, how in word.held.items():
            scores[at] += how * weight
        mine += word.own * weight / whole
    single = max(scores.values(), default=0.0) / whole
    around, local = single, [0.0] * len(words)
    best = sorted(sorted(scores), key=scores.__getitem__, reverse=True)  # of equal scores the earlier place
    for at in best[:_TOP]:
        near = _around(index, at)
        found = [max(map(word.held.get, near, _NOWHERE)) for word in words]
        share = sum(map(mul, found, weights)) / whole
        if share > around or not any(local):
            around, local = max(share, around), found
    anywhere = sum(word.anywhere * word.weight for word in words) / whole
    shares = {
        "single": single, "around": around, "anywhere": anywhere, "mine": mine, f"mine {claim.side}": mine,
        "around low": max(0.0, 0.6 - around), "single low": max(0.0, 0.4 - single),
        "anywhere low": max(0.0, 0.8 - anywhere), f"side {claim.side or ''}": 1.0,
        f"words {min(len(words), 10) // 2}": 1.0,
    }  # fmt: skip
    told = {**shares, **_kinds(claim, words, local), **_together(words)}
    return Standing(single, around, anywhere, mine, told)


@lru_cache(maxsize=4096)
def _word(index: Index, term: str, proofs: frozenset[int]) -> _Word:
    """A concept with where it stands in what may prove a claim."""
    held: dict[int, float] = {}
    own = other = 0.0
    for at, how in _likely(index, term).items():
        if at in proofs:
            held[at] = how
            if how > own and at in index.mine:
                own = how
        elif how > other:
            other = how
    sure = frozenset(at for at, how in held.items() if how >= _HELD)
    return _Word(term, 1.0 + entry(term).rare, held, max(held.values(), default=0.0), own, other, sure, _widened(sure))


def _likely(index: Index, term: str) -> Mapping[int, float]:
    """The statements that hold a term, or one that means nearly the same, with how likely it is meant, from 0 to 1."""
    known = index.likely.get(term)
    if known is None:
        known = index.likely[term] = _places(index, term)
    return known


def _places(index: Index, term: str) -> dict[int, float]:
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
    return found


@lru_cache(maxsize=16384)
def _around(index: Index, at: int) -> tuple[int, ...]:
    """The places of the statements around one, of the same block."""
    block = index.statements[at].block
    low, high = max(0, at - _REACH), min(len(index.statements), at + _REACH + 1)
    return tuple(s.at for s in index.statements[low:high] if s.block == block)


def _kinds(claim: Claim, words: Sequence[_Word], local: Sequence[float]) -> dict[str, float]:
    """Counts of the words by their kind and level, and what is named as new or mine at such a level."""
    found: dict[str, float] = defaultdict(float)
    levels: dict[str, str] = {}
    for word, here in zip(words, local, strict=True):
        level = "here" if here >= _HELD else "far" if word.sure else "theirs" if word.other >= _HELD else "none"
        known = entry(word.term)
        levels[word.term] = level
        found[level] += 1 / len(words)
        found[f"{known.kind} {level}"] += 1
        if level != "here" and known.rare >= RAREST - 2:
            found[f"rare {known.kind} {level}"] += 1
    for match in _NOUN_PHRASE.finditer(claim.about):
        term = concept(match[4].lower().replace("’", "'").removesuffix("'s"))
        level = levels.get(term, "here")
        if level != "here":
            which = "a" if match[1] else "my" if match[2] else "the" if match[3] else "bare"
            found[f"{which} {level}"] += 1
            found[f"{which} {entry(term).kind} {level}"] += 1
    deed = _MY_DEED.search(claim.about)
    if deed:
        found[f"deed {levels.get(concept(deed[1]), 'light')}"] = 1
    return found


def _together(words: Sequence[_Word]) -> dict[str, float]:
    """Whether neighbours of the claim are neighbours in the record: in one statement, near, apart, or one unknown."""
    found: dict[str, float] = defaultdict(float)
    wide = [word.wide for word in words]
    pairs = list(zip(pairwise(words), pairwise(wide), strict=True))
    for (one, other), (around, _) in pairs:
        if not one.sure or not other.sure:
            how = "unknown"
        else:
            how = "together" if one.sure & other.sure else "near" if around & other.sure else "apart"
        found[f"pairs {how}"] += 1
        found[f"share of pairs {how}"] += 1 / len(pairs)
        if how in {"unknown", "apart"}:
            found[f"pair {entry(one.term).kind}{entry(other.term).kind} {how}"] += 1
    triples = list(zip(wide, wide[1:], wide[2:], strict=False))
    for one_, two, three in triples:
        found["triples near" if one_ & two & three else "triples apart"] += 1 / len(triples)
    return found


def _widened(places: Iterable[int]) -> frozenset[int]:
    return frozenset([at + step for at in places for step in _STEPS])

"""The facts of somebody's papers that answer a question, best first."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log

from afterword.debrief.case import Case
from afterword.debrief.model import Exchange
from afterword.evidence.answering.asked import Asked, asked
from afterword.evidence.answering.bearing import Paper, features, rarity
from afterword.evidence.answering.subjects import stems_of, subjects, words_of
from afterword.evidence.answering.wishing import wish_for
from afterword.evidence.model import Fact, World
from afterword.language.linear import Model

_PROVES = frozenset({"resume", "evidence", "added"})
_LEAST = 2.0
"""From which score on a fact is told of: one line in eight of those that score so is an answer."""
_ZERO = 4.0
_NEVER = 0.002

_CALLED = re.compile(
    r"(?:hello|hi|hey|thanks|thank you|morning|afternoon|evening|welcome|bye),? ([A-Z][a-z]+)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class RankedFact:
    """A fact that bears on a question. `score` only orders facts of one question.

    `signs` are the words that speak for it, `wished` says that the person named it in what they wish they had said.
    """

    fact: Fact
    score: float
    signs: frozenset[str] = frozenset()
    wished: bool = False


def provable(world: World) -> tuple[Fact, ...]:
    """The facts that may stand in a letter as the candidate's own: of résumé, evidence and added; no private one."""
    return tuple(fact for fact in world.ledger.facts if fact.origin in _PROVES and fact.may_be_written)


def facts_for(exchange: Exchange, world: World) -> tuple[RankedFact, ...]:
    """The facts that answer an exchange, best first; empty when nothing clearly does."""
    debrief = world.debrief
    question = asked(exchange, debrief, " ".join(wish_for(exchange, debrief)))
    hoped = question.wished | question.untold
    facts = provable(world)
    weighed = _papers(facts, my_names(debrief.case))
    rare = rarity([fact.text for fact in facts])
    model = Model.load("afterword.evidence.answering.learned", "bearing")
    scores = {fact.id: _score(model, question, weighed[fact.id], rare) for fact in facts}
    told = {paragraph(fact) for fact in facts if scores[fact.id] >= _LEAST}
    ranked = [
        RankedFact(
            fact, scores[fact.id], _signs(fact.text, question), bool(stems_of(fact.text) & hoped)
        )
        for fact in facts
        if scores[fact.id] >= _LEAST or (scores[fact.id] > 0 and paragraph(fact) in told)
    ]  # fmt: skip
    return tuple(sorted(ranked, key=lambda each: -each.score))


def _score(model: Model, question: Asked, paper: Paper, rare: Mapping[str, float]) -> float:
    likely = model.scores(features(question, paper, rare))["yes"]
    return _ZERO + log(max(likely, _NEVER) / max(1 - likely, _NEVER))


def _signs(text: str, question: Asked) -> frozenset[str]:
    shown = frozenset[str]().union(*(subjects()[name].shows for name in question.subjects))
    hinted = question.words | question.wished | question.untold | question.doubt | question.thread
    return (stems_of(text) & hinted) | (words_of(text) & shown)


def _papers(facts: tuple[Fact, ...], names: tuple[str, ...]) -> dict[str, Paper]:
    together: dict[str, list[Fact]] = {}
    for fact in facts:
        together.setdefault(paragraph(fact), []).append(fact)
    called = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names) or r"(?!)")
    found = {}
    for group in together.values():
        for at, fact in enumerate(group):
            mine = bool(called.search(fact.text) or re.match(r"(?:You|He|She)\b", fact.text))
            beside = tuple(other.text for other in group if other is not fact)
            found[fact.id] = Paper(fact.text, fact.origin == "evidence", mine, at, beside)
    return found


def paragraph(fact: Fact) -> str:
    """The paragraph or line a fact belongs to: its id without the sentence's number."""
    numbered = fact.id.count("/") > fact.quote.source.count("/")
    return fact.id.rpartition("/")[0] if numbered else fact.id


@lru_cache(maxsize=4096)
def _called(text: str) -> tuple[str, ...]:
    return tuple(match[1] for match in _CALLED.finditer(text))


def my_names(case: Case) -> tuple[str, ...]:
    """The names by which a note may call the candidate, longest first; short forms as the interviewers used them."""
    parts = [part for part in case.me.split() if len(part) > 1]
    called = {
        name
        for turn in case.transcript.turns
        if not case.is_me(turn.speaker)
        for name in _called(turn.text)
        if parts and name[0] == parts[0][0] and all(name not in person.name for person in case.interviewers)
    }
    return tuple(sorted({case.me, *parts, *called}, key=len, reverse=True))

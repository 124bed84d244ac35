"""Who did it by the record: the clauses of every statement, and whether a claim gives a deed to somebody else."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.clauses import ME, UNCLEAR, WE, Clause, Roles, clauses, last_person
from afterword.evidence.index import Index, Statement
from afterword.evidence.terms import content

_ALONE: Final = re.compile(
    r"\b(?:myself|alone|on my own|single-handed\w*|from scratch|without (?:any )?help|by myself)\b"
    r"|\b(?:all|my|my very) own (?:work|idea|doing|design|project)\b|\bmy idea\b|\bmine alone\b"
    r"|\bI (?:was the (?:only )?one who|thought of|invented|came up with)\b",
    re.IGNORECASE,
)
_MID_CAP: Final = re.compile(r"(?<=[a-z,] )(?:Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?([A-Z][a-zà-ÿ]{2,})\b")
_PERSON: Final = re.compile(
    r"(?<=by )[A-Z][a-zà-ÿ]+ [A-Z][a-zà-ÿ]+\b(?! [A-Z])|\b[A-Z][a-zà-ÿ]+ [A-Z][a-zà-ÿ]+(?=['’]s (?:idea|work|job"
    r"|plan)\b)"
    r"|(?:(?<=^)|(?<=[a-z,.;] ))(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][a-zà-ÿ]+|"
    r"\b[A-Z][a-zà-ÿ]{2,} (?:[A-Z][a-zà-ÿ]+ )?(?=(?:who|did|made|wrote|built|drew|set|ran|said|told|asked|was|had"
    r"|got|rang|came|went"
    r"|gave|took|put|wanted|thought|[a-z]{2,}ed|is (?:off|on))\b)"
)
_LOWER: Final = re.compile(r"\b[a-z]{3,}\b")
_JOINT: Final = re.compile(
    r"\b(?:with|together|between us|both of us|all of us|of us|from (?:two|three|four|five|six|seven|eight|nine|ten"
    r"|\d+)"
    r" \w+s|helped|edit\w*)\b", re.IGNORECASE
)  # fmt: skip
_IT: Final = re.compile(r"\b(?:it|them|that|this)\b")
_SMALL: Final = frozenset("my our the a an his her of one another some two both".split())
_ONLY_THOUGHT: Final = re.compile(r"\b(?:can|would|will|could|should|might|may|whether|if)\b|['’](?:d|ll)\b")
_COPULA: Final = re.compile(r"^(?:\S+ ){1,6}?(?:is|was|are|were)(?! the one\b)(?! \w+(?:ed|en|ing)\b)")
_ANYBODY: Final = re.compile(r"\b(?:colleague|workmate|teammate|coworker|friend)s?\b")
_MY_OWN_WORK: Final = re.compile(r"\b(?:entirely|wholly|all|solely) my own\b|\bmy own work\b")
_HE_SHE: Final = re.compile(r"\b(?:he|his|him|she|her)\b")
_QUOTED: Final = re.compile(r"[\"“][^\"“”]*[\"”]")
_ENOUGH, _ENOUGH_ALONE, _ENOUGH_NAMED, _MARGIN = 0.5, 0.3, 0.6, 0.15


@dataclass(frozen=True, slots=True)
class Deed:
    """A clause of the record with its statement and what else is told around it."""

    clause: Clause
    statement: Statement
    around: frozenset[str]


class Agents:
    """The clauses of a record, read when they are asked for."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._read: dict[tuple[str, int], dict[int, tuple[Deed, ...]]] = {}
        self._together: dict[tuple[str, int], list[Statement]] = defaultdict(list)
        for statement in index.statements:
            self._together[statement.fact.quote.source, statement.turn].append(statement)
        self._strangers: dict[str, str | None] = {}
        self._witnesses = {w.source: w.name for w in index.world.ledger.witnesses}
        self.me = frozenset(part for part in index.case.me.split() if len(part) > 1)
        found = {m[1] for s in index.statements for m in _MID_CAP.finditer(s.fact.text)}
        texts = (s.fact.text for s in index.statements if s.spoken or s.fact.by)
        known = {m.group() for text in texts for m in _PERSON.finditer(text)}
        people = (*known, *(p.name for p in index.case.interviewers), *self._witnesses.values(), index.case.me)
        asked = {part for name in people[len(known) :] for part in name.split()}
        common = {word for s in index.statements for word in _LOWER.findall(s.fact.text)}
        self.people = frozenset(
            part for name in people for part in name.split() if part in asked or part.lower() not in common
        )
        self.names = frozenset({name for name in found if name.lower() not in common} | self.people)

    def is_person(self, agent: str) -> bool:
        """Whether one who acts is a person: named in the record, or told by a role."""
        return agent[:1].islower() or bool(self.people & set(agent.split()))

    def beside(self, statement: Statement) -> list[Statement]:
        """The statements around one: of its line or turn, and of the turns before and after."""
        source = statement.fact.quote.source
        if statement.spoken and statement.turn:
            return [
                s
                for turn in range(statement.turn - 1, statement.turn + 2)
                for s in self._together.get((source, turn), ())
            ]
        return [s for s in self._together[source, statement.turn] if s.fact.quote.line == statement.fact.quote.line]

    def deeds(self, statement: Statement) -> tuple[Deed, ...]:
        """The clauses of one statement."""
        key = (statement.fact.quote.source, statement.turn)
        if key not in self._read:
            self._read[key] = self._block(key)
        return self._read[key].get(statement.at, ())

    def _block(self, key: tuple[str, int]) -> dict[int, tuple[Deed, ...]]:
        made: dict[int, tuple[Deed, ...]] = {}
        last: str | None = None
        read: list[tuple[Statement, tuple[Clause, ...]]] = []
        line: int | None = -1
        for statement in self._together[key]:
            roles = self.roles(statement)
            if statement.fact.quote.line != line and key[0] in self._witnesses:
                line, last = statement.fact.quote.line, ME  # a paragraph opens with the candidate
            found = clauses(statement.fact.text, roles, last)
            last = last_person(found, roles, last)
            read.append((statement, found))
        for n, (statement, found) in enumerate(read):
            beside = [s for s, _ in read[max(0, n - 1) : n + 2] if s.fact.quote.line == statement.fact.quote.line]
            around = statement.setting.union(*(s.terms for s in beside))
            made[statement.at] = tuple(Deed(clause, statement, around) for clause in found)
        return made

    def roles(self, statement: Statement) -> Roles:
        """Who is "I" and who is "you" in a statement."""
        fact, me = statement.fact, self._index.case.me
        if fact.origin == "transcript":
            mine = fact.by == me
            return Roles(ME if mine else fact.by or UNCLEAR, None, self.me, self.people, self.names)
        if fact.origin == "evidence" and fact.by:
            return Roles(fact.by, ME, self.me, self.people, self.names, stranger=self._stranger(fact.quote.source))
        alone = ME if fact.origin in {"resume", "added", "notes"} else None
        return Roles(ME, None, self.me, self.people, self.names, alone)

    def _stranger(self, source: str) -> str | None:
        """The pronoun that a note uses for others than the candidate."""
        if source not in self._strangers:
            words = Counter(w for s in self._together[source, 0] for w in _HE_SHE.findall(s.fact.text.lower()))
            he, she = words["he"] + words["his"] + words["him"], words["she"] + words["her"]
            self._strangers[source] = None if abs(he - she) < 2 else "she" if he > she else "he"
        return self._strangers[source]


@lru_cache(maxsize=12)
def agents_of(index: Index) -> Agents:
    """The clauses of a record."""
    return Agents(index)


def done_by_another(claim: Claim) -> Deed | None:
    """The clause of the record by which somebody else did what the claim says, when nothing gives it to its doer."""
    if claim.said and claim.said.kind in {"asked", "talked"}:
        return None
    agents = agents_of(claim.index)
    you = None if claim.said else "you"
    for clause in clauses(_QUOTED.sub("", claim.about), Roles(ME, you, agents.me, agents.people, agents.names)):
        if clause.agent in {None, WE, UNCLEAR, "you"} or clause.negated or _ONLY_THOUGHT.search(clause.text):
            continue
        if clause.agent != ME and (_COPULA.search(clause.text) or not agents.is_person(clause.agent or "")):
            continue
        found = _rival(claim, clause, agents)
        if found:
            return found
    return None


def _rival(claim: Claim, clause: Clause, agents: Agents) -> Deed | None:
    terms = _weighed(claim, clause)
    if not terms:
        return None
    alone = clause.agent == ME and (clause.idea or bool(_ALONE.search(clause.text) or _MY_OWN_WORK.search(claim.about)))
    total = sum(weight if claim.index.knows(term) else weight / 2 for term, weight in terms.items())
    own: list[Deed] = []
    others: list[tuple[float, Deed]] = []
    for deed in _candidates(claim, terms, agents):
        if clause.idea and not (deed.clause.idea or _ALONE.search(deed.clause.text)):
            continue
        whose = _whose(clause.agent or "", deed, alone)
        if whose == "own":
            own.append(deed)
        elif whose == "other" and _tells(terms, deed, total, alone):
            others.append((_match(terms, deed) / total, deed))
    best = max((_match(terms, deed) for deed in own), default=0.0) / total
    for score, rival in sorted(others, key=lambda pair: -pair[0]):
        unnamed = (clause.agent or "")[:1].islower() and _absent(clause.agent or "", rival, agents)
        least = _ENOUGH_ALONE if alone or unnamed else _ENOUGH if clause.agent == ME else _ENOUGH_NAMED
        held = {term: weight for term, weight in terms.items() if term in rival.clause.terms}
        mine = max((_match(held, deed) for deed in own), default=0.0)
        if score >= least and (alone or score >= best + _MARGIN) and mine < 0.7 * sum(held.values()):
            return rival
    return None


def _tells(terms: dict[str, float], deed: Deed, total: float, alone: bool) -> bool:
    held = [weight for term, weight in terms.items() if term in deed.clause.terms]
    return alone or len(held) > 1 or sum(held) > 0.45 * total


def _absent(agent: str, deed: Deed, agents: Agents) -> bool:
    """Whether somebody else than the candidate is not even named around what the candidate did."""
    if agent == ME:
        return False
    if _ANYBODY.search(agent) and any(
        other.clause.agent not in {ME, WE, UNCLEAR, None} for other in agents.deeds(deed.statement)
    ):
        return False
    named = content(agent.lower())
    return not any(set(named) & statement.terms for statement in agents.beside(deed.statement))


def _weighed(claim: Claim, clause: Clause) -> dict[str, float]:
    doer = frozenset(content((clause.agent or "").lower())) | {"mine"}
    terms = clause.terms - claim.names - doer
    return {term: claim.index.weight(term) for term in terms} if len(terms) > 1 else {}


def _match(terms: dict[str, float], deed: Deed) -> float:
    """The weight of the terms that a clause holds; of what is only told around it, half."""
    own = sum(weight for term, weight in terms.items() if term in deed.clause.terms)
    near = sum(weight for term, weight in terms.items() if term in deed.around and term not in deed.clause.terms)
    return own + near * (0.7 if _IT.search(deed.clause.text) else 0.5) if own else 0.0


def _candidates(claim: Claim, terms: dict[str, float], agents: Agents) -> Iterator[Deed]:
    seen: set[int] = set()
    for term in terms:
        for statement in claim.index.holding(term):
            if statement.at not in seen and statement.fact.standing == "stands" and statement.fact.origin != "wish":
                seen.add(statement.at)
                if len(seen) > 60:
                    return
                yield from agents.deeds(statement)


def _whose(agent: str, deed: Deed, alone: bool) -> str | None:
    doer = deed.clause.agent
    if doer == agent:
        return "other" if alone and _JOINT.search(deed.clause.text) else "own"
    if agent == ME:
        if doer in {WE, None, UNCLEAR}:
            return None if alone else "own"
        theirs = deed.statement.side == "you" or (
            deed.statement.fact.origin == "transcript" and doer == deed.statement.fact.by
        )
        if deed.clause.negated or theirs or (doer[:1].islower() and not alone):
            return None
        return "other"
    if _ANYBODY.search(agent) and doer not in {ME, WE, UNCLEAR, None}:
        return "own"  # "a colleague" may be anybody who is named
    if doer == ME and deed.statement.side != "you":
        told_of = frozenset(content(agent)) & deed.clause.terms
        return None if deed.clause.negated or told_of or not deed.clause.sure else "other"
    if doer and doer not in {WE, UNCLEAR, ME} and set(doer.lower().split()) & set(agent.lower().split()) - _SMALL:
        return "own"
    told = deed.statement.terms if agent[:1].islower() else frozenset(deed.statement.fact.text.split())
    named = content(agent) if agent[:1].islower() else tuple(agent.split())
    return "own" if doer != ME and set(named) & told else None


def name_of(deed: Deed) -> str:
    """Who did it, for people to read."""
    doer = deed.clause.agent or ""
    return "you" if doer == ME else doer

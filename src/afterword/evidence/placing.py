"""To whom a fact belongs: another employer, another speaker, a private note, a wish."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from afterword.evidence.claim import Claim
from afterword.evidence.faults import faults
from afterword.evidence.index import Index, Statement
from afterword.evidence.parts_told import borne_out_by
from afterword.evidence.standing import standing
from afterword.evidence.terms import concept, content
from afterword.evidence.wording import firms, proper_names
from afterword.language.lexicon import entry
from afterword.language.stems import stem

_SEASON = re.compile(
    r"\b(?:spring|summer|autumn|winter|christmas|easter|january|february|march|april|june|july|august|september|october"
    r"|november|december|next year)\b",
    re.IGNORECASE,
)
_SMALL = 5
_IT_ASKED = re.compile(r"\b(?:it|them|that|those)\?")
_ENDS_NAME = re.compile(r"\b(?!['’,])")
_PERMITS = re.compile(r"\bmay be (?:used|named|quoted|shared|shown)\b|\bfor use in applications\b")
_AT = re.compile(r"\b(?:[Aa]t|with|for|joined|join|from|left|of)\s+(?:the )?(?:[A-Z][\w'’&.-]*\s+)*$")


def lands_at(claim: Claim, match: re.Match[str]) -> bool:
    """Whether a name stands where an employer stands: "at X", "my time with X"."""
    before = claim.text[: match.start()]
    if not _AT.search(before):
        return False
    return bool(re.search(r"\b(?:I|my|me|we|our)\b", claim.text)) and not re.search(r"\d|[A-Z]{2,}", match.group())


def best_for(claim: Claim, firm: str) -> Statement | None:
    """The statement of another employer that bears the claim out clearly better than anything of this one."""
    skip = firms(claim.index)[firm] | set(content(firm))
    terms = {t: w for t, w in claim.terms.items() if t not in skip and stem(t) not in skip}
    if sum(term[0] not in "#@" for term in terms) < 2:
        return None
    moved = _figures_elsewhere(claim, firm)
    if moved:
        return moved
    own = other = 0.0
    found: Statement | None = None
    total = sum(terms.values()) or 1.0
    for score, statement in claim.index.rank(terms):
        if not claim.proof(statement) or statement.spoken:
            continue
        employer = statement.fact.employer
        if employer == firm:
            own = max(own, score)
        elif employer and score > other:
            other, found = score, statement
    if found is None or other < 0.3 * total or own >= 0.7 * other:
        return None
    return found


def _figures_elsewhere(claim: Claim, firm: str) -> Statement | None:
    """The other employer's statement that gives a figure of the claim which nothing of this employer gives."""
    for number in claim.numbers:
        if number.value <= 2 or number.ordinal or number.label:
            continue
        told = [s for s in claim.pool if borne_out_by((s,), number)]
        elsewhere = [s for s in told if s.fact.employer not in {None, firm}]
        if elsewhere and len(elsewhere) == len(told):
            return elsewhere[0]
    return None


def said_by_another(claim: Claim) -> Statement | None:
    """What another speaker said that bears an attribution out clearly better than anything the named one said."""
    said = claim.said
    if said is None:
        return _done_by_another(claim)
    if not said.named or said.kind in {"talked", "wrote"} or not claim.terms:
        return None
    own = claim.coverage(claim.spoken_together)
    others = claim.index.speakers - said.who - ({claim.index.case.me} if said.kind != "I said" else set())
    if not others:
        return None
    if claim.index.case.transcript.from_memory:
        return _told_of_another(claim, others)
    swapped = replace(claim, said=replace(said, who=frozenset(others)))
    theirs = swapped.coverage(swapped.spoken_together)
    if said.kind == "asked" and any(_asks_of_it(s) for s in claim.near):
        return None
    if alone := _figure_of_another(claim, swapped):
        return alone
    figures = _figures_fit(swapped) - _figures_fit(claim)
    better = theirs - own >= 0.25 and theirs >= 0.55
    if swapped.near and (better or (figures > 0 and theirs >= own and own < 0.75)):
        return swapped.near[0]
    return None


def _asks_of_it(statement: Statement) -> bool:
    """ "Who else worked on it?": a question on what was spoken of before, whose words others said."""
    return bool(_IT_ASKED.search(statement.fact.text))


def _figure_of_another(claim: Claim, swapped: Claim) -> Statement | None:
    """What another speaker said near the matter that gives a figure of the claim which the named one never spoke."""
    for number in claim.numbers:
        if number.label or number.ordinal or (number.value <= _SMALL and number.unit is None):
            continue
        if any(borne_out_by((s,), number) for s in claim.index.statements if s.spoken and claim.proof(s)):
            continue
        found = next((s for s in swapped.pool if s.spoken and borne_out_by((s,), number)), None)
        if found:
            return found
    return None


def _mine_spoken(claim: Claim) -> tuple[Statement, ...]:
    me = claim.index.case.me
    return tuple(s for s in claim.index.statements if s.spoken and s.fact.by in {me, None} and s.numbers)


def _told_of_another(claim: Claim, others: frozenset[str]) -> Statement | None:
    """What the notes tell of another interviewer, nearly word for word: "Ana said that a truck stands 52 minutes"."""
    spoken = [s for s in claim.near if s.spoken and claim.coverage((s,)) >= 0.6]
    firsts = {name.split()[0]: name for name in others}
    mine = {name.split()[0] for name in claim.said.who} if claim.said else set()
    named = [s for s in spoken[:2] if any(first in s.fact.text for first in firsts)]
    if not named or any(first in s.fact.text for s in spoken[:2] for first in mine):
        return None
    return named[0]


def in_one_place(claim: Claim) -> float:
    """The share of a claim's words that stand in one place of what may prove it, from 0 to 1."""
    return standing(claim).around


def only_in_papers(claim: Claim) -> Statement | None:
    """The line of a paper that bears out what the candidate claims to have said, and nothing they said does so well."""
    said = claim.said
    if said is None or said.kind != "I said" or len(claim.concepts) < 2:
        return None
    told = replace(claim, said=None)
    papers = [s for s in told.near if s.fact.origin in {"resume", "evidence"}]
    best = max(papers, key=lambda s: told.coverage((s,)), default=None)
    if best is None:
        return None
    written, spoken = told.coverage((best,)), max(claim.coverage(claim.spoken_together), in_one_place(claim))
    if written >= 0.5 and written - spoken >= 0.2:
        return best
    for number in claim.numbers:
        if number.value > 2 and borne_out_by((best,), number) and not borne_out_by(_mine_spoken(claim), number):
            return best
    return None


def _done_by_another(claim: Claim) -> Statement | None:
    """What another interviewer told of themselves, now told of this one: "Rachel was paged nineteen times"."""
    people = [person.name for person in claim.index.case.interviewers]
    named = [name for name in people if _opens_with(claim.text, name.split()[0])]
    if len(named) != 1 or not claim.near:
        return None
    best = claim.near[0]
    if best.fact.by in {None, named[0], claim.index.case.me} or not re.search(r"\b(?:I|my|me)\b", best.fact.text):
        return None
    return None if named[0].split()[0] in best.fact.text else best


def _opens_with(text: str, name: str) -> bool:
    return text.startswith(name) and bool(_ENDS_NAME.match(text, len(name)))


def _figures_fit(claim: Claim) -> int:
    return len(claim.numbers) - len(faults(claim))


def gives_away(claim: Claim) -> Statement | None:
    """The private statement that a claim repeats and nothing else tells."""
    low = claim.text.lower()
    for word in claim.index.case.settings.private:
        if word.strip() and word.lower() in low:
            return next((s for s in claim.index.statements if s.fact.private), None)
    alone = _only_private(claim)
    if alone:
        return alone
    for _, statement in claim.hidden:
        if not statement.fact.private or _PERMITS.search(statement.fact.text):
            continue
        told = _share(claim, statement)
        for number in claim.numbers:
            figure = number.value > 2 and told >= 0.25 and borne_out_by((statement,), number)
            if figure and not borne_out_by(claim.pool, number):
                return statement
        if told >= 0.7 and claim.coverage(claim.near[:4]) < 0.5 and len(claim.concepts) > 1:
            return statement
    return _told_in_confidence(claim)


def _told_in_confidence(claim: Claim) -> Statement | None:
    """What was told in confidence, where a part of the claim repeats it in other words, its season included."""
    secrets = [s for _, s in claim.hidden if s.spoken and s.fact.private]
    if not secrets:
        return None
    for part in re.split(r", ", claim.text):
        terms = [term for term in dict.fromkeys(content(part)) if term not in claim.names]
        when = {word.lower() for word in _SEASON.findall(part)}
        weights = {term: claim.index.weight(term) for term in terms}
        whole = sum(weights.values())
        for statement in secrets if whole else ():
            season = bool(when & {word.lower() for word in _SEASON.findall(statement.fact.text)})
            own = {term for term in terms if _stands_in(term, statement)}
            before = claim.index.statements[max(0, statement.at - 2) : statement.at]
            beside = {term for term in terms if any(term in s.terms for s in before if s.spoken)} - own
            told = sum(weights[term] for term in own) + 0.5 * sum(weights[term] for term in beside)
            enough = len(own | beside) > 1 or (
                season and any(concept(m.group().lower()) in own for m in proper_names(part))
            )
            if not own or told < (0.4 if season else 0.6) * whole or not enough:
                continue
            openly = max((sum(w for t, w in weights.items() if t in s.terms) for s in claim.near[:8]), default=0.0)
            if openly < told:
                return statement
    return None


def _share(claim: Claim, statement: Statement) -> float:
    """The share of a claim that a statement itself tells, not its heading."""
    weights = {term: claim.index.weight(term) for term in claim.concepts}
    return sum(w for term, w in weights.items() if term in statement.terms) / (sum(weights.values()) or 1.0)


def _stands_in(term: str, statement: Statement) -> bool:
    return term in statement.terms or any(
        other in statement.terms for other, how in entry(term).near.items() if how >= 0.5
    )


def _only_private(claim: Claim) -> Statement | None:
    """The private statement that alone names what a claim names: a name, or two words that stand nowhere else."""
    index = claim.index
    secret = _secret(index)
    found = [(term, secret[term]) for term in dict.fromkeys(content(claim.text)) if term in secret]
    if not found:
        return None
    together = {s.at for _, s in found}
    names = {concept(m.group().lower()) for m in proper_names(claim.text)}
    named = [s for term, s in found if term in names]
    if named:
        return named[0]
    near = max(together) - min(together) <= 2
    return found[0][1] if len(found) > 1 and near and claim.coverage((found[0][1],)) >= 0.25 else None


@lru_cache(maxsize=12)
def _secret(index: Index) -> Mapping[str, Statement]:
    """The terms that only private statements hold, each with the first of these."""
    found: dict[str, Statement] = {}
    for term in {term for s in index.statements if s.fact.private for term in s.terms}:
        held = index.holding(term)
        if all(s.fact.private for s in held) and not any(_PERMITS.search(s.fact.text) for s in held):
            found[term] = held[0]
    return found


def only_wished(claim: Claim) -> Statement | None:
    """The wish that alone gives a claimed figure."""
    for _, statement in claim.hidden:
        if statement.fact.origin != "wish":
            continue
        for fault in faults(claim):
            if any(told.value == fault.number.value for told in statement.numbers):
                return statement
    return None

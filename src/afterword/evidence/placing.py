"""To whom a fact belongs: another employer, another speaker, a private note, a wish."""

import re
from dataclasses import replace

from afterword.evidence.claim import Claim
from afterword.evidence.faults import borne_out_by, faults
from afterword.evidence.index import Statement
from afterword.evidence.standing import features
from afterword.evidence.terms import content
from afterword.evidence.wording import firms
from afterword.language.stems import stem

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
    everyone = frozenset(p.name for p in claim.index.case.interviewers) | {
        f.by for f in claim.index.world.ledger.facts if f.by and f.origin == "transcript"
    }
    others = everyone - said.who - ({claim.index.case.me} if said.kind != "I said" else set())
    if not others:
        return None
    if claim.index.case.transcript.from_memory:
        return _told_of_another(claim, others)
    swapped = replace(claim, said=replace(said, who=frozenset(others)))
    theirs = swapped.coverage(swapped.spoken_together)
    figures = _figures_fit(swapped) - _figures_fit(claim)
    better = theirs - own >= 0.25 and theirs >= 0.55
    if swapped.near and (better or (figures > 0 and theirs >= own and own < 0.75)):
        return swapped.near[0]
    return None


def _told_of_another(claim: Claim, others: frozenset[str]) -> Statement | None:
    """What the notes tell of another interviewer, word for word nearly: "Declan said that a truck stands 52 minutes"."""
    spoken = [s for s in claim.near if s.spoken and claim.coverage((s,)) >= 0.6]
    firsts = {name.split()[0]: name for name in others}
    mine = {name.split()[0] for name in claim.said.who} if claim.said else set()
    named = [s for s in spoken[:2] if any(first in s.fact.text for first in firsts)]
    if not named or any(first in s.fact.text for s in spoken[:2] for first in mine):
        return None
    return named[0]


def in_one_place(claim: Claim) -> float:
    """The share of a claim's words that stand in one place of what may prove it, from 0 to 1."""
    return features(claim).get("around", 1.0)


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
        if number.value > 2 and borne_out_by((best,), number) and not borne_out_by(claim.pool, number):
            return best
    return None


def _done_by_another(claim: Claim) -> Statement | None:
    """What another interviewer told of themselves, now told of this one: "Rachel was paged nineteen times"."""
    people = [person.name for person in claim.index.case.interviewers]
    named = [name for name in people if re.match(rf"{re.escape(name.split()[0])}\b(?!['’,])", claim.text)]
    if len(named) != 1 or not claim.near:
        return None
    best = claim.near[0]
    if best.fact.by in {None, named[0], claim.index.case.me} or not re.search(r"\b(?:I|my|me)\b", best.fact.text):
        return None
    return None if named[0].split()[0] in best.fact.text else best


def _figures_fit(claim: Claim) -> int:
    return len(claim.numbers) - len(faults(claim))


def gives_away(claim: Claim) -> Statement | None:
    """The private statement that a claim repeats and nothing else tells."""
    low = claim.text.lower()
    for word in claim.index.case.settings.private:
        if word.strip() and word.lower() in low:
            return next((s for s in claim.index.statements if s.fact.private), None)
    for score, statement in claim.hidden:
        if not statement.fact.private:
            continue
        for number in claim.numbers:
            if number.value > 2 and borne_out_by((statement,), number) and not borne_out_by(claim.pool, number):
                return statement
        if (
            claim.coverage((statement,)) >= 0.7
            and claim.coverage(claim.near[:4]) < 0.5
            and len(claim.concepts) > 1
            and score
        ):
            return statement
    return None


def only_wished(claim: Claim) -> Statement | None:
    """The wish that alone gives a claimed figure."""
    for _, statement in claim.hidden:
        if statement.fact.origin != "wish":
            continue
        for fault in faults(claim):
            if any(told.value == fault.number.value for told in statement.numbers):
                return statement
    return None

"""All where the record says some"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.index import Statement
from afterword.evidence.wording import partial, universal, words_shared
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _is_of(statement: Statement, noun: str, claim: Claim) -> bool:
    """Whether a statement is about this noun, or about "them" right after it was named."""
    if noun in statement.terms | statement.setting:
        return True
    before = next((s for s in claim.pool if s.at == statement.at - 1), None)
    return bool(before and noun in before.terms and " of them" in statement.fact.text)


def _objects(claim: Claim) -> Objection | None:
    found = universal(claim.about)
    if not found:
        return None
    word, noun = found
    about = claim.about
    borne_out = [s for s in claim.pool[:30] if word in s.fact.text.lower().split() and noun in s.terms]
    enough = max((words_shared(about, s.fact.text) for s in borne_out), default=1)
    for statement in claim.pool[:30]:
        text = statement.fact.text
        if statement in borne_out or not partial(statement):
            continue
        if (_is_of(statement, noun, claim) or noun in claim.names) and words_shared(about, text) + (
            " of them" in text
        ) > enough:
            return Objection(f"The record says so of some, not of “{word}”.", (statement,))
    return None


ITEM = Check(
    id="scope",
    name="scope",
    title="All where the record says some",
    why="One counterexample is enough to make it untrue.",
    sources=(Source("Afterword, samples/claims_dev.json: kinds of unsupported claims", "kind scope", "reading"),),
    rank=32,
    objects=_objects,
    finds=(Example("All of the new drivers were nearly let go."),),
    passes=(Example("All seven new drivers passed probation."),),
)

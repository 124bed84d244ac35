"""All where the record says some"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.wording import partial, shares_words, universal
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    found = universal(claim.about)
    if not found:
        return None
    word, noun = found
    for statement in claim.pool[:30]:
        text = statement.fact.text.lower()
        if word in text.split() or (noun not in statement.terms | statement.setting and noun not in claim.names):
            continue
        if partial(statement, noun) and shares_words(claim.about, text, 2):
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

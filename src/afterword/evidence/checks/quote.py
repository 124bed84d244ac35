"""Words that nobody said"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.quoting import missing_quote
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    words = missing_quote(claim)
    return Objection(f"Nobody said these words: “{words}”.", claim.best) if words else None


ITEM = Check(
    id="quote",
    name="quote",
    title="Words that nobody said",
    why="Between quotation marks only the very words will do.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind quote", "reading"),),
    rank=10,
    objects=_objects,
    finds=(Example('You said that "a good driver never brakes."'),),
    passes=(Example('You said, Colin, that the tail-lift "is older than I am."'),),
)

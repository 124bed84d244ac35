"""A claim that nothing in the record bears out"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    figures = len(claim.numbers) + len(claim.dates)
    if len(claim.concepts) < 2 or claim.coverage() >= (0.2 if figures and len(claim.concepts) < 5 else 0.36):
        return None
    return Objection("Nothing in the record bears this out.", claim.best)


ITEM = Check(
    id="unproven",
    name="unproven",
    title="A claim that nothing in the record bears out",
    why="A letter says only what can be shown.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind unproven", "reading"),),
    rank=90,
    objects=_objects,
    finds=(Example("I redesigned the warehouse heating and negotiated a lease."),),
    passes=(Example("I cut fuel use at Selby."),),
)

"""A claim that nothing in the record bears out"""

from typing import Final

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.standing import doubt
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


_SURE: Final = 0.65
"""How likely it must be: at 0.65 the table caught six in ten of 550 inventions that it had not seen and blocked 78 of 660 truths
told in words as far from the record as somebody could find; in nine worlds of ordinary letters it blocked 6 of 513."""


def _objects(claim: Claim) -> Objection | None:
    if len(claim.concepts) < 2 or doubt(claim) < _SURE:
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

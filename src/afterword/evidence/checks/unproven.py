"""A claim that nothing in the record bears out"""

from typing import Final

from afterword.evidence.backing import only_backs
from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.standing import doubt, standing
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_LIKELY: Final = 0.4
"""From here on it is an objection; how it is told, and what else is objected to, decides whether it is trusted."""

_TOLD: Final = 0.85
"""The share of its words that one place tells from which on a claim stands, whatever else speaks against it."""


def _objects(claim: Claim) -> Objection | None:
    if len(claim.concepts) < 2 or standing(claim).around >= _TOLD or doubt(claim) < _LIKELY or only_backs(claim):
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

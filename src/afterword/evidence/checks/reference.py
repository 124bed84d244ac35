"""Something a referee did not say"""

import re

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_PHONE = re.compile(r"(?i)\b(?:phoned?|called?|rung|ring|telephoned?|reach(?:ed)?)\b")


def _objects(claim: Claim) -> Objection | None:
    for witness in claim.index.world.ledger.witnesses:
        if witness.name in claim.text and not witness.may_be_phoned and _PHONE.search(claim.text):
            return Objection(f"{witness.name} did not say that they may be phoned.", claim.best)
    if claim.said is None or claim.said.kind != "wrote" or not claim.concepts:
        return None
    if claim.coverage(claim.near[:6]) >= 0.6:
        return None
    return Objection("Their note does not say that.", claim.best)


ITEM = Check(
    id="reference",
    name="reference",
    title="Something a referee did not say",
    why="A referee who is asked will say what they wrote.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind reference", "reading"),),
    rank=23,
    objects=_objects,
    finds=(Example("Janet Okafor writes that I am the best driver in Yorkshire."),),
    passes=(Example("Janet Okafor writes that she never had a complaint about me."),),
)

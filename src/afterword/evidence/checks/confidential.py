"""Something that must not leave the house"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.placing import gives_away
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    secret = gives_away(claim)
    return (
        Objection("This is confidential and must not stand in a letter.", (secret,) if secret.fact.quote else ())
        if secret
        else None
    )


ITEM = Check(
    id="confidential",
    name="confidential",
    title="Something that must not leave the house",
    why="Marked confidential, told in confidence, or kept back by yourself.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind confidential", "reading"),),
    rank=5,
    objects=_objects,
    finds=(Example("The fuel saving was £41,000 a year."),),
    passes=(Example("I cut fuel use from 34.2 to 29.8 litres."),),
)

"""Something that you said cannot be confirmed"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.resting import rests_on
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    found = rests_on(claim, "cannot be confirmed")
    if found is None:
        return None
    return Objection(f"{found.fact.standing_why} Leave it out until somebody can confirm it.", (found,))


ITEM = Check(
    id="cannot-confirm",
    name="cannot-confirm",
    title="Something that you said cannot be confirmed",
    why="One phone call to a referee, and it would stand as invented.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind cannot confirm", "reading"),),
    rank=8,
    objects=_objects,
    finds=(Example("Tyre costs fell by 18 percent under me.", note="marked in facts.toml"),),
    passes=(Example("Complaints fell from 24 to 9."),),
)

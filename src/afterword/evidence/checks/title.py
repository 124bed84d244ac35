"""A title or grade never held"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.wording import claimed_title, holds_title, may_hold_title
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    title = None if claim.said else claimed_title(claim)
    if title is None or any(holds_title(s, title) for s in claim.index.statements if may_hold_title(claim, s)):
        return None
    return Objection(f"Nowhere in the record are you “{title}”.", claim.best)


ITEM = Check(
    id="title",
    name="title",
    title="A title or grade never held",
    why="A grade too high is found out with one phone call.",
    sources=(Source("Afterword, samples/claims_dev.json: kinds of unsupported claims", "kind title", "reading"),),
    rank=22,
    objects=_objects,
    finds=(Example("As senior transport planner at Selby I trained seven drivers."),),
    passes=(
        Example("As a Class 1 driver at Selby I trained seven drivers."),
        Example("Janet Okafor was fleet manager at Selby."),
    ),
)

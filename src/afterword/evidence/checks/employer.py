"""A fact moved to another employer"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.placing import best_for, lands_at
from afterword.evidence.posts import another_post
from afterword.evidence.wording import named_firms, unknown_names
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    for match in unknown_names(claim):
        if lands_at(claim, match):
            return Objection(f"“{match.group()}” stands nowhere in the record.", claim.best)
    moved = another_post(claim)
    if moved:
        return Objection(f"That belongs to {moved[1].employer}.", (moved[0],), moved[1].employer)
    named = named_firms(claim)
    if len(named) != 1 or claim.said:
        return None
    elsewhere = best_for(claim, next(iter(named)))
    if elsewhere is None:
        return None
    return Objection(f"That belongs to {elsewhere.fact.employer}.", (elsewhere,), elsewhere.fact.employer)


ITEM = Check(
    id="employer",
    name="employer",
    title="A fact moved to another employer",
    why="What was done at one place is told of another.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind employer", "reading"),),
    rank=20,
    objects=_objects,
    finds=(
        Example("At Ouse Parcels I delivered chilled goods to 38 stores."),
        Example("During my time with Eddie Stobart I trained seven drivers."),
    ),
    passes=(Example("At Selby I delivered chilled goods to 38 stores."),),
)

"""What only they said or asked for, told as something of yours"""

from functools import cache

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.terms import concept
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


@cache
def _light() -> frozenset[str]:
    words = (
        "find finish hold keep see begin get want need like job help learn know think feel ask say talk meet give show"
        " look try move open change choose leave enter big small new good great use follow wait reply answer call"
    )
    return frozenset(concept(word) for word in words.split())


def _objects(claim: Claim) -> Objection | None:
    if claim.side != "me":
        return None
    telling = [term for term in claim.concepts if term not in _light()]
    theirs = [term for term in claim.theirs_alone if term in telling]
    weigh = claim.index.weight
    if len(telling) < 2 or sum(map(weigh, theirs)) < 0.3 * sum(map(weigh, telling)):
        return None
    there = tuple(s for term in theirs for s in claim.index.holding(term))[:2]
    return Objection("This stands in their words only, not in yours or in your papers.", there)


ITEM = Check(
    id="borrowed",
    name="borrowed",
    title="What only they said or asked for, told as something of yours",
    why="The wishes of an advertisement turn into deeds that nobody did.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind topic", "reading"),),
    rank=85,
    objects=_objects,
    finds=(Example("At Selby I drive electric lorries from the new cold store."),),
    passes=(Example("I deliver chilled goods to 38 stores."), Example("I drove for Ouse Parcels.")),
)

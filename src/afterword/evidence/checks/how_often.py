"""How often something happens, told otherwise than in the record"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.qualifiers import RHYTHM, misplaced
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    found = misplaced(claim, RHYTHM)
    if found is None:
        return None
    said, place = found
    told = place.span.of(place.statement.fact.text)
    return Objection(f"The record on this has “{told}”, not “{said}”.", (place.statement,), told)


ITEM = Check(
    id="how-often",
    name="how-often",
    title="How often something happens, told otherwise than in the record",
    why="Every week is not every day: the figure is right and the claim is seven times too large.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind unit", "reading"),),
    rank=48,
    objects=_objects,
    finds=(Example("You lose two cages a month in Goole."),),
    passes=(Example("You lose about two cages every week in Goole."),),
)

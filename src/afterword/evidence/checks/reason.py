"""A reason that the record does not give"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.reasons import another_reason
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    place = another_reason(claim)
    return Objection("The record does not give this reason.", (place,)) if place else None


ITEM = Check(
    id="reason",
    name="reason",
    title="A reason that the record does not give",
    why="The deed is true, and why it was done is made up.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind cause", "reading"),),
    rank=34,
    objects=_objects,
    finds=(Example("The drivers back into the cold store the old way because the lamps are broken."),),
    passes=(
        Example("The carrier lost two cages a week because nobody counted them."),
        Example("I ring ahead because the store must have a pallet truck ready."),
    ),
)

"""A change that went the other way round"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.directions import reversed_change
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    told = reversed_change(claim)
    return Objection("In the record the change runs the other way.", (told,)) if told else None


ITEM = Check(
    id="direction",
    name="direction",
    title="A change that went the other way round",
    why="Up and down changed places is the one slip that turns a success into a failure.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind direction", "reading"),),
    rank=30,
    objects=_objects,
    finds=(Example("Complaints at Ouse Parcels rose from 9 to 24."),),
    passes=(Example("Complaints at Ouse Parcels fell from 24 to 9."),),
)

"""A figure that the record does not give"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.faults import faults
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    for fault in faults(claim):
        if fault.way == "number":
            said = fault.number.span.of(claim.text)
            instead = f" There it is {fault.told}." if fault.told else ""
            return Objection(f"The record on this does not give “{said}”.{instead}", fault.evidence, fault.told, said)
    return None


ITEM = Check(
    id="number",
    name="number",
    title="A figure that the record does not give",
    why="A wrong figure is the first thing that anybody looks up.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind number", "reading"),),
    rank=60,
    objects=_objects,
    finds=(
        Example("At Selby I deliver to 48 stores on six routes."),
        Example("Complaints at Ouse Parcels fell from 24 to 6."),
    ),
    passes=(
        Example("At Selby I deliver chilled goods to 38 stores on six routes."),
        Example("I carried about 120 parcels a day."),
    ),
)

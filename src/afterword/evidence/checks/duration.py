"""A span of time that the dates do not give"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.faults import faults
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    for fault in faults(claim):
        if fault.way == "duration":
            said = fault.number.span.of(claim.text)
            instead = f" There it is {fault.told}." if fault.told else ""
            return Objection(f"The record on this does not give “{said}”.{instead}", fault.evidence, fault.told, said)
    return None


ITEM = Check(
    id="duration",
    name="duration",
    title="A span of time that the dates do not give",
    why="Years of service and months of work can be counted from the dates.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind duration", "reading"),),
    rank=53,
    objects=_objects,
    finds=(Example("I drove for Ouse Parcels for six years."),),
    passes=(Example("I drove for Ouse Parcels for almost three years."),),
)

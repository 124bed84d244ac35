"""The right figure with the wrong unit"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.faults import faults
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    for fault in faults(claim):
        if fault.way == "unit":
            said = fault.number.span.of(claim.text)
            instead = f" There it is {fault.told}." if fault.told else ""
            return Objection(f"The record on this does not give “{said}”.{instead}", fault.evidence, fault.told, said)
    return None


ITEM = Check(
    id="unit",
    name="unit",
    title="The right figure with the wrong unit",
    why="Minutes and hours, percent and points: the figure looks familiar, the claim is another.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind unit", "reading"),),
    rank=50,
    objects=_objects,
    finds=(Example("The loading check now takes 20 hours."),),
    passes=(Example("The loading check used to take fifty minutes and now takes twenty."),),
)

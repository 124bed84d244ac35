"""A share or change that does not follow from the figures"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.faults import faults
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    for fault in faults(claim):
        if fault.way == "derived-figure":
            said = fault.number.span.of(claim.text)
            instead = f" There it is {fault.told}." if fault.told else ""
            return Objection(f"The record on this does not give “{said}”.{instead}", fault.evidence, fault.told, said)
    return None


ITEM = Check(
    id="derived-figure",
    name="derived-figure",
    title="A share or change that does not follow from the figures",
    why="Whoever does the sum finds out.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind derived-figure", "reading"),),
    rank=52,
    objects=_objects,
    finds=(Example("Complaints fell by a third between 2017 and 2018."),),
    passes=(
        Example("Complaints fell by nearly two thirds between 2017 and 2018."),
        Example("The loading check takes less than half as long as before."),
    ),
)

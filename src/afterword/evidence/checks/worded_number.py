"""A figure in words that the record does not give"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.faults import faults
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    for fault in faults(claim):
        if fault.way == "worded-number":
            said = fault.number.span.of(claim.text)
            instead = f" There it is {fault.told}." if fault.told else ""
            return Objection(f"The record on this does not give “{said}”.{instead}", fault.evidence, fault.told, said)
    return None


ITEM = Check(
    id="worded-number",
    name="worded-number",
    title="A figure in words that the record does not give",
    why="Figures in words pass unnoticed where digits would be checked.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind worded-number", "reading"),),
    rank=61,
    objects=_objects,
    finds=(Example("I trained nine new drivers and all of them passed probation."),),
    passes=(
        Example("I trained seven new drivers and all seven passed probation."),
        Example("I rode along on ten mornings in October 2023."),
    ),
)

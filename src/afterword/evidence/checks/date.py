"""A date that the record does not give"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.dating import date_faults
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    for fault in date_faults(claim):
        instead = f" There it is {fault.told}." if fault.told else ""
        return Objection(
            f"The record on this does not give “{fault.mention.span.of(claim.text)}”.{instead}",
            fault.evidence,
            fault.told,
            fault.mention.span.of(claim.text),
        )
    return None


ITEM = Check(
    id="date",
    name="date",
    title="A date that the record does not give",
    why="A wrong year in a letter makes the right ones doubtful.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind date", "reading"),),
    rank=42,
    objects=_objects,
    finds=(Example("I have driven for Selby since April 2017."),),
    passes=(Example("I have driven for Selby since April 2019."), Example("I finished my NVQ in 2018.")),
)

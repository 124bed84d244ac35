"""A figure or date about the employer that no source gives"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.dating import date_faults
from afterword.evidence.faults import faults
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    if not claim.near or claim.near[0].fact.origin not in {"company", "job"} or claim.across(claim.near[0]):
        return None
    for fault in faults(claim):
        instead = f" There it is {fault.told}." if fault.told else ""
        return Objection(
            f"What is known about them does not give “{fault.number.span.of(claim.text)}”.{instead}",
            fault.evidence,
            fault.told,
            fault.number.span.of(claim.text),
        )
    for late in date_faults(claim):
        return Objection(
            f"What is known about them does not give “{late.mention.span.of(claim.text)}”.", late.evidence, late.told
        )
    return None


ITEM = Check(
    id="company-fact",
    name="company-fact",
    title="A figure or date about the employer that no source gives",
    why="They know their own figures.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind company-fact", "reading"),),
    rank=40,
    objects=_objects,
    finds=(Example("Harwick Foods delivers to 64 stores from five depots."),),
    passes=(Example("Harwick Foods delivers to 64 stores from three depots."),),
)

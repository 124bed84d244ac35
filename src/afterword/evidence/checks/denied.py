"""Never or none where the record counts some"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.scopes import denied, nevertheless
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    told = nevertheless(claim)
    if told:
        return Objection("The record tells of it.", (told,))
    found = denied(claim)
    return Objection(f"The record counts some; “{found[0]}” is too much.", (found[1],)) if found else None


ITEM = Check(
    id="denied",
    name="denied",
    title="Never or none where the record counts some",
    why="A clean sheet is claimed where the sheet has an entry.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind scope", "reading"),),
    rank=33,
    objects=_objects,
    finds=(Example("At Ouse Parcels there were no complaints."),),
    passes=(Example("Janet Okafor never had a complaint about me."),),
)

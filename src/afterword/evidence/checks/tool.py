"""A tool or system the record does not name"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.placing import lands_at
from afterword.evidence.wording import unknown_names
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    for match in unknown_names(claim):
        if not lands_at(claim, match):
            return Objection(f"“{match.group()}” stands nowhere in the record.", claim.best)
    return None


ITEM = Check(
    id="tool",
    name="tool",
    title="A tool or system the record does not name",
    why="Skills in a named system are tested in the first week.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind tool", "reading"),),
    rank=26,
    objects=_objects,
    finds=(Example("I plan my routes in SAP."), Example("I work in Tableau every day.")),
    passes=(Example("I use Microlise and Excel."),),
)

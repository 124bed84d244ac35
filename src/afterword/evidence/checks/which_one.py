"""The first where the record says the last"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.qualifiers import ORDER, misplaced
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    found = misplaced(claim, ORDER)
    if found is None:
        return None
    said, place = found
    told = place.span.of(place.statement.fact.text).strip()
    return Objection(f"The record on this has “{told}”, not “{said.strip()}”.", (place.statement,), told)


ITEM = Check(
    id="which-one",
    name="which-one",
    title="The first where the record says the last",
    why="Which week and which day is as easily looked up as a date.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind date", "reading"),),
    rank=45,
    objects=_objects,
    finds=(Example("Your trailers go for service in the last week of the month."),),
    passes=(Example("Your trailers go for service in the first week of the month."),),
)

"""A weekday that the record does not give"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.qualifiers import WEEKDAY, misplaced
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    found = misplaced(claim, WEEKDAY)
    if found is None:
        return None
    said, place = found
    told = place.span.of(place.statement.fact.text)
    return Objection(f"The record on this has {told}, not {said}.", (place.statement,), told)


ITEM = Check(
    id="weekday",
    name="weekday",
    title="A weekday that the record does not give",
    why="Whoever waits for a call waits on the right day.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind date", "reading"),),
    rank=44,
    objects=_objects,
    finds=(Example("Colin will ring everybody by Thursday."),),
    passes=(Example("Colin will ring everybody by Friday."),),
)

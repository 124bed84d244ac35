"""Words in the wrong mouth, or a person who is not there"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.placing import said_by_another
from afterword.evidence.wording import is_person, unknown_names
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    other = said_by_another(claim)
    if other:
        return Objection(f"That was {other.fact.by or 'somebody else'}.", (other,), other.fact.by)
    for match in unknown_names(claim):
        if is_person(claim.text, match):
            return Objection(f"“{match.group()}” stands nowhere in the record.", claim.best)
    return None


ITEM = Check(
    id="person",
    name="person",
    title="Words in the wrong mouth, or a person who is not there",
    why="People remember what they said themselves.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind person", "reading"),),
    rank=24,
    objects=_objects,
    finds=(
        Example("Aoife told me that the tail-lift is older than she is."),
        Example("Priya Nair told me about the night shift."),
    ),
    passes=(Example("Colin told me that the tail-lift is older than he is."),),
)

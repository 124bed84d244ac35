"""Somebody else's deed told as one's own, or the other way round"""

from afterword.evidence.agency import done_by_another, name_of
from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    found = done_by_another(claim)
    return Objection(f"By the record that was {name_of(found)}.", (found.statement,)) if found else None


ITEM = Check(
    id="doer",
    name="doer",
    title="Somebody else's deed told as one's own, or the other way round",
    why="A colleague's work is known to be theirs by the first person who is asked.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind who-did-what", "reading"),),
    rank=27,
    objects=_objects,
    finds=(Example("I laid out the depot newsletter myself."),),
    passes=(
        Example("I wrote the pieces for the depot newsletter."),
        Example("Carl Denby did the layout of the depot newsletter."),
    ),
)

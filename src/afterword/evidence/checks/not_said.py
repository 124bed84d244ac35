"""Something that stands in the papers and was not said in the interview"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.placing import only_in_papers
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    paper = only_in_papers(claim)
    return Objection("This stands in your papers; in the interview you did not say it.", (paper,)) if paper else None


ITEM = Check(
    id="not-said",
    name="not-said",
    title="Something that stands in the papers and was not said in the interview",
    why="They were there, and they know what was said.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind own-words", "reading"),),
    rank=21,
    objects=_objects,
    finds=(Example("As I told you, complaints fell from 24 to 9 at Ouse Parcels."),),
    passes=(
        Example("As I told you, twelve of us share the nights at Leeds."),
        Example("As I said, I ring ahead so that the store has a pallet truck ready."),
    ),
)

"""A title or grade never held"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.titles import claimed_title, is_held
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.language.patterns import Pattern

_LED = Pattern(
    r"\bI (?:have |had |also |then |successfully )*(?:managed (?!to\b)|led|headed|supervised|directed|oversaw|founded"
    r"|(?:was|am) (?:in charge|the head|responsible))\b"
)
_LEADS = Pattern(
    r"\b(?:le[ad]d?|leads|leading|leader\w*|manage\w*|head\w*|supervis\w+|direct\w*|over(?:saw|see\w*)|found\w*|charge"
    r"|responsib\w+|team of|under me|ran|runs?|coordinat\w+|captain\w*|chair\w*|train\w*|owner|one of us|alone)\b"
)


def _objects(claim: Claim) -> Objection | None:
    if not claim.said and _LED.search(claim.text) and claim.concepts:
        mine = [s for s in claim.pool[:40] if not claim.across(s)]
        if not any(_LEADS.search(s.fact.text) for s in mine):
            return Objection("Nowhere in the record do you lead this.", claim.best)
    title = None if claim.said else claimed_title(claim)
    if title is None or is_held(claim, title):
        return None
    return Objection(f"Nowhere in the record are you “{title}”.", claim.best)


ITEM = Check(
    id="title",
    name="title",
    title="A title or grade never held",
    why="A grade too high is found out with one phone call.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind title", "reading"),),
    rank=22,
    objects=_objects,
    finds=(Example("As senior transport planner at Selby I trained seven drivers."),),
    passes=(
        Example("As a Class 1 driver at Selby I trained seven drivers."),
        Example("Janet Okafor was fleet manager at Selby."),
    ),
)

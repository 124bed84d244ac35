"""Something only your own memory says"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.placing import only_wished
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    wish = only_wished(claim)
    return Objection("Only your own note says so; nothing else bears it out.", (wish,)) if wish else None


ITEM = Check(
    id="own-words-only",
    name="own-words-only",
    title="Something only your own memory says",
    why="What you wish you had said guides a letter; it proves nothing.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind own-words-only", "reading"),),
    rank=55,
    objects=_objects,
    finds=(Example("I saved them fifty thousand pounds."),),
    passes=(Example("I trained seven new drivers."),),
)

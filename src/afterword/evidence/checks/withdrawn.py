"""Something that was withdrawn"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.resting import rests_on
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    found = rests_on(claim, "withdrawn")
    slips = claim.index.world.debrief.record.signals.corrections
    if found is None or any(slip.said.turn == found.fact.quote.turn for slip in slips if found.spoken):
        return None  # a slip of the tongue has a check of its own, which knows the right value
    return Objection(f"{found.fact.standing_why} Nothing else bears it out.", (found,))


ITEM = Check(
    id="withdrawn",
    name="withdrawn",
    title="Something that was withdrawn",
    why="What you took back, or what a later paper put right, proves nothing any more.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind withdrawn", "reading"),),
    rank=7,
    objects=_objects,
    finds=(
        Example("I cut the queue in the yard from 45 minutes to 25.", note="withdrawn in facts.toml"),
        Example("I passed the forklift course at Selby.", note="withdrawn in facts.toml"),
    ),
    passes=(
        Example("I cut fuel use from 34.2 to 29.8 litres."),
        Example("My résumé gave a forklift course, and that was wrong.", note="it takes it back"),
    ),
)

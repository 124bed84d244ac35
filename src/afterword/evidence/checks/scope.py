"""All where the record says some, or some where it says all"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.scopes import overstated, understated
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    if found := overstated(claim):
        return Objection(f"The record says so of some, not of “{found[0]}”.", (found[1],))
    if found := understated(claim):
        return Objection(f"The record says so of all, not of “{found[0]}”.", (found[1],))
    return None


ITEM = Check(
    id="scope",
    name="scope",
    title="All where the record says some, or some where it says all",
    why="One counterexample is enough to make it untrue.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind scope", "reading"),),
    rank=32,
    objects=_objects,
    finds=(
        Example("All of the new drivers were nearly let go."),
        Example("Some of the new drivers passed probation, but not all."),
    ),
    passes=(Example("All seven new drivers passed probation."),),
)

"""Something that was never talked about"""

import re

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.placing import in_one_place
from afterword.evidence.quoting import spoken_by
from afterword.evidence.wording import is_day_or_month, proper_names
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


_ROMAN = re.compile(r"[IVXLC]+")
_LEAST = {"talked": 0.48, "said": 0.34, "I said": 0.3, "asked": 0.15}
"""What share of the words must stand in one place: what was asked is told in other words more than what was told."""


def _objects(claim: Claim) -> Objection | None:
    said = claim.said
    if said is None or said.kind == "wrote" or not claim.concepts:
        return None
    for match in proper_names(said.what):
        if (
            not is_day_or_month(match.group())
            and not _ROMAN.fullmatch(match.group())
            and not spoken_by(claim.index, said, match.group())
        ):
            return Objection(f"“{match.group()}” was not spoken of by them.", claim.best)
    if len(claim.concepts) < 2 and (said.kind != "talked" or claim.index.knows(claim.concepts[0])):
        return None
    if in_one_place(claim) >= _LEAST[said.kind]:
        return None
    missing = [term for term in claim.concepts if not any(term in s.terms for s in claim.pool)]
    return Objection(
        "Nobody spoke about this in the interview." if missing else "This was not said like that.", claim.best
    )


ITEM = Check(
    id="topic",
    name="topic",
    title="Something that was never talked about",
    why="Thanks for a talk that never happened show that the letter was written for somebody else.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind topic", "reading"),),
    rank=25,
    objects=_objects,
    finds=(
        Example("Thank you for explaining how you recruit in Romania."),
        Example("We talked about your pension scheme and the gym."),
    ),
    passes=(
        Example("Thank you for telling me about the two cages a week in Goole."),
        Example("You asked about a time I got a new driver to change how he loads."),
    ),
)

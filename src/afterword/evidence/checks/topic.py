"""Something that was never talked about"""

import re

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.placing import in_one_place
from afterword.evidence.quoting import spoken_by
from afterword.evidence.wording import is_day_or_month, is_known, proper_names
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.language.lexicon import entry

_ROMAN = re.compile(r"[IVXLC]+")
_LEAST = {"talked": 0.48, "said": 0.34, "I said": 0.3, "asked": 0.15}
"""What share of the words must stand in one place: what was asked is told in other words more than what was told."""


_WITH_ITS_NAME = 0.5
_UNNAMED = 0.75
"""What share it takes where nobody spoke of the first or last word, mostly the deed and the thing: "how you insure the
loads"."""


def _spoken_of(claim: Claim, term: str) -> bool:
    alike = (term, *(other for other, how in entry(term).near.items() if how >= 0.5))
    return any(s.spoken for word in alike for s in claim.index.holding(word))


def _objects(claim: Claim) -> Objection | None:
    said = claim.said
    if said is None or said.kind == "wrote" or not claim.concepts:
        return None
    for match in proper_names(said.what):
        name = match.group()
        if is_day_or_month(name) or _ROMAN.fullmatch(name) or spoken_by(claim.index, said, name):
            continue
        least = 0.0 if said.kind == "asked" else _WITH_ITS_NAME
        if not (is_known(claim.index, name) and in_one_place(claim) >= least):
            return Objection(f"“{name}” was not spoken of by them.", claim.best)
    if said.named and not claim.near and said.kind in {"asked", "said"}:
        return Objection("They did not speak about this.", ())
    if len(claim.concepts) < 2 and (said.kind != "talked" or claim.index.knows(claim.concepts[0])):
        return None
    named = said.kind != "talked" or all(_spoken_of(claim, claim.concepts[at]) for at in (0, -1))
    least = _LEAST[said.kind] if named else _UNNAMED
    if in_one_place(claim) >= least:
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

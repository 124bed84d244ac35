"""Whether an objection is to be trusted, or the claim more likely true in words that the check did not follow.

A check sees one thing: that a figure does not stand there. How the claim is told, what else the record holds of it and
which other checks object tell how often such an objection is right. Learned from judged letters (corpus/claims).
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.standing import doubt, standing
from afterword.language.linear import Model

WEIGHED: Final = frozenset(
    "number worded-number derived-figure duration date company-fact which-one scope denied doer reference"
    " own-words-only unproven".split()
)
"""The checks of which more than one objection in eight was wrong in fifteen judged worlds."""
TRUSTED: Final = 0.5
_FIGURES: Final = frozenset(
    "number worded-number derived-figure duration unit date company-fact which-one weekday how-often direction".split()
)
_SMALL: Final = 5
"""Up to here a bare number stands somewhere in any record."""
_SIGNS: Final = {
    name: re.compile(rf"\b(?:{words})", re.IGNORECASE)
    for name, words in {
        "sum": r"together\b|in all\b|altogether\b|(?:in )?total\b|between them\b|both\b|combined\b|all (?:two|three)\b",
        "difference": r"more\b|fewer\b|less\b|apart\b|later\b|sooner\b|earlier\b|longer\b|shorter\b|higher\b|lower\b",
        "average": r"average\b|each\b|per\b|apiece\b|an? (?:day|week|month|year)\b",
        "share": r"half\b|third\b|quarter\b|fifth\b|share\b|per ?cent|out of\b|one in\b|of (?:the|my|our|your|every)\b",
        "ratio": r"times\b|twice\b|doubled?\b|trebled\b|tripled\b|halved\b",
        "about": r"about\b|nearly\b|almost\b|just\b|over\b|under\b|roughly\b|around\b|well\b|close to\b|a little\b",
        "change": r"from\b|fell\b|rose\b|down\b|up\b|grew\b|cut\b|by\b",
        "time": r"since\b|ago\b|until\b|before\b|after\b|within\b|last\b|next\b|years?\b|months?\b|weeks?\b|days?\b",
        "not": r"not\b|no\b|never\b|none\b|nobody\b|without\b",
    }.items()
}  # fmt: skip


def trusted(claim: Claim, objections: Iterable[tuple[Check, Objection]]) -> Iterator[tuple[Check, Objection]]:
    """The objections that are more likely right than wrong, in their order."""
    found = list(objections)
    model = Model.load("afterword.evidence.learned", "weighing") if found else None
    all_ = {check.id for check, _ in found}
    for check, objection in found:
        if check.id not in WEIGHED or (
            model and model.scores(features(claim, check.id, objection, all_))["right"] >= TRUSTED
        ):
            yield check, objection


def features(claim: Claim, check: str, objection: Objection, all_: set[str]) -> dict[str, float]:
    """What tells whether an objection is right: by itself, and together with what sort of check it comes from."""
    where = standing(claim)
    seen = [name for name, sign in _SIGNS.items() if sign.search(claim.text)]
    seen += [f"around {int(where.around * 5)}", f"single {int(where.single * 5)}", f"doubt {int(doubt(claim) * 5)}"]
    seen += [f"numbers {min(len(claim.numbers), 3)}", f"dates {min(len(claim.dates), 2)}"]
    seen += [
        f"said {claim.said.kind if claim.said else ''}",
        f"side {claim.side}",
        f"length {len(claim.concepts) // 3}",
    ]
    seen += [f"and {other}" for other in sorted(all_ - {check})]
    seen.append(f"objections {min(len(all_), 3)}")
    if not all_ & _FIGURES:
        telling = sum(number.value > _SMALL or number.unit is not None for number in claim.numbers)
        seen.append(f"figures that hold {min(telling + len(claim.dates), 2)}")
    if objection.instead is not None:
        seen.append("certain")
    if objection.evidence:
        fact = objection.evidence[0].fact
        seen.append(f"from {fact.origin}")
        if "|" in fact.text or "   " in fact.text:
            seen.append("from a table")
    if claim.whole != claim.text:
        seen.append("part")
    family = "figure" if check in _FIGURES else check
    return dict.fromkeys([*seen, f"check {check}", *(f"{family}: {name}" for name in seen)], 1.0)

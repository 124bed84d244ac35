"""Something a referee did not say"""

import re

from afterword.evidence.backing import only_backs
from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.placing import in_one_place
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_PHONE = re.compile(
    r"(?i)\b(?:may|can|could|happy|glad|pleased|ready|willing|will|would|free|available|please|do)\b[^.;]{0,40}?"
    r"\b(?:phone[d]?|call(?:ed)?|rung|ring|telephone[d]?|reached|on the phone|by phone)\b"
)
_CONDITION = re.compile(r"\b(?:once|after|when|if|as soon as)\b")
_PRAISE = re.compile(r"\b(?:best|worst|finest|most|\w{3,}iest|\w{3,}[^aeiou\W]est|ever|too \w+)\b")
_LEAST = 0.55


def _objects(claim: Claim) -> Objection | None:
    for witness in claim.index.world.ledger.witnesses:
        surname = witness.name.split()[-1]
        if surname in claim.text and not witness.may_be_phoned and _PHONE.search(claim.text):
            if not witness.phone_note.lower().startswith("no") and _CONDITION.search(claim.whole):
                continue  # "only once an offer is made": told with its condition
            return Objection(f"{witness.name} did not say that they may be phoned.", claim.best)
    if claim.said is None or claim.said.kind != "wrote" or not claim.concepts or only_backs(claim):
        return None
    note = " ".join(s.fact.text.lower() for s in claim.index.statements if s.fact.by in claim.said.who and not s.spoken)
    unheard = any(praise not in note for praise in _PRAISE.findall(claim.said.what.lower()))
    if not unheard and (len(claim.concepts) < 2 or in_one_place(claim) >= _LEAST):
        return None
    return Objection("Their note does not say that.", claim.best)


ITEM = Check(
    id="reference",
    name="reference",
    title="Something a referee did not say",
    why="A referee who is asked will say what they wrote.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind reference", "reading"),),
    rank=23,
    objects=_objects,
    finds=(Example("Janet Okafor writes that I am the best driver in Yorkshire."),),
    passes=(Example("Janet Okafor writes that she never had a complaint about me."),),
)

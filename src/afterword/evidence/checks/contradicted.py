"""Something said in the interview that a document contradicts"""

import re

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.terms import content
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _objects(claim: Claim) -> Objection | None:
    if claim.said and claim.said.kind == "I said":
        return None
    for slip in claim.index.world.debrief.record.signals.corrections:
        repeated = re.search(rf"(?<!\w){re.escape(slip.wrong)}(?!\w)", claim.text, re.IGNORECASE)
        put_right = slip.right in claim.whole
        about = {*content(slip.said.text), *content(slip.document.text)} - claim.names
        if repeated and not put_right and about & set(claim.concepts):
            papers = tuple(s for s in claim.index.statements if s.fact.quote.source == slip.document.source)
            there = tuple(s for s in papers if slip.document.text in s.fact.text)
            why = f"You said {slip.wrong} in the interview; the record gives {slip.right}."
            return Objection(why, there, slip.right)
    return None


ITEM = Check(
    id="contradicted",
    name="contradicted",
    title="Something said in the interview that a document contradicts",
    why="A slip of the tongue becomes a false statement when it is written down.",
    sources=(Source("Afterword, samples/README.md: corrections", "gold.json, corrections", "reading"),),
    rank=43,
    objects=_objects,
    finds=(Example("Twelve drivers share the nights at Leeds."),),
    passes=(Example("Fifteen drivers share the nights at Leeds."), Example("I finished my NVQ in 2018.")),
)

"""The parts of a spoken answer: what was so, what I did, what came of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from afterword.evidence.voice.account import RESULT, Told

Role = Literal["situation", "did", "result"]
_OUTCOME = re.compile(
    r"\bwent from\b|^(?:There (?:has been|have been|was|were) (?:no|zero|not|nobody)|No |None |Nobody |Since then|"
    r"By (?:the |half|Easter|"
    r"Christmas|[A-Z])|All |Both |(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:are|of|have|were|passed))|"
    r"\b(?:still|never|once) (?:use[sd]?|there|with|late|since)\b|\bhas not\b|\bhave not\b|\bhave had no\b|"
    r"\bpassed\b|\bin (?:the )?end\b|\bsince\b",
    re.IGNORECASE,
)
_DEED = re.compile(r"(?:^|, |\band |; )I (?!was\b|am\b|have been\b|had been\b)\w+|^Take .*: I \w+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an answer with its part and the fact behind it."""

    text: str
    role: Role
    fact: str


def roles(told: Sequence[Told]) -> list[Role]:
    """Which part each sentence of a story is, in order: nothing is a result before something was done."""
    found: list[Role] = []
    deeds = [each.mine or bool(_DEED.search(each.text)) for each in told]
    for n, each in enumerate(told):
        outcome = bool(_OUTCOME.search(each.text)) or (each.result and bool(RESULT.search(each.text)))
        later = any(deeds[n + 1 :])
        done = "did" in found
        if deeds[n] and not (outcome and done and not later and not each.text.startswith("I ")):
            found.append("did")
        elif outcome and (done or not later):
            found.append("result")
        else:
            found.append("did" if done and later else "result" if done else "situation")
    return found

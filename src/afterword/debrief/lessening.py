"""Answers that seem to take a question up and give nothing of it: the team's part, a refusal, praise."""

import re
from typing import Final

from afterword.debrief import answer_signs as signs
from afterword.debrief.counted import figures
from afterword.debrief.model import YesNo
from afterword.debrief.tenses import is_past
from afterword.debrief.wording import length

DECLINED: Final = 40
"""Words up to which declining is all that an answer does. Our own choice."""
GENERAL_WORDS: Final = 120
"""Words up to which praise is most of what an answer gives. Our own choice."""
_HOW: Final = re.compile(
    r"how (?!many|much|long|often|far|old|do|did|would|are|is|was|were|have|can|could)(\w+) (?:do|does|did|are|is"
    r"|was|were|would)\b"
)
_WH: Final = re.compile(r"(which|what|when|who|where|how many|how much)\b")
_ORDER: Final = ("no", "partly", "yes")


def lessened(verdict: YesNo, bare: str, answer: str, kind: str, *, of: int) -> YesNo:
    """The verdict, or a lesser one where the words that seem to answer give nothing of what was asked."""
    low, words = answer.lower().replace("’", "'"), length(answer)
    own = any(is_past(match[1]) for match in signs.I_DID.finditer(low))
    if signs.ASKS_OWN_PART.search(bare) and not own and signs.TOGETHER.search(low):
        return "no" if of == 1 else _lesser(verdict, "partly")
    if signs.ASKS_AMOUNT.search(bare) and of == 1 and signs.FEW_OR_MANY.match(low):
        return _lesser(verdict, "partly")
    if (adjective := _HOW.match(bare)) and _only_very(adjective[1], low):
        return _lesser(verdict, "partly")
    if (asks := _WH.match(bare)) and re.search(rf"\b(?:can't|couldn't|don't|won't) (?:tell you|say) {asks[1]}\b", low):
        return _lesser(verdict, "partly")
    if kind in ("technical", "situational", "background") and of == 1 and signs.NOT_DONE.match(low):
        return _lesser(verdict, "partly")
    alone = of == 1 or words < DECLINED / 2 or bool(signs.ASKS_FIGURE.search(bare))
    if alone and words < DECLINED and signs.DECLINES.search(low) and not figures(answer):
        return "no"
    if kind in ("motivation", "technical", "background") and words < GENERAL_WORDS and not figures(answer):
        if signs.ASKS_WHAT_YOU_KNOW.search(bare) and signs.PRAISE.search(low):
            return _lesser(verdict, "partly")
        if of == 1 and words < DECLINED and signs.SELF_PRAISE.search(low):
            return _lesser(verdict, "partly")
    return verdict


def _only_very(adjective: str, low: str) -> bool:
    """Whether "how close" gets no more than "pretty close"."""
    told = re.search(rf"\b(?:pretty|very|quite|fairly|really) {re.escape(adjective)}\b[^.?!]*", low)
    return told is not None and not figures(told[0])


def _lesser(one: YesNo, other: YesNo) -> YesNo:
    return min(one, other, key=_ORDER.index)

"""A question as the things it asks."""

import re
from typing import Final

from afterword.debrief.questioning import Sentence
from afterword.debrief.wording import stems_of
from afterword.language.questions import bare_start, is_question

_WH: Final = r"(?:what|which|who|whom|whose|where|when|why|how)"
_AUX: Final = (
    r"(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|don't|didn't|isn't|aren't"
    r"|haven't|weren't)"
)
_VERB: Final = r"(?:tell|walk|talk|give|take|describe|explain|name|show|say)"
_SPLIT: Final = re.compile(
    # "…, and what is different", "and then tell us", "what do you do first, what do you do second"
    rf"(?:\s*[,;—–-]\s*|\s+)(?:and|or)(?:\s+(?:then|also|so|um,?|uh,?|if so,?|maybe|perhaps|secondly"
    rf"|finally))*,?\s+(?=(?:in|at|for|to|with|on|from|by)?\s*{_WH}\b(?! (?:i|it is|that) (?:mean|say)\b))"
    rf"|(?:\s*[,;—–-]\s*|\s+)and(?:\s+(?:then|also|so|um,?|uh,?))*,?\s+(?=(?:{_AUX}\s+(?:you|your|we|they"
    rf"|that|it|there|anybody|anyone|he|she|this|the)\b|{_VERB}\s+(?:me|us)\b|{_VERB}\s+(?:a|the|one"
    rf"|your)\b))"
    rf"|\s*[,;]\s+(?=(?:{_WH}(?:'s)?\s+(?:{_AUX}\s+|\w+\s+)?(?:was|were|is|are|do|did|you|your|they|it|he"
    rf"|she|made|happened)\b))(?!(?:when|where|which|who)\s+(?:you|they|it|he|she|was|were|is|are)\b)",
    re.IGNORECASE,
)
_OR_CONTINUES: Final = re.compile(r"\bor\s*$", re.IGNORECASE)
_LEAD: Final = re.compile(
    r"^(?:(?:so|and|but|or|well|now|okay|ok|right|then|um|uh|er|also|yeah|oh|just|first|firstly|second"
    r"|secondly|finally|great|good)\b[,.]?\s+)+",
    re.IGNORECASE,
)
_FRAME: Final = re.compile(
    r"^(?:please )?(?:pick|choose|take|think (?:of|about|back)|imagine|name|suppose|picture|let's take"
    r"|let's say|say you|put yourself|then:|scenario)\b"
)
# "I'd love to start with the path.", "Pick one.": what it is about is asked by the next sentence.
_ONLY_BEGINS: Final = re.compile(
    r"^(?:i'd|we'd|i would|let's|i want to) (?:\w+ )?(?:to )?(?:start|begin|kick off) with\b(?!.*\b(?:what|how|why"
    r"|who|where|when)\b)"
    r"|^(?:pick|choose|take) (?:one|any|an example)$|^can i (?:just )?(?:pin you down|press you|push you)\b"
    r"|^(?:and )?the reason i"
    r"(?:'m asking| ask)\b"
)
_PICKS_UP: Final = re.compile(r"^(?:what (?:was|is) (?:it|that)|which|who was|tell (?:me|us))\b")
_EMPTY: Final = re.compile(
    r"^(?:can|could|may|do) (?:i|you|we) (?:ask|mind|know)$|^you know$|^(?:is that|are you) (?:ok|okay"
    r"|right)$|^or (?:not|what)$|^so$|^(?:a|an|one|any|for) (?:example|instance|examples)$"
)
_TAKEN_ON: Final = re.compile(
    r"(?:from|for|with|by|at|in|on|to|and|of|what about|how about) (?:\w+ ?){1,3}$|(?:and )?(?:you|now|here|there"
    r"|roughly|approximately|ballpark|specifically|exactly|honestly|meaning)$"
)
_SAME_THING: Final = 0.75


def parts_of(core: tuple[Sentence, ...]) -> tuple[str, ...]:
    """The things asked, in exact words, in order; a sentence that says the same thing again adds nothing."""
    found: list[str] = []
    for i, sentence in enumerate(core):
        if _FRAME.match(sentence.bare) and i + 1 < len(core) and core[i + 1].shape == "question":
            continue
        if _ONLY_BEGINS.match(sentence.bare) and i + 1 < len(core):
            continue
        for piece in _pieces(sentence.text):
            bare = " ".join(piece.lower().split()).strip(" ,.?!")
            following = core[i + 1] if i + 1 < len(core) else None
            if following is not None and following.words >= 2 and following.marked and _TAKEN_ON.match(bare):
                continue  # "And from us? What would you need?": the next sentence asks it in full
            if not bare or _EMPTY.match(bare) or any(_same(piece, earlier) for earlier in found):
                continue
            found.append(piece)
    return tuple(found) or tuple(_without_lead(s.text) for s in core[:1])


def _pieces(text: str) -> list[str]:
    out, start = [], 0
    for match in _SPLIT.finditer(text):
        left = text[start : match.start()].strip(" ,;-—–")
        if not _asks(left) and not re.fullmatch(rf"(?:and |so )?{_WH}", left.lower()):
            continue
        out.append(left)
        start = match.end()
    out.append(text[start:].strip())
    return [piece for piece in (_without_lead(piece) for piece in out) if piece]


def _asks(left: str) -> bool:
    """Whether what stands before a cut asks something itself: "if you got this" only sets the scene."""
    bare = bare_start(left)
    if len(bare.split()) < 2:
        return False
    if re.match(r"(?:when|where|if|with|for|after|before|once|while|in|at|on)\b", bare):
        scene = re.search(rf",\s*(?:{_WH}|{_AUX})\b", left, re.IGNORECASE)
        return (
            bool(scene) or bool(re.match(rf"(?:when|where) {_AUX}\b", bare)) or (is_question(left) and bare[0] != "w")
        )
    return True


def _without_lead(text: str) -> str:
    bare = _LEAD.sub("", text.strip(), count=1)
    return bare if bare else text.strip()


def _same(one: str, other: str) -> bool:
    a, b = stems_of(one), stems_of(other)
    if not a or not b:
        return " ".join(one.lower().split()).strip("?., ") == " ".join(other.lower().split()).strip("?., ")
    return len(a & b) / len(a | b) >= _SAME_THING and min(len(a), len(b)) > 1

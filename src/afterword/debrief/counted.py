"""The counted or measured facts an answer gives: no dates, hours, ages, names with a number, or suppositions."""

import re
from functools import lru_cache
from typing import Final

from afterword.debrief.tenses import tells_past
from afterword.language.numbers import Number, find_numbers

NEAR: Final = 120
"""Characters to each side that are taken for one sentence where nobody wrote full stops. Our own choice."""

_SUPPOSES: Final = re.compile(
    r"\b(?:would|could|might|should|will|can|if|suppose|supposing|imagine|hopefully|hope|expect|plan|going to"
    r"|gonna|aim|ought)\b|'ll\b"
    # "I'd ring" supposes; "we'd seven on trolleys", "I'd been", "I'd an hour" tell
    r"|'d (?!been|had|gone|done|got|just|never|only|already|a |an |no |the |some |to |about |nearly |over |around "
    r"|up to |say\b|\w+ed\b|#|\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\w+ty-\w+"
    r"|hundreds?|thousands?|dozens?|half)\b)"
)
_PUT_CASE: Final = re.compile(
    r"^\W*(?:(?:so|okay|right|well|and|um|uh|look),? )*(?:say|let's say|suppose|imagine|if|take|picture)\b|\bsay "
    r"(?:you|there|it's|i)\b|\byou've got (?:one|a|two)\b.*\b(?:who|that) can\b"
)
_OWN_VERB: Final = re.compile(
    r"\b(?:i|we|they|it|he|she|there|that|which|who|you)(?:'\w+)?\b|\b(?:is|are|was|were|had|has|went|came)\b"
)
_JOINT: Final = re.compile(r"[,;:—–]|\b(?:but|so|because|then|where|when|which)\b|\band (?=(?:i|we|they|he|she|it)\b)")
_AGE: Final = re.compile(
    r"\b(?:(?:i|he|she|they)(?:'s| was| is|'m| am|'re| were| turned)|when i (?:was|turned)|aged?|girl of|boy of|lad of"
    r"|man of|woman of|since i (?:was|am))\b[\s,]*(?:like|only|about|nearly|just)?[\s,]*$"
)
_OF_THE_CLOCK: Final = re.compile(r"\b(?:at|till|until|by|past|before|after|from|since)\s*$")
_HOUR_AFTER: Final = re.compile(
    r"^\s*(?:o'clock|(?:[ap]\.?m\b)|in the (?:morning|afternoon|evening)|at night|sharp|to (?:\w+teen|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
)
_ENDS: Final = re.compile(r"^\s*(?:$|[.,;?!—–]|(?:and|but|because|so|or|with|on|to|the|every|that|i|we)\b)")
_TIMES_OUT_OF: Final = re.compile(r"^(?: times)? out of (?:ten|10)\b|^\W*(?:or|and) (?:twice|thrice)\b")
_NOTHING_COUNTED: Final = re.compile(
    r"^ (?:things?|steps?|whys?|ways?|points?|properties|questions?|kinds?|types?)\b|^-(?!odd)"
)
_TWO_COUNTS: Final = re.compile(
    r"^ (?:(?:or|to) (?:three|four)|winters|summers|seasons|degrees|tonnes?|kilos?|metres?|miles?|per ?cent|point)\b"
)
_PAST_OR_OURS: Final = re.compile(r"\b(?:we|we're|we've|we'd|ours|our|i've|where i am)\b")


@lru_cache(maxsize=2048)
def figures(text: str) -> tuple[Number, ...]:
    """The numbers of a text that count or measure something that is or was."""
    plain = text.replace("’", "'").lower()
    return tuple(number for number in find_numbers(text) if _counts(number, plain))


def _counts(number: Number, plain: str) -> bool:
    if number.unit in ("year", "clock") or number.ordinal or number.label is not None:
        return False
    before, after = plain[: number.span.start], plain[number.span.end :]
    if number.value in (0, 0.5, 1) and number.unit in (None, "share"):
        return False
    if number.unit is None and _is_time(number, before, after):
        return False
    if _AGE.search(before[-24:]) and number.unit in (None, "years") and _ENDS.match(after):
        return False
    if _TIMES_OUT_OF.match(after) or before.endswith("times out of "):
        return False
    if _NOTHING_COUNTED.match(after) or plain[number.span.start : number.span.end] in ("once", "twice"):
        return False
    if number.value == 1 and number.worded and not re.search(r"\b(?:in|for|within|about|only|just|took) $", before):
        return False
    if number.worded and number.value == 2 and number.high is None and number.unit is None:
        return bool(_TWO_COUNTS.match(after))
    return not _supposed(before, after)


def _is_time(number: Number, before: str, after: str) -> bool:
    """Whether a bare number is an hour, a year or a mark on the calendar."""
    if 1000 <= number.value <= 2100 and re.search(r"\b(?:in|since|from|of|until|till)\s$", before):
        return True
    if before.endswith("'"):
        return True
    if after.startswith("-oh") or before.endswith("oh-"):
        return True
    if not 1 <= number.value <= 24:
        return False
    return bool(_HOUR_AFTER.match(after)) or bool(_OF_THE_CLOCK.search(before[-8:]) and _ENDS.match(after))


def _supposed(before: str, after: str) -> bool:
    """Whether what holds the number is a supposition: its clause, or the one it hangs on."""
    start = max([before.rfind(mark) + 1 for mark in ".?!"] + [len(before) - NEAR])
    ends = [i for i in (after.find(mark) for mark in ".?!") if i >= 0]
    left, right = before[max(0, start) :], after[: min([*ends, NEAR])]
    if _PUT_CASE.search(left):
        return True
    pieces = _JOINT.split(left)
    clause = pieces.pop() + "#" + (_JOINT.split(right) or [""])[0]
    while not _SUPPOSES.search(clause):
        if _OWN_VERB.search(clause) or not pieces:
            return False
        clause = pieces.pop()
    return True


def tells_number(kind: str, answer: str) -> bool:
    """Whether the answer has a counted or measured fact; in a case put, only what was or is done already counts."""
    found = figures(answer)
    if kind != "situational":
        return bool(found)
    plain = answer.replace("’", "'").lower()
    return any(_is_told(plain, number) for number in found)


def _is_told(plain: str, number: Number) -> bool:
    start = max(plain.rfind(mark, 0, number.span.start) + 1 for mark in ".?!")
    ends = [i for i in (plain.find(mark, number.span.end) for mark in ".?!") if i >= 0]
    sentence = plain[max(start, number.span.start - NEAR) : min([*ends, number.span.end + NEAR])]
    return tells_past(sentence) or bool(_PAST_OR_OURS.search(sentence))

"""Which question takes up an earlier answer, and which one puts an earlier question again."""

import re
from collections.abc import Sequence
from typing import Final

from afterword.debrief.model import Exchange
from afterword.debrief.wording import length, stems_of

REACH: Final = 6
"""How many exchanges back a question may come again without being announced. Our own choice."""
ALIKE: Final = 0.6
"""Share of content two questions must have in common to count as the same. Our own choice."""

_AGAIN: Final = re.compile(
    r"\b(?:again|as i (?:said|asked)|i asked|i'll ask|my question (?:was|is)|the question (?:was|is)|(?:go"
    r"|going|come|coming|get|getting|bring|take|taking) (?:you )?back to|back to (?:my|the|that)"
    r"|didn't (?:\w+ )?answer|haven't (?:\w+ )?answered|you (?:still )?(?:haven't|didn't) (?:say|said|told"
    r"|tell|answer)"
    r"|another way|differently|rephrase|what i(?:'m| am| was)? (?:really )?(?:mean|meant|asking|after"
    r"|want(?:ed)?)|i meant|i mean|so is that a|earlier|you were going to|let me try|but (?:specifically"
    r"|actually)|i(?:'m| am) asking|more specific|to be clear|still)\b"
)
_WANTS_ONE: Final = re.compile(
    r"\b(?:(?:is|was) there (?:one|a|any|an actual|ever)|(?:a|an|one|any) (?:specific|concrete|actual|real|particular"
    r"|single|named)|specifically|one (?:person|time|example|case|occasion|patient|customer|pupil|student"
    r"|client|project|instance|driver|colleague|day|that)|an example|for example|for instance|an instance"
    r"|actually (?:did|happened|do)|what did you (?:actually|yourself|personally) do|did you (?:actually"
    r"|ever|yourself)|can you (?:think of|name) (?:a|one|an)|happened to you|(?:something"
    r"|anything) (?:that )?(?:happened|you did)|have you got one|when (?:was|did) (?:that|it"
    r"|this) (?:last )?(?:happen\w*)?|the last time|real example)\b"
)
_GENERAL_REMARK: Final = re.compile(
    r"\b(?:that's what you would|what you would do|in general|in theory|in principle|generally"
    r"|that's the theory|hypothetically)\b"
)
_POINTS_BACK: Final = re.compile(
    r"\b(?:that|it|this|these|those|he|she|they|them|him|her|there|then|one of them|the first|the other"
    r"|instead|else|afterwards|in the end|you said|you mentioned|did you do)\b"
)
_MOVES_ON: Final = re.compile(
    r"\b(?:before that|after that|since then|what else|anything else|another one|other ones?|next one"
    r"|the year before|nowadays|any more)\b"
)
_AMOUNT: Final = re.compile(r"\b(?:how (?:many|much|often|long)|numbers?|figures?|percent\w*|rate|roughly|ballpark)\b")
_REST_OF_IT: Final = re.compile(
    r"\b(?:first|second|third|other|last|next) (?:part|half|bit|piece)\b(?: of (?:my|the|that|our) question)?\W*$"
    r"|\b(?:the )?rest of (?:my|the|that) question\b"
)
_EMPTY_STEMS: Final = frozenset({"never", "ever", "actual", "realli", "just", "one"})
_INSISTS: Final = re.compile(r"\b(?:though|actually|so is that a|which is it|yes or no)\b\W*(?:\w+\W*){0,2}$")
_FORM_WORDS: Final = frozenset(
    (
        "and so but or mm mhm okay right well then do does did would will could can should is are was "
        "were have had the a to you your um uh"
    ).split()
)
_FOLLOWS_ON: Final = re.compile(
    r"^(?:\W|um|uh|okay|right|so|sure|great|good|yeah|no|well)*(?:and|but|so|because|why|how come|which"
    r"|what about|or)\b",
    re.IGNORECASE,
)
_NEW_TOPIC: Final = re.compile(
    r"\b(?:tell (?:me|us) about (?:a|an|your)|walk (?:me|us)|next (?:one|question|thing)|moving on|move on"
    r"|let's (?:move|turn|talk|go)|different(?:ly)? (?:topic|question|one)|my turn|i'll jump in"
    r"|another (?:one|question)|last (?:one|question)|one more|the practical|going back|here's one"
    r"|this one's|okay\. now)\b"
)


def repeats(question: str, bare: str, words: int, earlier: Sequence[Exchange], *, asked_by: str) -> Exchange | None:
    """The earlier exchange that this question puts again, if any. `bare` are the asking words alone."""
    stems = stems_of(bare)
    lowered = question.replace("’", "'").lower()
    announced = bool(_AGAIN.search(lowered))
    for back, before in enumerate(reversed(earlier)):
        if before.kind in ("candidate-question", "small-talk", "other"):
            continue
        asked = stems_of(before.question)
        common = stems & asked
        if (
            back == 0
            and (before.asked_by == asked_by or _INSISTS.search(lowered))
            and _steers_back(stems, lowered, words, before)
        ):
            return before
        if len(common) >= 2 and len(common) / len(stems | asked) >= ALIKE:
            return before
        open_parts = [part for part in before.parts if part.at_first != "yes"]
        if open_parts and announced and back < REACH:
            left = frozenset().union(*(stems_of(part.text) for part in open_parts))
            if len(stems & left) >= min(2, max(1, len(left) // 2)):
                return before
    return None


def _steers_back(stems: frozenset[str], lowered: str, words: int, before: Exchange) -> bool:
    if _MOVES_ON.search(lowered):
        return False
    said = stems_of(before.answer)
    if stems and words <= 4 and stems <= stems_of(before.question) - said:
        return True
    if _REST_OF_IT.search(lowered):
        return True
    whole = stems_of(lowered)
    if words <= 12 and lowered.startswith("but ") and whole and whole <= stems_of(before.question):
        return True
    open_parts = [part for part in before.parts if part.at_first != "yes"]
    if not open_parts:
        return False
    left = frozenset().union(*(stems_of(part.text) for part in open_parts))
    missed = left - said
    new = stems - said - stems_of(before.question) - _EMPTY_STEMS
    if words <= 25 and len(stems & missed) > len(new):
        return True
    if words <= 14 and _AMOUNT.search(lowered) and any(_AMOUNT.search(part.text.lower()) for part in open_parts):
        return True
    if words <= 8 and _INSISTS.search(lowered):
        return True
    if not stems and words <= 10 and any(_plain(lowered) == _plain(part.text) for part in open_parts):
        return True
    wanted_one = before.kind == "behavioural" and not before.has_example
    return wanted_one and bool(_WANTS_ONE.search(lowered) or _GENERAL_REMARK.search(lowered)) and words <= 16


def _plain(text: str) -> frozenset[str]:
    """The words of a short question without auxiliaries and pronouns: "who do you tell", "and who would you tell"."""
    return frozenset(re.findall(r"[a-z']+", text.lower())) - _FORM_WORDS


def takes_up(question: str, bare: str, words: int, earlier: Sequence[Exchange], *, far: bool) -> Exchange | None:
    """The exchange whose answer this question takes up. `far`: the talk went elsewhere in between."""
    if not earlier:
        return None
    before = earlier[-1]
    if before.kind in ("other", "small-talk", "logistics") or far:
        return None
    lowered = question.replace("’", "'").lower()
    if _NEW_TOPIC.search(lowered):
        return None
    stems = stems_of(bare)
    said = stems_of(before.answer)
    if length(question) > words + 6:
        return None
    if (
        words <= 12
        and _POINTS_BACK.search(bare)
        and not re.search(r"\b(?:it's|it is|there's|there is)\b", lowered)
        and len(stems - said) <= 4
    ):
        return before
    if stems and len(stems & said) >= max(1, (len(stems) + 1) // 2):
        return before
    if words <= 12 and _FOLLOWS_ON.match(question) and (len(stems) <= 2 or stems & said):
        return before
    if words <= 5 and stems <= said:
        return before
    return None

"""What somebody's notes say of their own answers: that they failed, or stumbled."""

from dataclasses import replace
from typing import Final

from afterword.debrief.model import Part, YesNo
from afterword.debrief.wording import stems_of
from afterword.language.patterns import Pattern
from afterword.language.sentences import sentences

_FAILED: Final = Pattern(
    r"\b(?:mixed (?:them|it|the two|both|those) up|mixed up|got (?:it|them|that|those|this) (?:wrong|mixed up"
    r"|the wrong way"
    r"|confused|backwards)|(?:was|were|answer\w*|it) (?:completely |totally |just )?(?:wrong|incorrect)|corrected me"
    r"|had to correct me|confused (?:them|the two|it))\b",
    r"\b(?:lost (?:the|my) (?:thread|train of thought|way)|didn't (?:finish|answer|get to)|never (?:finished"
    r"|answered|got to)"
    r"|(?:said|had|came up with|answered|wrote) nothing|no answer|couldn't (?:think|answer|remember|say)"
    r"|didn't know|(?:know|knew) nothing|(?:would|i'd) have to think|never came back to it|talked in "
    r"general|spoke generally"
    r"|did not know|had no (?:clue|idea|answer|example)|no (?:clue|idea)|not a clue)\b",
    r"\b(?:(?:she|he|they) (?:just |then |quickly )?(?:moved on|helped me|gave me the answer"
    r"|explained it (?:to me|himself"
    r"|herself|themselves)))\b",
)
_STUMBLED: Final = Pattern(
    r"\b(?:rambled|waffled|mumbled|stammered|stumbled|blanked|froze|went blank|made (?:something|it) up|guessed|half"
    r"|not very (?:well|clearly|good)|badly|too short|one word|not (?:really )?an answer|not sure (?:that|if|it"
    r"|this) (?:was|is|counts)|talked (?:a)?round|forgot (?:to|the)|bluffed)\b"
)
_AFTER_ALL: Final = Pattern(r"\b(?:then|in the end|eventually|after (?:a|that|some)|but (?:then )?i|managed|finally)\b")


_LEFT_OUT: Final = Pattern(
    r"\b(?:(?:forgot|never|didn't|did not|couldn't|wasn't able to|failed to|skipped|missed|left out)\b.{0,12}\b"
    r"(?:answer\w*|sa(?:y|id)|get|got|mention\w*|told|tell|go back|went back|come back|came back|finish\w*|reach\w*)"
    r"|(?:forgot|skipped|missed|left out)|never (?:\w+ )?(?:got|came)|no (?:example|number|figure|answer) came"
    r"|(?:nobody|they|she|he) (?:knows?|ever heard) (?:\w+ )?(?:about|my)|still hasn't|got lost)\b"
)
_PLACES: Final = (
    (Pattern(r"\b(?:first|1st) (?:half|part|bit|thing|one|question|piece)\b"), 0),
    (Pattern(r"\b(?:second|2nd|other) (?:half|part|bit|thing|one|question|piece)\b"), 1),
    (Pattern(r"\b(?:third|3rd) (?:half|part|bit|thing|one|question|piece)\b"), 2),
    (Pattern(r"\b(?:last) (?:half|part|bit|thing|one|question|piece)\b"), -1),
)


def as_told(parts: tuple[Part, ...], answer: str) -> tuple[Part, ...]:
    """What the person says of their own answer outweighs what its words look like.

    What is said of one part ("the second half I forgot") counts for that part alone.
    """
    told = [span.of(answer) for span in sentences(answer)]
    verdicts: dict[int, YesNo] = {}
    rest: list[str] = []
    for sentence in told:
        failed = bool(_FAILED.search(sentence) or _LEFT_OUT.search(sentence))
        place = _place(parts, sentence) if len(parts) > 1 else None
        if place is not None and (failed or _STUMBLED.search(sentence)):
            verdicts[place] = "no" if failed else "partly"
        elif place is not None and place not in verdicts and any(p.search(sentence) for p, _ in _PLACES):
            verdicts[place] = "yes"
        elif failed and len(parts) > 1 and len(told) > 1 and _LEFT_OUT.search(sentence):
            verdicts[len(parts) - 1] = "no"
        elif _LEFT_OUT.search(sentence) and not _FAILED.search(sentence) and len(told) > 1:
            continue
        else:
            rest.append(sentence)
    if verdicts:
        return tuple(_with(part, verdicts[i]) if i in verdicts else part for i, part in enumerate(parts))
    words = " ".join(rest)
    if failed_at := _FAILED.search(words):
        if not _AFTER_ALL.search(words, failed_at.end()):
            return tuple(_with(part, "no") for part in parts)
    elif not _STUMBLED.search(words):
        return parts
    return tuple(_with(part, "partly") if part.at_first == "yes" else part for part in parts)


def _with(part: Part, verdict: YesNo) -> Part:
    return replace(part, at_first=verdict, answered=verdict, quote=part.quote if verdict != "no" else None)


def _place(parts: tuple[Part, ...], sentence: str) -> int | None:
    """Which part a sentence speaks of: by its number, else the one it shares words with."""
    for pattern, place in _PLACES:
        if pattern.search(sentence):
            return place % len(parts)
    said = stems_of(sentence)
    shared = [len(said & stems_of(part.text)) for part in parts]
    best = max(shared)
    return shared.index(best) if best and shared.count(best) == 1 else None

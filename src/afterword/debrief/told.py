"""What somebody's notes say of their own answers: that they failed, or stumbled."""

from dataclasses import replace
from typing import Final

from afterword.debrief.model import Part
from afterword.language.patterns import Pattern

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


def as_told(parts: tuple[Part, ...], answer: str) -> tuple[Part, ...]:
    """What the person says of their own answer outweighs what its words look like."""
    if failed := _FAILED.search(answer):
        if not _AFTER_ALL.search(answer, failed.end()):
            return tuple(replace(part, at_first="no", answered="no", quote=None) for part in parts)
    elif not _STUMBLED.search(answer):
        return parts
    return tuple(
        replace(part, at_first="partly", answered="partly") if part.at_first == "yes" else part for part in parts
    )

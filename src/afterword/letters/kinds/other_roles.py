"""Asking for another post or team at the same firm."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.kind import Kind
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_OTHER: Final = (
    r"\b(?:another|any other|other|a different|some other|a junior|a second)\b[^.?!\n]{0,25}\b(?:posts?|roles?|teams?|jobs?"
    r"|departments?|openings?|positions?|sites?|branch(?:es)?|departments?|vacanc\w+)\b",
    r"\b(?:this|that|the same) (?:post|role|job|position) or (?:another|in another|a different)\b",
    r"\b(?:something|anything|a place|an opening|room|work) (?:for me )?(?:elsewhere|in (?:another|the)|in (?-i:[A-Z]))",
    r"\b(?:if|should)\b[^.?!\n]{0,60}\b(?:goes|go|went) to (?:someone|somebody)\b",
)
_ASKS_FOR_IT: Final = (
    r"\b(?:who(?:m)?|where) (?:should|could|can|might|do) i (?:\w+ )?(?:talk|speak|write|turn|ask|apply)\b",
    r"\b(?:name|somebody|someone) to (?:write|talk|speak|turn)\b|\btalk to whoever\b|\bwould fit\b",
    r"\bin this post or another\b|\bhas? (?:a )?(?:use|need) (?:for|of)\b|\bcould use somebody\b|\bmight there be\b",
    r"\bkeep me in mind for the\b|\bis there (?:another|any other)\b",
)
_CAN: Final = (
    r"\bi (?:have |'ve )?(?:ran|run|led|built|moved|trained|taught|hold|kept|managed|did|got|looked after|worked as)\b"
)


def _shows(seen: Seen) -> bool:
    return seen.has(*_OTHER) and (seen.has(*_ASKS_FOR_IT) or seen.has(_CAN))


def _write(matter: "Matter") -> tuple["Written", ...]:
    # Composing needs the whole case: nothing for a mere check.
    from afterword.letters.writing.other_roles import write

    return write(matter)


ITEM = Kind(
    id="other-roles",
    name="other-roles",
    title="Other roles or teams",
    why="An application that fails for one post is seldom read for the next one unless somebody asks.",
    sources=(*cite("askamanager-rejection"), Source("our own reading", "", "reading")),
    finds=(
        Example(
            "I would like to work at Marlow Press, in this post or another. If another team has a use for that, I would be glad to hear of it."
        ),
        Example("If Bradford goes to somebody else, might there be something in Leeds? Whom should I write to?"),
    ),
    passes=(
        Example("Thank you for letting me know. I would be glad to be thought of again."),
        Example("You asked how the teams share a shift. At Harlow another team took the night."),
    ),
    kind="other-roles",
    rules_of="rejection-reply",
    off=("H2",),
    words=(50, 130),
    plan=("thanks with their topic", "this post or another", "one or two strengths that fit", "a wish to hear of it"),
    when="With the reply to a no, or when the talk showed that another team fits better; once.",
    rank=35,
    shows=_shows,
    write=_write,
)

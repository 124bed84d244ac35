"""Asking for another post or team at the same firm."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.kind import Kind
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_PLACE: Final = (
    r"(?:posts?|roles?|teams?|jobs?|departments?|openings?|positions?|sites?|branch(?:es)?|vacanc\w+"
    r"|depots?|offices?|days"
    r"|nights|side|wards?|units?|sections?|shops?|stores?|(?-i:[A-Z])\w+)"
)
_OTHER: Final = (
    rf"\b(?:another|other|different|similar|alternative|junior|any suitable|anything|something)\b[^.?!\n]{{0,40}}"
    rf"\b{_PLACE}\b",
    r"\b(?:elsewhere|what about|growing|goes to (?:someone|somebody))\b|\bin this \w+ or another\b",
)
_ASKS_FOR_IT: Final = (
    r"\b(?:who(?:m)?|where|anyone|anybody|somebody|someone)(?: else)? (?:should|could|can|might|do|to)?\b[^.?!\n]{0,20}"
    r"\b(?:talk|speak|write|turn|ask|apply)\b|\bput in touch\b|\btalk to whoever\b",
    r"\b(?:is|are|would|might|could|wonder\w*|enquire|ask)\b[^.?!\n]{0,30}\b(?:there|you have"
    r"|whether|if)\b[^.?!\n]{0,60}"
    r"\b(?:other|another|suitable|anything|something|junior|different|openings?|vacanc\w+)\b",
    r"\b(?:interested in|love to work|like to work|like to join|use for (?:that|this|it)|could use)\b|\bwhat about\b"
    r"|\bkeep me in mind for the\b|\bhear of it\b",
)
_CAN: Final = (
    r"\bi(?: have|'ve| am|'m| hold| speak)\b|\bi (?:\w+ )?(?:ran|run|led|built|moved|trained|taught"
    r"|kept|managed|did|made)\b"
    r"|\bi (?!enjoyed|liked|loved|wanted|hoped|noticed|remembered|talked|learned|wondered|asked|looked)"
    r"\w+ed\b"
    r"|\bi (?:wrote|found|won|cut|drove)\b|\b(?:somebody|someone) who\b|\bin this \w+ or another\b|\bmight there be\b"
)


def _shows(seen: Seen) -> bool:
    return not seen.answers and seen.has(*_OTHER) and seen.has(*_ASKS_FOR_IT) and seen.has(_CAN)


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
            "I would like to work at Marlow Press, in this post or another. If another team has a use for"
            " that, I would be glad to hear of it."
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

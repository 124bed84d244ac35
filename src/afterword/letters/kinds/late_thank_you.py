"""The thank-you that goes after two days or more."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.kind import Kind
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_LATE: Final = (
    r"\bbelated\w*|\bdelayed thanks\b|\blate(?:r)? than i (?:meant|should|intended|wanted|would)\b|\blate thanks\b",
    r"\bi (?:ought to|should|meant to|wanted to) have (?:written|thanked|sent|said)[^.?!\n]{0,30}\b(?:last|earlier"
    r"|sooner|before|days?|week|already)\b|\b(?:i am|i'm|this is|this comes|reaches you) (?:\w+ )?late\b(?! shift)"
    r"(?! for)",
    r"\b(?:over|more than|already|nearly|almost|about) (?:a|one|two) weeks? (?:since|ago|has passed|late)\b"
    r"[^.?!\n]{0,30}\b(?:met|meeting|talk\w*|interview|spoke)|\bsince we (?:met|spoke|talked)\b[^.?!\n]{0,20}\bweeks?\b",
    r"\b(?:took|taken) me (?:so|this|rather) long to (?:write|thank)\b",
)


def _shows(seen: Seen) -> bool:
    return seen.has(*_LATE)


def _write(matter: "Matter") -> tuple["Written", ...]:
    # Composing needs the whole case: nothing for a mere check.
    from afterword.letters.writing.late_thank_you import write

    return write(matter)


ITEM = Kind(
    id="late-thank-you",
    name="late-thank-you",
    title="Late thank-you",
    why="Late is better than never, so long as the delay takes half a sentence and no excuse.",
    sources=(*cite("S2", "accountemps-2017", "princeton"), Source("our own reading", "letter-rules G2", "reading")),
    finds=(
        Example("This comes later than I meant: thank you for the talk on the 3rd, and for showing me the kiln."),
        Example("A belated thank you for Tuesday. What you said about the apprentices made sense to me."),
    ),
    passes=(
        Example("Thank you for Tuesday, and for waiting for me."),
        Example("Thank you for the hour. The late shift is what I know best."),
    ),
    kind="late-thank-you",
    rules_of="note",
    off=("G2",),
    words=(40, 165),
    plan=(
        "thanks, late in half a sentence",
        "their topic",
        "one repair or one strength, and no more",
        "one sentence of interest",
    ),
    when="From the third day to about a week; after that, or once they have decided, a nudge or a reply fits better.",
    rank=50,
    shows=_shows,
    write=_write,
)

"""The thank-you that goes after two days or more."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.kind import Kind
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_THANKS: Final = r"\bthank|\bgrateful\b|\bgratitude\b"
_LATE: Final = (
    r"\b(?:belated\w*|overdue)\b|\blate (?:thanks?|thank-you|reply|note|message|in (?:writing|thanking|the day))\b"
    r"|\blater than i (?:meant|should|intended|wanted|would)\b|\bbetter late\b|\bdelayed thanks\b",
    r"\b(?:should|ought to|meant to|wanted to) have (?:written|thanked|sent"
    r"|said)\b[^.?!\n]{0,40}\b(?:last|earlier|sooner"
    r"|before|already|days?|weeks?)\b|\b(?:i am|i'm|this is|this comes|reaches you|come) (?:\w+ )?late\b"
    r"(?! (?:shift|for))",
    r"\b(?:sorry|apolog\w+|forgive|with)\b[^.?!\n]{0,30}\bdelay(?:ed)?\b|\b(?:only|not|never) (?:now )?(?:properly )?"
    r"(?:writing|written|thanked)\b|\bwriting only now\b|\bgot away from me\b|\btook me (?:so|this|rather) long\b",
    r"(?<!was\W)(?<!were\W)(?<!being\W)\blater?\b(?! (?:shift|turn|for|start|night|hours))[^.?!\n]{0,60}\bthank"
    r"|\bthank\w*,? later?\b(?! (?:shift|turn))",
    r"\bthank\w*\b[^.?!\n]{0,60}\b(?:weeks?|ten days|a fortnight) (?:ago|back)\b|\b(?:over|more than|already|nearly"
    r"|almost) (?:a|one|two) weeks? (?:since|ago)\b",
)


def _shows(seen: Seen) -> bool:
    return seen.has(*_LATE) and seen.has(_THANKS)


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

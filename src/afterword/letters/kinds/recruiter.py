"""The letter to a recruiter or an office that passes it on."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.kind import Kind
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_PASSES: Final = (
    r"\b(?:pass(?:ing)?|forward|send|hand|convey|give|relay)\b[^.?!\n]{0,30}\b(?:thanks?|regards"
    r"|gratitude|lines?|message"
    r"|notes?|words|this|these|them)\b",
    r"\bthank (?:the|them|both|(?-i:[A-Z]))[^?!\n]{0,60}\b(?:on my behalf|for me)\b|\b(?:let|tell) (?:them|both|him|her"
    r"|(?-i:[A-Z]))[^.?!\n]{0,40}\b(?:know|that|i)\b|\breach (?:them|him|her)\b",
)
_ARRANGED: Final = (
    r"\b(?:arrang\w+|organi[sz]\w+|set(?:ting)? up|lin(?:ing|ed) up|put(?:ting)? me forward|prepar\w+ me|me ready"
    r"|recommend\w+ me)\b",
    r"\b(?:help|support|advice) (?:with|before|for)\b|\bthrough you\b|\b(?:consultant|agency|recruiter)\b"
    r"|\b(?:e-?mail )?address(?:es)?\b",
)


def _shows(seen: Seen) -> bool:
    return seen.has(*_PASSES) and seen.has(*_ARRANGED)


def _write(matter: "Matter") -> tuple["Written", ...]:
    # Composing needs the whole case: nothing for a mere check.
    from afterword.letters.writing.recruiter import write

    return write(matter)


ITEM = Kind(
    id="recruiter",
    name="recruiter",
    title="To the recruiter who passes it on",
    why="Where addresses were not given, nobody should hunt for them: whoever arranged the talk"
    " can pass a line on to each.",
    sources=(*cite("clearpoint", "tci-la"), Source("our own reading", "letter-rules A2, G6", "reading")),
    finds=(
        Example("Thank you for arranging Tuesday. Would you pass on my thanks to Mr. Hume and Jo Lamb?"),
        Example("Thanks for setting up the interview. Could you forward these two lines to them?"),
    ),
    passes=(
        Example("Thank you for Tuesday, and please thank Priya."),
        Example("Thank you for the hour and for setting up the demonstration."),
    ),
    kind="recruiter",
    rules_of="note",
    off=("B2", "C5"),
    words=(40, 150),
    plan=("thanks for arranging it", "one line for each interviewer", "one sentence of interest"),
    when="As a note; the recruiter decides when it goes on.",
    rank=18,
    shows=_shows,
    write=_write,
)

"""The request for a short note from somebody who saw the work."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.kind import Kind
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_WHAT: Final = (
    r"\b(?:sentences|lines|paragraph|references?|referee|testimonial|recommendation|in writing"
    r"|notes? (?:about|on)|few words"
    r"|something short|short note)\b"
)
_ASKS: Final = (
    rf"\b(?:would|could|can|will|might) you\b[^?\n]{{0,70}}{_WHAT}",
    rf"\byou (?:would |might |may )?(?:be |were )?(?:so )?(?:willing|kind|good|able|prepared"
    rf"|happy)(?: enough| as)? to\b"
    rf"[^?\n]{{0,60}}{_WHAT}",
    r"\b(?:may|can|could|might) i (?:\w+ )?(?:name|put|give|list|quote|use) (?:you\b|your name\b)",
    r"\b(?:would|could|can) you (?:\w+ )?(?:write|put|note) (?:it |that )?down\b|\byou may be"
    r" (?:named|quoted|phoned|telephoned"
    r"|called|rung)\b",
    r"\b(?:write|send|put|drop|jot|note)(?: (?:me|us|it|down|in|together))* (?:two or three|a few|a"
    r" couple of|one or two)"
    r" (?:sentences|lines)\b",
)


def _shows(seen: Seen) -> bool:
    return seen.has(*_ASKS)


def _write(matter: "Matter") -> tuple["Written", ...]:
    # Composing needs the whole case: nothing for a mere check.
    from afterword.letters.writing.reference_request import write

    return write(matter)


ITEM = Kind(
    id="reference-request",
    name="reference-request",
    title="Request for a short note",
    why="A fact that somebody else wrote down can be shown; whoever is asked about one thing they saw can answer.",
    sources=(*cite("naledisaul"), Source("our own reading", "", "reading")),
    finds=(
        Example(
            "You saw how I closed the dispute at Fenner Court. Would you write me two or three sentences about it?"
        ),
        Example("Could you send me a few lines about the winter rota? Please say whether I may name you."),
    ),
    passes=(
        Example("Thank you for Tuesday. You asked for a time when I refused a load."),
        Example("We spoke on 4 March about the analyst post. Is there news on timing?"),
    ),
    kind="reference-request",
    rules_of="rejection-reply",
    off=("A1", "B1", "G6", "H2"),
    words=(60, 130),
    plan=(
        "what it is for",
        "the one thing they saw",
        "two or three sentences",
        "named, quoted, phoned",
        "easy to decline",
    ),
    when="As soon as the question is known; the answer to the interviewer does not wait for it.",
    rank=20,
    shows=_shows,
    write=_write,
)

"""No read receipt is asked for, no importance is marked, nobody has to confirm."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, pieces, places, plain

IT = r"(?:this|my|the present) (?:\w+ )?(?:e-?mail|mail|message|letter|note|thank[- ]you)"
WORDS = (
    rf"\b(?:please|kindly|could you|can you|would you)\b[^.?!]{{0,30}}\b(?:confirm|acknowledge|let me know|tell "
    rf"me)\b[^.?!]{{0,30}}"
    rf"\b(?:receipt of|received|reached you|got|arrived|read|seen)\b(?: {IT})?(?=[^.?!]*\b(?:mail|message|letter"
    rf"|note|this)\b|[.?!])",
    rf"\b(?:confirm|acknowledge) (?:the )?receipt(?: of {IT})?\b|\b(?:let me know|confirm) (?:that |if |whether "
    rf")?{IT} (?:has |have )?(?:reached"
    r"|arrived|got)",
    r"\b(?:drop me|reply|write back|confirmation|let me know|tell me|answer)\b[^.?!]{0,30}\b(?:this|it|my "
    r"(?:e-?mail|mail|message|letter|note))\b[^.?!]{0,10}\b(?:arrived|reached you|come through|got (?:there|through"
    r"|to you)|been (?:read|received))\b",
    r"\b(?:drop me|reply|write back|confirmation|let me know|confirm)\b[^.?!]{0,30}\byou (?:got|received|have "
    r"(?:read|received|got|seen)) (?:this|it|my (?:e-?mail|mail|message|letter|note))\b",
)
ASKED = (
    r"\b(?:you|they) (?:\w+ )?asked\b|\bas (?:you )?requested\b|\b(?:certificate|form|document|licen[cs]e"
    r"|reference|portfolio|copy)\b"
)


def check(context: Context) -> Iterator[Hit]:
    """What the headers ask, and what the words ask, save of a paper that they wanted."""
    draft = context.draft
    for asked in draft.presses:
        yield Hit(None, f"The mail asks for {asked}." if "receipt" in asked else f"The mail is marked: {asked}.")
    for span in places(draft, pattern(*WORDS)):
        around = next(plain(piece.of(draft.text)) for piece in pieces(draft) if piece.overlaps(span))
        if not pattern(ASKED).search(around):
            yield Hit(span)


ITEM = LetterRule(
    id="F12",
    name="receipt-asked",
    group="F",
    level="warning",
    rests_on="metadata",
    title="No read receipt is asked for, no importance is marked, nobody has to confirm.",
    why="It tells the reader that they are watched, and makes them work.",
    sources=(
        Source(
            "E-mail etiquette for read receipts", "careertrend.com/about-6695800-email-etiquette-read-receipts.html"
        ),
        Source("E-mails with return receipt requested", "smashmonster.com/how-annoying"),
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This asks the reader to confirm that the letter came.",
    next="Take it out; silence after a thank-you is no sign of anything.",
    false_alarms="They asked you to make sure that a paper has come.",
    check=check,
    finds=(
        Example("[[Please confirm that you have received]] this e-mail."),
        Example("[[Please let me know that this has reached you]]."),
        Example("Kindly [[acknowledge receipt of this message]]."),
        Example("Could you [[drop me a line to say this has arrived]]?"),
        Example("I would appreciate a short [[confirmation that you got this]]."),
    ),
    passes=(
        Example("The certificate that you asked for is attached; please confirm that it has arrived."),
        Example("I confirmed receipt of each parcel by hand."),
        Example("Ilse Brandt will gladly confirm the figures."),
        Example("Please let me know if you need anything further."),
    ),
)

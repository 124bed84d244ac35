"""No unasked attachment; at most one link, to something discussed; no shortened links."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, pieces, places, plain

PAPER = (
    r"(?:cv|r[ée]sum[ée]s?|certificates?|portfolio|references?|letters?|copy|copies|documents?|samples?|photo\w*"
    r"|pictures?|files?|pdf|slides|spreadsheet|report|list"
    r"|figures|charts?|transcripts?|diploma|proposal|presentation|drawings?|case stud\w+|work|plan|drafts?|licen[cs]e)"
)
FAULTS = (
    r"\battached (?:is|are|you|please|herewith)\b|\battached ?:|\bplease (?:find|see) (?:\w+ )?(?:attached"
    r"|enclosed)\b|\b(?:see|find) (?:the )?(?:attached|enclosed)\b",
    rf"\bi(?: have|'ve| am|'m)? (?:also )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)) (?:you )?(?:my|a|an|the|some"
    rf"|two|three|four|copies|both|here)\b(?= (?:[\w'-]+ ){{0,5}}?{PAPER}\b)",
    rf"\b(?:put|add(?:ed|ing)?|send(?:ing)?|includ(?:e|ed|ing)|slip(?:ped)?|join(?:ed)?|have)\b[^.?!]{{0,60}}\b{PAPER}"
    rf"\b[^.?!]{{0,30}}\b(?:with|to|in|below|behind) this (?:e-?)?(?:mail|message|note|letter)\b|\bi(?:'m| am)?"
    rf" (?:also )?"
    rf"send(?:ing)? (?:you )?(?:along )?(?:herewith )?(?:my|a copy of my|copies of|scans? of) (?:[\w'-]+"
    rf" ){{0,3}}?{PAPER}\b"
    r"|\b(?:in|as) (?:the|an) attachments?\b|\byou(?:'ll| will) (?:also )?find (?:my|the|a|two|three|some|copies"
    r"|scans?)\b[^.?!]{0,60}\b(?:with|attached"
    r" to|below|in|behind)"
    r" this (?:e-?)?(?:mail|message|note|letter)\b"
    rf"|\b(?:you(?:'ll| will) (?:also )?find)\b[^.?!]{{0,50}}\b{PAPER}\b[^.?!]{{0,20}}\b(?:attach\w*|enclos\w*|below"
    rf"|with this)\b",
    rf"\benclosed (?:is|are|you|please)\b|\b(?:have|'ve) (?:also )?(?:attached|enclosed) (?:my|it|them)\b"
    rf"|\b{PAPER} (?:is|are) (?:attached|enclosed)\b",
)
ASKED = (
    r"\b(?:you|they|she|he|\w+) (?:\w+ )?(?:asked|requested|wanted)\b|\bas (?:requested|agreed|promised"
    r"|discussed)\b|\b(?:asked|requested) (?:me )?(?:for|to)\b"
)
LINK = r"\b(?:https?://|www\.)\S+"
SHORTENED = r"(?:https?://)?(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rb\.gy|shorturl\.at|cutt\.ly|tiny\.cc|lnkd\.in)/"


def check(context: Context) -> Iterator[Hit]:
    """Attachments by name or by word, save those asked for; links beyond the first, and shortened ones."""
    draft = context.draft
    asked = any(pattern(ASKED).search(plain(piece.of(draft.text))) for piece in pieces(draft))
    if draft.attachments and not asked:
        yield Hit(None, f"Attached: {', '.join(draft.attachments)}.")
    for span in places(draft, pattern(*FAULTS)):
        around = next(plain(piece.of(draft.text)) for piece in pieces(draft) if piece.overlaps(span))
        if not pattern(ASKED).search(around):
            yield Hit(span)
    links = list(places(draft, pattern(LINK)))
    for span in links:
        if span is not links[0] or pattern(SHORTENED).match(span.of(draft.text)):
            yield Hit(Span(span.start, span.end), "One link is enough, and never a shortened one.")


ITEM = LetterRule(
    id="F5",
    name="unasked-attachment",
    group="F",
    level="warning",
    rests_on="structure",
    title="No unasked attachment; at most one link, to something discussed; no shortened links.",
    why="Attachments burden and may be filtered.",
    sources=cite("theladders", "jaywren", "resumespice"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="An attachment nobody asked for, or too many links.",
    next="Leave it out and offer it; one link to what you talked about is enough.",
    false_alarms="Documents that were requested: attach and name them.",
    check=check,
    finds=(
        Example("[[Attached: CV]], 3 certificates, portfolio.zip"),
        Example("[[I have attached my]] certificates."),
        Example("[[Please find enclosed]] my references."),
        Example("My logbook and a letter from the head are [[in the attachment]]."),
        Example("[[You will find my logbook and my card with this e-mail]]."),
        Example("I [[put four photographs of the cakes with this mail]], so that you can see."),
        Example("See [[https://bit.ly/3xyz]] for my work."),
        Example("The work is at https://one.example and [[https://two.example]]."),
        Example("Thank you for Tuesday.", expect="attachments=cv.pdf"),
    ),
    passes=(
        Example("The report we spoke about is here: https://reports.example/2024"),
        Example("As you asked, I have attached the certificate."),
        Example("The ward attached to the unit has six beds."),
        Example("I attached the sensor to the pump and read it for a week."),
    ),
)

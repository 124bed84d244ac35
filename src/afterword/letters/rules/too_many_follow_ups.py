"""One nudge by default, two follow-ups at most, then close."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import found, written

_AGAIN = (
    r"\b(?:third|fourth|fifth|sixth|3rd|4th|5th|6th|yet another|another(?! time)) (?:time|follow[- ]?up|reminder"
    r"|e-?mail|message|attempt|nudge|note|try)\b|\b(?:checking in|following up|writing|reaching out"
    r"|touching base) (?:yet |once )(?:more|again)\b"
    r"|\b(?:i have|i've) (?:now |already )?(?:written|e-?mailed|called|rung|phoned|asked|messaged)(?: to you"
    r"| you)? (?:twice|three times|four times|several times|many times|repeatedly)\b"
    r"|\bmy (?:last|previous|earlier) (?:two|three|four|several) (?:e-?mails|messages|notes|letters)\b"
    r"|\bjust checking in again\b"
    r"|\bi (?:wrote|called|rang|phoned|e-?mailed|messaged|tried)\b[^.?!\n]{0,40}\band (?:then )?(?:again|once"
    r" more|also)\b"
    r"|\b(?:twice|two|three|several|both) (?:\w+ )?(?:voicemails?|(?:phone"
    r" )?messages|e-?mails|letters|calls)\b[^.?!\n]{0,40}"
    r"\b(?:left|sent|from me|unanswered|no)\b|\b(?:left|sent) (?:you )?(?:two|three|four|several) \w+\b|\bmy"
    r" (?:second|third"
    r"|fourth|two|three|last two) (?:\w+ )?(?:e-?mails?|messages?|notes?|letters?|reminders?|calls?)\b|\bvoice"
    r" ?mail has me\b"
)


def _check(context: Context) -> Iterator[Hit]:
    if context.draft.kind == "nudge":
        for part in written(context.draft):
            for span in found(_AGAIN, context.draft.text, part):
                yield Hit(span)


ITEM = LetterRule(
    id="G9",
    name="too-many-follow-ups",
    title="One nudge by default, two follow-ups at most, then close.",
    why="Two is the highest number that any source allows.",
    sources=cite("livecareer", "careerwellminduk"),
    finds=(
        Example("Dear Helen,\n\n[[Just checking in again]] about the post.", "kind=nudge"),
        Example("Dear Helen,\n\nThis is my [[third message]]. Is there news?", "kind=nudge"),
        Example("Dear Helen,\n\n[[I wrote on the 16th and again]] on Monday. Is it decided?", "kind=nudge"),
        Example("Dear Helen,\n\n[[I have written twice]] already. Is there news?", "kind=nudge"),
    ),
    passes=(
        Example("Dear Helen,\n\nOn 4 March we spoke about the post. Is there news on timing?", "kind=nudge"),
        Example(
            "Dear Helen,\n\nI would be glad to come in another time. Is there news?", "kind=nudge", "another visit"
        ),
        Example("Dear Helen,\n\nI am checking in on the data analyst post. Is there news?", "kind=nudge"),
    ),
    level="warning",
    group="G",
    rests_on="metadata",
    kinds=("note", "nudge"),
    message="More than two follow-ups.",
    next="Write no more: close it, keep the lessons, and let it go.",
    false_alarms="They asked you to check in.",
    check=_check,
)

"""Network invitation not before a day, better after the process, with a sentence."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY, hits
from afterword.letters.timing import sent, talk_end

_INVITED = (
    r"\b(?:linkedin|xing|facebook|instagram)\b[^.!?\n]{0,40}\b(?:request|invit\w+|connect\w*|add(?:ed)?|contact)\b"
    r"|\b(?:connect|request|invit\w+|add(?:ed)? you|follow(?:ed)? you)\b[^.!?\n]{0,40}\b(?:linkedin|xing|facebook"
    r"|instagram)\b"
    r"|\b(?:asked|sent you (?:a|an) \w*(?: \w+)?|request(?:ed)?) to connect\b|\b(?:looked|found) you (?:up"
    r" )?(?:on(?:line)?"
    r"|already)?[^.!?\n]{0,20}\b(?:connect\w*|added you|invit\w+)\b|\b(?:connection|contact|friend)"
    r" request\b|\badded you"
    r" (?:as a|to my|on)\b"
)
_EARLIEST = timedelta(hours=24)  # a reading of undercoverrecruiter


def _check(context: Context) -> Iterator[Hit]:
    moment, end = sent(context), talk_end(context.case) if context.case else None
    early = moment is None or end is None or moment - end < _EARLIEST
    if context.draft.channel == "linkedin" and moment and end and early:
        yield Hit(message="A network invitation within a day of the interview.")
    elif early and context.draft.kind == "note":
        yield from hits(_INVITED, context.draft)


ITEM = LetterRule(
    id="G5",
    name="early-network-invite",
    title="Network invitation not before a day, better after the process, with a sentence.",
    why="An invitation within the hour ruled a candidate out.",
    sources=cite("undercoverrecruiter", "smprotips", "elliottscotthr"),
    finds=(
        Example("Dear Tom,\n\nThank you. I have sent you a [[LinkedIn request]]."),
        Example("Dear Tom,\n\nThank you. I have found you already and [[asked to connect]]."),
        Example("Hello Tom, I'd like to connect.", "world=yes; channel=linkedin; sent_at=2025-03-04T11:20:00+00:00"),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you again for the talk about sensor drift."),
        Example("Dear Tom,\n\nThank you. At Northgate I ran the LinkedIn page."),
        Example(
            "Dear Tom,\n\nThank you. I have invited you on LinkedIn.", "world=yes; sent_at=2025-03-07T11:20:00+00:00"
        ),
    ),
    level="info",
    group="G",
    rests_on="metadata",
    kinds=EVERY,
    message="A network invitation comes early here.",
    next="Wait until it is decided, and send it with a sentence.",
    false_alarms="They invited you.",
    check=_check,
)

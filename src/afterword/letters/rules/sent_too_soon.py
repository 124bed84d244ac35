"""Not before a pause: at least an hour (reading), not from the lobby, not written beforehand."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE
from afterword.letters.timing import announced, sent, talk_end

_PAUSE = timedelta(minutes=60)  # a reading of S2 and kross-2014


def _check(context: Context) -> Iterator[Hit]:
    moment, end = sent(context), talk_end(context.case) if context.case else None
    if moment is None or end is None or moment - end >= _PAUSE:
        return
    word = announced(context)
    if word is None or word.day != end.date():
        minutes = int((moment - end).total_seconds() // 60)
        yield Hit(
            message="Written before the interview was over."
            if minutes < 0
            else f"Sent {minutes} minutes after the end."
        )


ITEM = LetterRule(
    id="G1",
    name="sent-too-soon",
    title="Not before a pause: at least an hour (reading), not from the lobby, not written beforehand.",
    why="Walk, gain distance, then write; instant notes look canned.",
    sources=cite("S2", "tudelft", "kross-2014", "jobseekertools", "cnbc-2017", "princeton"),
    finds=(
        Example("Dear Tom,\n\nThank you for the hour.", "world=yes; sent_at=2025-03-04T11:06:00+00:00"),
        Example("Dear Tom,\n\nThank you for the hour.", "world=yes; sent_at=2025-03-04T08:00:00+00:00"),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for the hour.", "world=yes; sent_at=2025-03-04T18:30:00+00:00"),
        Example("Dear Tom,\n\nThank you for the hour.", "world=yes; sent_at=2025-03-05T08:30:00+00:00"),
        Example("Dear Tom,\n\nThank you for the hour.", "world=yes"),
    ),
    level="warning",
    group="G",
    rests_on="metadata",
    kinds=NOTE,
    message="Sent too soon after the end.",
    next="Take a walk first; send it the same evening or the next morning.",
    false_alarms="The employer announced a decision for the same afternoon.",
    check=_check,
)

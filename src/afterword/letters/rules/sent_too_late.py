"""Within 24 hours; after 48 still worth sending, without an excuse for the delay."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE
from afterword.letters.timing import sent, talk_end, weekend_days

_LATEST = timedelta(hours=48)  # after 24 hours still in time; a reading of the advice


def _check(context: Context) -> Iterator[Hit]:
    moment, end = sent(context), talk_end(context.case) if context.case else None
    if moment is None or end is None or moment < end:
        return
    waited = moment - end - timedelta(days=weekend_days(end.date(), moment.date()))
    if waited > _LATEST:
        yield Hit(message=f"Sent {(moment.date() - end.date()).days} days after the interview.")


ITEM = LetterRule(
    id="G2",
    name="sent-too-late",
    title="Within 24 hours; after 48 still worth sending, without an excuse for the delay.",
    why="Near-unanimous advice; decisions may fall fast.",
    sources=cite("accountemps-2017", "topresume-2017", "smithhanley", "fastcompany", "S2", "cnbc-2017", "princeton"),
    finds=(Example("Dear Tom,\n\nThank you for the hour.", "world=yes; sent_at=2025-03-13T09:10:00+00:00"),),
    passes=(
        Example("Dear Tom,\n\nThank you for the hour.", "world=yes; sent_at=2025-03-05T09:10:00+00:00"),
        Example("Dear Tom,\n\nThank you for the hour.", "world=yes; sent_at=2025-03-06T10:00:00+00:00"),
    ),
    level="warning",
    group="G",
    rests_on="metadata",
    kinds=NOTE,
    message="Sent late.",
    next="Keep it short and say nothing about the delay; after about a week a nudge fits better.",
    false_alarms="Weekends, holidays; 24–48 h at TU Delft and Princeton.",
    check=_check,
)

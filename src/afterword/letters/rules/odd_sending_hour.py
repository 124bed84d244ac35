"""Send in the reader's working hours and time zone."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY
from afterword.letters.timing import is_working_day, sent

_HOURS = range(7, 20)


def _check(context: Context) -> Iterator[Hit]:
    moment = sent(context)
    if moment and (moment.hour not in _HOURS or not is_working_day(moment.date())):
        yield Hit(message=f"{moment:%A %H:%M} is outside working hours.")


ITEM = LetterRule(
    id="G3",
    name="odd-sending-hour",
    title="Send in the reader's working hours and time zone.",
    why="Avoids night and holiday mail; weak evidence.",
    sources=cite("indeed-hk", "cnbc-2017", "derived"),
    finds=(
        Example("Dear Tom,\n\nThank you.", "sent_at=2025-03-09T03:12:00"),
        Example("Dear Tom,\n\nThank you.", "sent_at=2025-03-04T23:40:00"),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you.", "sent_at=2025-03-10T08:30:00"),
        Example("Dear Tom,\n\nThank you.", "sent_at=2025-03-04T18:30:00"),
    ),
    level="info",
    group="G",
    rests_on="metadata",
    kinds=EVERY,
    message="Sent outside working hours.",
    next="Let it go out on the next working morning, on the reader's clock.",
    false_alarms="Same-day decision.",
    check=_check,
)

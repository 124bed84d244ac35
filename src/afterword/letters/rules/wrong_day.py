"""Any day or date agrees with the calendar and with the day of sending."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY
from afterword.letters.timing import wrong_days


def _check(context: Context) -> Iterator[Hit]:
    for span, message in wrong_days(context):
        yield Hit(span, message)


ITEM = LetterRule(
    id="A6",
    name="wrong-day",
    title="Any day or date agrees with the calendar and with the day of sending.",
    why='"Yesterday" goes wrong when a draft waits.',
    sources=cite("S3", "tudelft", "derived"),
    finds=(
        Example("Dear Tom,\n\nIt was good to meet you [[yesterday]].", "world=yes; sent_at=2025-03-07T09:00:00"),
        Example("Dear Tom,\n\nThank you for [[Wednesday]].", "world=yes"),
        Example("Subject: Thank you – data analyst interview on [[Monday]]\n\nDear Tom,\n\nThank you.", "world=yes"),
        Example("Dear Tom,\n\nThank you for the conversation on [[5 March]].", "world=yes"),
    ),
    passes=(
        Example("Dear Tom,\n\nIt was good to meet you on Tuesday.", "world=yes"),
        Example("Dear Tom,\n\nThank you for your time yesterday.", "world=yes; sent_at=2025-03-05T09:00:00"),
        Example(
            "Dear Tom,\n\nThank you for Tuesday, and for telling me about the Monday meeting and the Friday reports.",
            "world=yes",
        ),
        Example(
            "Dear Tom,\n\nThank you for Tuesday. I spoke to Ilse Brandt on Friday, and she is glad to take a call.",
            "world=yes",
        ),
        Example(
            "Dear Tom,\n\nThank you for Tuesday. I tried it on public data this morning.",
            "world=yes; sent_at=2025-03-05T09:00:00",
        ),
        Example(
            "Dear Tom,\n\nThank you for the interview on 4 March. On 12 June 2024 the backlog was gone.", "world=yes"
        ),
    ),
    level="warning",
    group="A",
    rests_on="record",
    kinds=EVERY,
    message="This is not the day of the interview.",
    next="Write the day as it stands in the invitation.",
    false_alarms="Time zones; interviews over two days.",
    check=_check,
)

"""Third-party support only if it exists, is quoted right, and its author agreed to be named."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY
from afterword.letters.truth import failed, unagreed_witnesses


def _check(context: Context) -> Iterator[Hit]:
    yield from failed(context, "D7")
    yield from unagreed_witnesses(context)


ITEM = LetterRule(
    id="D7",
    name="unconfirmed-reference",
    title="Third-party support only if it exists, is quoted right, and its author agreed to be named.",
    why="S2 suggests asking a former boss; an invented or exposed one is worse than none.",
    sources=cite("S2", "naledisaul", "derived"),
    finds=(
        Example("Dear Tom,\n\nThank you. [[My old boss says I am the best analyst she ever had.]]", "world=yes"),
        Example("Dear Tom,\n\nThank you. [[Ilse Brandt can be phoned at home on +49 30 901820.]]", "world=yes"),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you. Ilse Brandt, my manager then, confirms the figures and is glad to take a call.",
            "world=yes",
        ),
        Example("Dear Tom,\n\nThank you. My manager then asked for a weekly report, and I wrote it.", "world=yes"),
        Example('Dear Tom,\n\nThank you. Callers say "ticket" when they mean a complaint.', "world=yes"),
    ),
    level="error",
    group="D",
    rests_on="record",
    kinds=EVERY,
    message="This support is not on paper, or its author has not agreed to it.",
    next="Quote the note as it is, name its author only if they agreed, or leave it out.",
    false_alarms="Published reviews and papers need a link, not consent.",
    check=_check,
)

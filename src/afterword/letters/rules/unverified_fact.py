"""Every number, date, name, title, tool and award is traceable to a paper of the user and agrees with it."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY
from afterword.letters.truth import failed


def _check(context: Context) -> Iterator[Hit]:
    yield from failed(context, "D5")


ITEM = LetterRule(
    id="D5",
    name="unverified-fact",
    title="Every number, date, name, title, tool and award is traceable to a paper of the user and agrees with it.",
    why="The letter lives on verifiable facts; lying is the first deal-breaker (71%).",
    sources=cite("S2", "careerbuilder-2018"),
    finds=(
        Example("Dear Tom,\n\nThank you. [[At Northgate Transit open tickets fell from 340 to 59.]]", "world=yes"),
        Example("Dear Tom,\n\nThank you. [[We cut outages by 80 percent at Northgate Transit.]]", "world=yes"),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you. On the running total: a SUM with ROWS over a window by depot does it.",
            "world=yes; to=Tom Ellery",
            "an answer may use words that the talk did not have",
        ),
        Example("Dear Tom,\n\nThank you. At Northgate Transit open tickets fell from 340 to 95.", "world=yes"),
        Example("Dear Tom,\n\nThank you. At Northgate Transit open tickets fell by about 72 percent.", "world=yes"),
        Example("Dear Tom,\n\nThank you for the hour. I would like to do this work.", "world=yes"),
    ),
    level="error",
    group="D",
    rests_on="record",
    kinds=EVERY,
    message="This does not agree with your papers, or does not stand in them.",
    next="Correct it after your papers, or take it out.",
    false_alarms='Rounding, "about"; figures of the employer with a source (D8).',
    check=_check,
)

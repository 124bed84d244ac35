"""Lateness or no-show: if real and not settled on the day, one sentence without a story; otherwise nothing."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.lateness import stories
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE


def _check(context: Context) -> Iterator[Hit]:
    for span, message in stories(context):
        yield Hit(span, message)


ITEM = LetterRule(
    id="H4",
    name="lateness-story",
    title="Lateness or no-show: if real and not settled on the day, one sentence without a story; otherwise nothing.",
    why="A real negative (S2; worst fault for 38%); advice allows a short apology; stories are excuses.",
    sources=cite("S2", "blr-2010", "thenest", "cvtips", "tsai-2010"),
    finds=(
        Example(
            "Dear Tom,\n\nThank you. I am so sorry for being late, [[the train stopped, then my phone died]] and the "
            "taxi got lost."
        ),
        Example("Dear Tom,\n\nThank you. I was ten minutes late. [[The traffic on the bridge stood still.]]"),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you. I asked him about his first bus and moved his start with my manager's"
            " agreement, and "
            "he has been late once since October, as far as anybody on that shift can remember."
        ),
        Example("Dear Tom,\n\nThank you for waiting for me on Tuesday."),
        Example(
            "Dear Tom,\n\nThank you for the valve alarms, and for the traffic counts. I would like to train the crews."
        ),
        Example(
            "Dear Tom,\n\nThank you for holding the start for me. At Northgate no train was late in May because "
            "of a rule I wrote."
        ),
    ),
    level="warning",
    group="H",
    rests_on="lexical",
    kinds=NOTE,
    message="A story about being late.",
    next='One short sentence at most ("Thank you for waiting for me"), without a reason.',
    false_alarms="No-show: a separate mail at once, no thank-you note.",
    check=_check,
)

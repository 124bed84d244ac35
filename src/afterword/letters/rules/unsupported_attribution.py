"""Every "you said", "you mentioned", "we discussed" is in the record and was said by that person."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY
from afterword.letters.truth import failed, invented_words


def _check(context: Context) -> Iterator[Hit]:
    yield from failed(context, "C2")
    yield from invented_words(context)


ITEM = LetterRule(
    id="C2",
    name="unsupported-attribution",
    title='Every "you said", "you mentioned", "we discussed" is in the record and was said by that person.',
    why="A false memory destroys trust; memory of talk is poor (facts 3.3), and language models invent such lines.",
    sources=cite("S2", "S3", "derived"),
    finds=(
        Example(
            'Dear Tom,\n\nThank you. [[As you said, "we are the most innovative utility in Europe."]]',
            "world=yes; to=Tom Ellery",
        ),
        Example(
            "Dear Tom,\n\nThank you. [[You told me that the control room will move to Riverton next winter.]]",
            "world=yes; to=Tom Ellery",
        ),
    ),
    passes=(
        Example(
            "Dear Priya,\n\nThank you. You mentioned that field crews still phone in half of the reports.",
            "world=yes; to=Priya Raman",
        ),
        Example(
            "Dear Tom,\n\nThank you. You said that the pressure loggers drift in the cold.", "world=yes; to=Tom Ellery"
        ),
        Example("Dear Tom,\n\nThank you for your time, and for what you said.", "world=yes; to=Tom Ellery"),
    ),
    level="error",
    group="C",
    rests_on="record",
    kinds=EVERY,
    message="The record does not hold that this person said so.",
    next="Take it out, or write what the person did say.",
    false_alarms="Recognition errors: match loosely and show the passage.",
    check=_check,
)

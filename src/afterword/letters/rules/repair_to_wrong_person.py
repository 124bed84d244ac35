"""The repair goes to the interviewer who asked."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.asked import wrongly_addressed
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE


def _check(context: Context) -> Iterator[Hit]:
    for place, asker in wrongly_addressed(context):
        yield Hit(place, f"{asker} asked this, not the person you are writing to." if asker else "")


ITEM = LetterRule(
    id="D13",
    name="repair-to-wrong-person",
    title="The repair goes to the interviewer who asked.",
    why="The question was theirs, and they compare notes.",
    sources=cite("S3", "dice"),
    finds=(
        Example(
            "Dear Helen,\n\nThank you. [[There was a question on a running total per depot.]] A running SUM does it.",
            "world=yes; to=Helen Marsh",
        ),
        Example(
            "Dear Helen,\n\nThank you. [[On the window-function question: a running SUM does it.]]",
            "world=yes; to=Helen Marsh",
            "she was not there",
        ),
        Example(
            "Dear Priya,\n\nThank you. [[You asked how I would get a running total per depot in SQL.]] A running "
            "SUM does it.",
            "world=yes; to=Priya Raman",
        ),
    ),
    passes=(
        Example(
            "Dear Priya and Tom,\n\nThank you both. You asked how I would get a running total per depot in SQL. A"
            " running "
            "SUM does it.",
            "world=yes; to=Priya Raman",
            "one note to both",
        ),
        Example(
            "Dear Tom,\n\nThank you. You asked how I would get a running total per depot in SQL. A running SUM does "
            "it.",
            "world=yes; to=Tom Ellery",
        ),
        Example(
            "Dear Priya,\n\nThank you. Tom asked how I would get a running total per depot in SQL. A running SUM "
            "does it.",
            "world=yes; to=Priya Raman",
            "a panel met together",
        ),
        Example(
            "Dear Helen,\n\nThank you for arranging Tuesday. I would like the analyst post.",
            "world=yes; to=Helen Marsh",
        ),
    ),
    level="warning",
    group="D",
    rests_on="record",
    kinds=NOTE,
    message="This goes to somebody who did not hear the question.",
    next="Put the answer into the note to the person who asked.",
    false_alarms="Joint panel: any member.",
    check=_check,
)

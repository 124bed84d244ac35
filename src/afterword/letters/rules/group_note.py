"""One note per person met; no group greeting, no shared To or Cc. A panel may share a note naming all."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.addressee import group_greeting
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY


def _check(context: Context) -> Iterator[Hit]:
    for span, message in group_greeting(context.draft, context.case):
        yield Hit(span, message)


ITEM = LetterRule(
    id="A2",
    name="group-note",
    title="One note per person met; no group greeting, no shared To or Cc. A panel may share a note naming all.",
    why="Interviewers compare notes; a group mail looks like least effort.",
    sources=cite("S3", "smithhanley", "tci-la", "careerbuilder-2005", "emily-post", "princeton"),
    finds=(
        Example("[[Dear all]],\n\nThank you for your time."),
        Example("[[Dear hiring team]],\n\nThank you for your time."),
        Example("[[To whom it may concern]],\n\nThank you for your time."),
        Example("[[Dear Sir or Madam]],\n\nThank you for your time."),
        Example("[[Good morning to the control room and]] the yard,\n\nThank you for Tuesday."),
        Example("[[Hi both]],\n\nThank you for Tuesday."),
        Example("[[Dear members of the interview panel]],\n\nThank you for Tuesday."),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for the hour on Tuesday."),
        Example(
            "Dear Ms. Raman and Mr. Ellery,\n\nThank you both for the hour on Tuesday.",
            "world=yes",
            "a panel met together, all named",
        ),
        Example("Dear Allan,\n\nThank you all the same for your time."),
        Example("Good morning, Teamer,\n\nThank you."),
    ),
    level="error",
    group="A",
    rests_on="record",
    kinds=EVERY,
    message="This greets a group: each person you met should have a note of their own.",
    next="Write one note to each person, greeting them by name.",
    false_alarms="Only a recruiter's address is known: one mail asking to pass on separate notes.",
    check=_check,
)

"""At least one topic that only this conversation can have supplied."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.generic import could_go_to_anybody
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE
from afterword.letters.talk import is_specific, long_enough


def _check(context: Context) -> Iterator[Hit]:
    if context.case is None:
        generic = could_go_to_anybody(context.draft)
    else:
        generic = long_enough(context.case) and not is_specific(context)
    if generic:
        yield Hit(context.draft.sentences[0] if context.draft.sentences else None)


ITEM = LetterRule(
    id="C1",
    name="no-specific-topic",
    title="At least one topic that only this conversation can have supplied.",
    why="The core of S3; generic notes are useless to managers.",
    sources=cite("S3", "askamanager-2012-10", "advancegroup", "smithhanley", "princeton"),
    finds=(
        Example(
            "Dear Ms Roth,\n\n[[Thank you for taking the time to talk with me about the post.]] I really enjoyed"
            " learning "
            "more about the company, its values and the exciting projects ahead. I am convinced that my skills and "
            "experience are a strong match, and I look forward to hearing from you about the next steps.",
            note="no case: letters to anybody show by their words alone",
        ),
        Example("Dear Tom,\n\n[[I enjoyed learning more about your company and the role.]]", "world=yes"),
        Example(
            "Dear Tom,\n\n[[Thank you for your time on Tuesday.]] It was a pleasure to learn about the team. At "
            "Northgate Transit open tickets fell from 340 to 95 in five months. I would like the data analyst "
            "post.",
            "world=yes",
            "only the résumé",
        ),
    ),
    passes=(
        Example(
            "Dear Ms Roth,\n\nThank you for taking the time to talk with me about the post. I really enjoyed"
            " learning more "
            "about the library, and the lift that only goes up has stayed with me. I would be glad to join the team"
            " and "
            "look forward to hearing from you."
        ),
        Example("Dear Tom,\n\nYour account of the 2 a.m. valve alarms stayed with me.", "world=yes"),
        Example(
            "Dear Tom,\n\nThank you for Tuesday. That the pressure loggers drift when the batteries get cold I "
            "did not know.",
            "world=yes",
        ),
        Example(
            "Dear Priya,\n\nThank you for Tuesday. The crews who phone from a lay-by with the engine running I "
            "can picture.",
            "world=yes",
        ),
    ),
    level="error",
    group="C",
    rests_on="record",
    kinds=NOTE,
    message="Nothing here could only have come from this conversation.",
    next="Name one thing that this person told you, in a few words of your own.",
    false_alarms="Very short screening calls.",
    check=_check,
)

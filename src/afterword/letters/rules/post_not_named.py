"""The post is named in body or subject."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY
from afterword.letters.posts import names_post


def _check(context: Context) -> Iterator[Hit]:
    draft, case = context.draft, context.case
    in_thread = draft.kind == "rejection-reply" and (draft.subject or "").lower().startswith("re:")
    if case is not None and case.role and not in_thread and not names_post(draft, case):
        yield Hit(message=f"Neither the subject nor the text names the post: {case.role}.")


ITEM = LetterRule(
    id="A5",
    name="post-not-named",
    title="The post is named in body or subject.",
    why="Recruiters handle several openings.",
    sources=cite("qualitygradeprofessors", "smithhanley", "tudelft"),
    finds=(
        Example("Dear Tom,\n\nThanks for the chat about the job.", "world=yes"),
        Example(
            "Subject: Thank you for Tuesday\n\nDear Tom,\n\nThank you for the hour. You are the best analyst I "
            "have met, and I would like to work with you.",
            "world=yes",
        ),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for talking with me about the data analyst post.", "world=yes"),
        Example(
            "Subject: Thank you – analyst interview\n\nDear Tom,\n\nThank you for Tuesday.",
            "world=yes",
            "the chief word of the title",
        ),
        Example("Dear Tom,\n\nThank you for Tuesday. I would like to be your data analyst.", "world=yes"),
        Example("Dear Tom,\n\nThank you for Tuesday. I would like to be an analyst at Larkfield Water.", "world=yes"),
        Example("Subject: DA post, 4 March\n\nDear Tom,\n\nThank you for Tuesday.", "world=yes", "initials"),
    ),
    level="warning",
    group="A",
    rests_on="record",
    kinds=EVERY,
    message="The post is not named.",
    next="Name the post in the subject line, as the advertisement calls it.",
    false_alarms="Advert and talk may use different titles.",
    check=_check,
)

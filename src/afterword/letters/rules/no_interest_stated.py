"""One plain sentence says that the writer wants the post, unless withdrawing."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE, holds
from afterword.letters.wishes import INTEREST


def _check(context: Context) -> Iterator[Hit]:
    if not holds(INTEREST, context.draft.text[context.draft.body.start : context.draft.body.end]):
        yield Hit()


ITEM = LetterRule(
    id="C4",
    name="no-interest-stated",
    title="One plain sentence says that the writer wants the post, unless withdrawing.",
    why="Thanks without interest is a named flaw; S2 wants the wish to show.",
    sources=cite("S2", "S1", "netiquetteiq", "officeteam"),
    finds=(
        Example("Dear Tom,\n\nThank you. A clean sheet would put me where I want to be in three years."),
        Example("Dear Tom,\n\nThank you for your time. All the best."),
        Example(
            "Dear Tom,\n\nThank you for Tuesday. I would like to add one thing, and I would be glad to answer "
            "anything further.\n\nKind regards,\nJonas"
        ),
        Example(
            "Dear Tom,\n\nThank you for Tuesday. I look forward to hearing from you. I'd like to thank Priya, too."
        ),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you. The post is where I would like to be."),
        Example("Dear Tom,\n\nThank you. I would like to do this work at Larkfield Water."),
        Example("Dear Tom,\n\nThank you. I'd be very happy to take on the night shifts."),
        Example("Dear Tom,\n\nThank you. I would welcome the post."),
        Example("Dear Tom,\n\nThank you. Tuesday left me keen."),
        Example("Dear Tom,\n\nThank you. It is a job I would like."),
        Example("Dear Tom,\n\nThank you. I remain very interested in the route."),
    ),
    level="error",
    group="C",
    rests_on="lexical",
    kinds=NOTE,
    message="Nothing says that you want the post.",
    next='Add one plain sentence: "I would like to do this work."',
    false_alarms='Reserved cultures: "would welcome" is enough; force no emotion.',
    check=_check,
)

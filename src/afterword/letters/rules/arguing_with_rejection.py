"""Reply to a rejection: two to four sentences, thanks, no argument, a wish to be kept in mind."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import hits
from afterword.letters.reproaches import ARGUING

_MOST = 4  # sentences: askamanager-rejection


def _check(context: Context) -> Iterator[Hit]:
    draft = context.draft
    yield from hits(ARGUING, draft)
    if len(draft.sentences) > _MOST:
        yield Hit(draft.sentences[_MOST], f"{len(draft.sentences)} sentences: two to four are enough.")


ITEM = LetterRule(
    id="H2",
    name="arguing-with-rejection",
    title="Reply to a rejection: two to four sentences, thanks, no argument, a wish to be kept in mind.",
    why="First choices fall through; bad replies are remembered.",
    sources=cite("askamanager-rejection", "resumebear"),
    finds=(
        Example(
            "Dear Tom,\n\nThank you. [[You are making]] a big mistake; please [[tell me exactly why]] I was not chosen."
        ),
        Example("Dear Tom,\n\nThank you. I think it is [[unfair]]."),
        Example("Dear Tom,\n\nThank you. It is [[your loss]]."),
        Example("Dear Tom,\n\nThank you. I was [[surprised by the]] outcome, as I am better than most."),
        Example("Dear Tom,\n\nThank you. You have [[let a good one get away]]."),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you for letting me know. I enjoyed meeting the team and would be glad to be thought "
            "of again."
        ),
        Example(
            "Dear Tom,\n\nThank you for the call. If you have a minute for a word on what I could have shown "
            "better, I would be glad of it."
        ),
        Example("Dear Tom,\n\nThank you. I understand the decision, and I hope that the demand forecast comes right."),
    ),
    level="warning",
    group="H",
    rests_on="lexical",
    kinds=("rejection-reply",),
    message="This argues with the decision.",
    next="Thank them, say what you enjoyed, ask to be kept in mind; two to four sentences.",
    false_alarms="One polite request for feedback at the end.",
    check=_check,
)

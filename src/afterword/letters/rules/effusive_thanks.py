"""Thanks at most twice; warm, not gushing; no superlatives."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.letters.gratitude import GUSHING, THANKING
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY, found, hits


def _check(context: Context) -> Iterator[Hit]:
    draft = context.draft
    gushing = list(hits(GUSHING, draft))
    yield from gushing
    end = draft.closing.end if draft.closing else draft.body.end
    thanks = list(found(THANKING, draft.text, Span(draft.body.start, end)))
    if len(thanks) > 2 and not gushing:
        yield Hit(thanks[2], f"Thanks {len(thanks)} times: twice is the most that reads as plain warmth.")


ITEM = LetterRule(
    id="B2",
    name="effusive-thanks",
    title="Thanks at most twice; warm, not gushing; no superlatives.",
    why="Gushing is disliked, plain warmth is welcome.",
    sources=cite("jobseekertools", "kumar-epley-2018", "jobma"),
    finds=(
        Example("Dear Tom,\n\nI am so incredibly, [[eternally grateful]], [[thank you, thank you]], thank you!"),
        Example("Dear Tom,\n\nThank you for Tuesday. Thank you for the tour. Thanks also for the coffee."),
        Example("Dear Tom,\n\nI [[cannot thank you enough]] for Tuesday."),
        Example("Dear Tom,\n\nIt was [[the best interview I have ever]] had."),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you; I enjoyed hearing how the night shift works."),
        Example("Dear Tom,\n\nThank you for Tuesday. The tour stayed with me.\n\nThank you again,\nJonas Weber"),
        Example(
            "Dear Tom,\n\nThank you for Tuesday. Thanks to the new rules the queue fell. I would be grateful for "
            "a call.\n\nMany thanks,\nJonas Weber"
        ),
        Example("Dear Tom,\n\nThank you very much for Tuesday. She thanked the crews, and I was extremely careful."),
    ),
    level="warning",
    group="B",
    rests_on="lexical",
    kinds=EVERY,
    message="This gushes: plain warmth reads better.",
    next="Say thank you once, for something in particular.",
    false_alarms='A closing "thank you again" is the second and is fine.',
    check=_check,
)

"""Nudge: two to four sentences; post, date of the talk, interest, one question; no new arguments, no guilt."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.language.words import count_words
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import hits, holds
from afterword.letters.reproaches import ASKS_FOR_NEWS, REPROACH

_LONGEST, _MOST = 80, 4  # words (a reading) and sentences (S0)


def _check(context: Context) -> Iterator[Hit]:
    draft = context.draft
    body = draft.body.of(draft.text)
    yield from hits(REPROACH, draft)
    if count_words(body) > _LONGEST or len(draft.sentences) > _MOST:
        yield Hit(
            draft.body, f"{count_words(body)} words in {len(draft.sentences)} sentences: a nudge has two to four."
        )
    elif body.count("?") > 1 or not holds(ASKS_FOR_NEWS, body):
        yield Hit(draft.body, "A nudge asks exactly one question: whether there is news on timing.")


ITEM = LetterRule(
    id="H3",
    name="nagging-nudge",
    title="Nudge: two to four sentences; post, date of the talk, interest, one question; no new arguments, no guilt.",
    why="A short friendly question is easy to answer; a reproach is not.",
    sources=cite("S0", "indeed-hk", "careerwellminduk"),
    finds=(
        Example("Dear Helen,\n\n[[You promised]] an answer last week and I still have [[heard nothing]]!"),
        Example(
            "Dear Helen,\n\n[[I was interviewed on 4 March for the data analyst post and remain very interested.]]"
        ),
        Example("Dear Helen,\n\nIs there news? [[Nobody has replied]] to me."),
    ),
    passes=(
        Example(
            "Dear Helen,\n\nOn 4 March you expected to decide by the 14th. I remain very interested; is there news "
            "on timing?"
        ),
        Example(
            "Dear Helen,\n\nI have not heard yet about the data analyst post of 4 March, and I remain interested. "
            "Is there any news?"
        ),
        Example(
            "Dear Helen,\n\nWe spoke on 4 March about the data analyst post. I would be glad of any news on timing."
        ),
    ),
    level="warning",
    group="H",
    rests_on="structure",
    kinds=("nudge",),
    message="This nudge nags.",
    next="Two to four sentences: the post, the day you spoke, your interest, and one question about timing.",
    false_alarms="None known.",
    check=_check,
)

"""Not every sentence starts with "I"; as much about them and the work."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, plain

SHARE, SENTENCES = 0.6, 5
"""Our reading: more than this share, of this many sentences or more."""


def check(context: Context) -> Iterator[Hit]:
    """The share of sentences that begin with the writer."""
    draft = context.draft
    text = plain(draft.text)
    mine = [s for s in draft.sentences if pattern(r"[\"“(]?(?:I|My)\b").match(s.of(text))]
    if len(draft.sentences) >= SENTENCES and len(mine) / len(draft.sentences) > SHARE:
        told = f"{len(mine)} of {len(draft.sentences)} sentences begin with “I” or “My”."
        yield Hit(Span(mine[0].start, mine[-1].end), told, settings={"share": SHARE})


ITEM = LetterRule(
    id="F9",
    name="i-heavy",
    group="F",
    level="warning",
    rests_on="structure",
    title='Not every sentence starts with "I"; as much about them and the work.',
    why="Self-absorbed notes are disliked.",
    sources=cite("inc"),
    kinds=("note",),
    message="Nearly every sentence begins with “I”.",
    next="Begin some with them: what you heard, what the work needs.",
    false_alarms="Short repair paragraphs; do not count inside a story.",
    check=check,
    finds=(
        Example("I think it went well. I did the stock. I also ran the till. I feel ready. I would like it."),
        Example("I liked it. My work was the till. I ran it. My boss knew. I left. I would like this."),
    ),
    passes=(
        Example(
            "Your triage question made me look again. At Northgate I kept it. I would like this. You "
            "showed me the board. I liked it."
        ),
        Example("I liked the board. I would like this post."),
    ),
)

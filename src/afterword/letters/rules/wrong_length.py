"""60–180 words; hard limit 250 (reading)."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.language.words import count_words
from afterword.letters.model import Context, Hit, LetterRule

FILLER = "We talked about the night desk, and you showed me the board where each call is written down by hand. "
SHORTEST, SHORT, LONG, LONGEST, CARD = 40, 60, 180, 250, 80
"""Words of the body. 60 to 180 is what the advice agrees on; 40, 250 and 80 are our reading."""


def check(context: Context) -> Iterator[Hit]:
    """Words between greeting and closing; of a mail below 60 only a hint, for a plain thanks may be short."""
    draft = context.draft
    words = count_words(draft.body.of(draft.text))
    told = {"words": words}
    if draft.channel == "card":
        if words > CARD:
            yield Hit(draft.body, f"{words} words do not fit on a card.", f"Keep it to {CARD} words.", settings=told)
    elif words > LONGEST:
        yield Hit(draft.body, f"{words} words: nobody reads that many.", settings=told)
    elif words > LONG:
        yield Hit(draft.body, f"{words} words are more than most will read.", level="warning", settings=told)
    elif words < SHORTEST:
        yield Hit(draft.body, f"{words} words say little.", "Add what stayed with you.", "warning", told)
    elif words < SHORT and context.world is None:
        yield Hit(draft.body, f"{words} words are short.", "Is there one fact to add?", "info", told)


ITEM = LetterRule(
    id="F1",
    name="wrong-length",
    group="F",
    level="error",
    rests_on="structure",
    title="60–180 words; hard limit 250 (reading).",
    why="Advice runs from four sentences to three paragraphs; long ones backfired.",
    sources=cite(
        "theworkinparent", "accountemps-canada", "careerbuilder-2005", "miller-2023", "S2", "pachera", "smithhanley"
    ),
    kinds=("note",),
    message="The length is off.",
    next="Keep what this person and you talked about, the one addition, and the wish.",
    false_alarms="Senior posts; a written answer that was asked for.",
    check=check,
    finds=(
        Example("Dear Tom,\n\nThank you for Tuesday.\n\nKind regards,\nJonas Weber"),
        Example(f"Dear Tom,\n\n{FILLER * 11}\n\nKind regards,\nJonas Weber"),
        Example(f"Dear Tom,\n\n{FILLER * 5}\n\nJonas Weber", expect="channel=card"),
    ),
    passes=(
        Example(f"Dear Tom,\n\n{FILLER * 3}\n\nKind regards,\nJonas Weber"),
        Example(
            "Dear Tom,\n\nThank you for the hour and for the key board. I would like to work at your "
            "desk.\n\nJonas Weber",
            expect="channel=card",
        ),
        Example(f"Dear Tom,\n\n{FILLER * 2}\n\nKind regards,\nJonas Weber", expect="world=yes", note="plain and short"),
    ),
)

"""Two to four paragraphs of at most 4 sentences and 80 words."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.language.words import count_words
from afterword.letters.model import Context, Hit, LetterRule

FILLER = "We talked about the night desk, and you showed me the board where each call is written down by hand. "
SENTENCES, WORDS, SENTENCE, PARAGRAPHS = 5, 85, 40, 5
"""The most of each that passes; the rule asks for four sentences and 80 words, we leave some room (our reading)."""


def check(context: Context) -> Iterator[Hit]:
    """Paragraphs that are blocks, sentences without a breath, and letters in crumbs."""
    draft = context.draft
    for paragraph in draft.paragraphs:
        words = count_words(paragraph.of(draft.text))
        inside = [s for s in draft.sentences if s.overlaps(paragraph)]
        if words > WORDS or len(inside) > SENTENCES:
            told = f"{words} words in {len(inside)} sentences stand in one block."
            yield Hit(paragraph, told, settings={"words": words})
            continue
        for sentence in inside:
            length = count_words(sentence.of(draft.text))
            if length > SENTENCE:
                yield Hit(sentence, f"A sentence of {length} words.", "Make two of it.", settings={"words": length})
    if len(draft.paragraphs) > PARAGRAPHS:
        yield Hit(draft.body, f"{len(draft.paragraphs)} paragraphs.", "Two to four are enough.")


ITEM = LetterRule(
    id="F2",
    name="dense-text",
    group="F",
    level="warning",
    rests_on="structure",
    title=(
        "Two to four paragraphs of at most 4 sentences and 80 words; sentences mostly up to 25 "
        "words, none over 40 (reading)."
    ),
    why="Dense paragraphs are disliked; notes are read on phones.",
    sources=cite("fastcompany", "thenest", "theworkinparent", "smithhanley"),
    kinds=("note",),
    message="This is too dense to be read on a telephone.",
    next="Break it up: two to four paragraphs, short sentences.",
    false_alarms="Lists of two facts.",
    check=check,
    finds=(
        Example(f"Dear Tom,\n\n[[{FILLER * 5}]]"),
        Example(
            "[[I went to the depot at six in the morning and I counted the pallets in every bay and "
            "I wrote down what was there and what was missing and I then went to the office and I "
            "asked the clerk for the list of the week before]]."
        ),
        Example(f"[[{'We met. ' * 6}]]"),
    ),
    passes=(
        Example(f"Dear Tom,\n\n{FILLER * 3}\n\n{FILLER * 2}"),
        Example("Thank you for Tuesday. I liked the board. You asked about keys. I kept two hundred of them."),
    ),
)

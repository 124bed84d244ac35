"""Parts of a letter, and where a pattern matches in them."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.kernel.spans import Span
from afterword.letters.model import Draft, Hit, LetterKind
from afterword.letters.phrases import pattern, plain

EVERY: Final[tuple[LetterKind, ...]] = ("note", "withdrawal", "nudge", "rejection-reply")
"""All kinds of letter."""

NOTE: Final[tuple[LetterKind, ...]] = ("note",)
"""The thank-you or recovery note alone."""


def found(source: str | tuple[str, ...], text: str, within: Span | None = None) -> Iterator[Span]:
    """Where a pattern matches in `text`, or only in the part `within`; a group named "at" narrows the place."""
    compiled = pattern(source) if isinstance(source, str) else pattern(*source)
    start, end = (within.start, within.end) if within else (0, len(text))
    for match in compiled.finditer(plain(text[start:end])):
        narrow = "at" if match.groupdict().get("at") else 0
        yield Span(*match.span(narrow)).shift(start)


def holds(source: str, text: str) -> bool:
    """Whether a pattern matches anywhere in `text`."""
    return pattern(source).search(plain(text)) is not None


def literal(words: str) -> str:
    """Words as a pattern that matches them alone; their spaces stay spaces, which stand for any white space."""
    return " ".join(re.escape(word) for word in words.split())


def hits(source: str | tuple[str, ...], draft: Draft, within: Span | None = None) -> Iterator[Hit]:
    """A hit wherever a pattern matches in the body, or in the part `within`."""
    return (Hit(span) for span in found(source, draft.text, within or draft.body))


def opening(draft: Draft, count: int, words: int) -> Span:
    """The opening of the body: so many sentences, or as many more as begin before so many words have gone by."""
    sentences = draft.sentences or (draft.body,)
    end, gone = sentences[0].end, 0
    for n, sentence in enumerate(sentences):
        if n >= count and gone >= words:
            break
        end = sentence.end
        gone += len(sentence.of(draft.text).split())
    return Span(sentences[0].start, end)


def paragraph_of(draft: Draft, sentence: Span) -> tuple[Span, ...]:
    """The sentences of the paragraph in which a sentence stands."""
    home = next((part for part in draft.paragraphs if part.overlaps(sentence)), draft.body)
    return tuple(other for other in draft.sentences if other.overlaps(home))


def written(draft: Draft) -> tuple[Span, ...]:
    """The parts in which the writer says something: subject and body."""
    return tuple(span for span in (draft.subject_span, draft.body) if span)

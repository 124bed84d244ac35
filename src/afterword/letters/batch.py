"""Letters of one interview held against each other: they will be compared."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from afterword.kernel.findings import Level
from afterword.kernel.spans import Span
from afterword.language.stems import stem
from afterword.language.words import bare
from afterword.letters.model import Draft
from afterword.letters.phrases import pattern, plain

RUN = 12
"""Words in a row, word for word, that make a copy: material/letter-rules.md E18; a reading validated by nobody."""
ALIKE, SHORTEST = 0.75, 9
"""Share of a sentence's words that return in the same order, and the words such a sentence has at least; "
"our reading."""

_TOKEN = re.compile(r"\S*[^\W_]\S*")
_INTEREST = (
    r"^(?:and |so |as i said,? )?i (?:would|'d|should) (?:(?:very much|really|still|gladly|dearly|so|much)"
    r" )*(?:like|love|welcome|be (?:\w+ )?(?:glad"
    r"|happy|pleased|delighted|proud|keen|grateful))\b",
    r"^i(?: am|'m| remain| want| should| look forward| am looking)\b[^.]*\b(?:interested|keen|want|post|job"
    r"|role|position|work|hearing|team)\b",
    r"^the [\w' -]{3,40} is (?:one|a (?:job|post|role)) i would\b",
    r"^(?:thank you|thanks|many thanks|please|if (?:you|there))\b",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchFinding:
    """A passage that stands in two letters. `files`, `spans` and `passages` belong together, one for each letter."""

    rule: str = "E18"
    level: Level = "error"
    message: str
    next: str = "Give each of them another topic and other evidence, or at least other words."
    source: str = "Interviewers compare notes."
    files: tuple[str, ...]
    spans: tuple[Span, ...]
    passages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """The same words, or nearly, in two letters: where they stand in each."""

    here: Span
    there: Span


@dataclass(frozen=True, slots=True)
class _Sentence:
    span: Span
    stems: tuple[str, ...]


def check_batch(drafts: Sequence[Draft]) -> tuple[BatchFinding, ...]:
    """Copied passages, also lightly reworded, between letters to different people."""
    found: list[BatchFinding] = []
    for one, other in combinations(drafts, 2):
        if one.to and one.to == other.to:
            continue
        for copy in copies(one, other):
            spans = (copy.here, copy.there)
            found.append(
                BatchFinding(
                    message=f"The same passage goes to {_name(one)} and to {_name(other)}.",
                    files=(one.file, other.file),
                    spans=spans,
                    passages=(copy.here.of(one.text), copy.there.of(other.text)),
                )
            )
    return tuple(found)


def copies(one: Draft, other: Draft) -> tuple[Copy, ...]:
    """Where `one` repeats `other`: runs of words, and sentences with a few words changed. Neighbours are joined.

    Greeting, subject and closing are no part of it, nor are sentences of thanks, interest and courtesy.
    """
    mine, theirs = _sentences(one), _sentences(other)
    found = [*_runs(mine, theirs), *_alike(mine, theirs)]
    joined: list[Copy] = []
    for copy in sorted(found, key=lambda copy: (copy.here, copy.there)):
        last = joined[-1] if joined else None
        if (
            last
            and copy.here.start - last.here.end <= 3
            and abs(copy.there.start - last.there.end) <= 3 + len(last.there.of(other.text))
        ):
            joined[-1] = Copy(_cover(last.here, copy.here), _cover(last.there, copy.there))
        else:
            joined.append(copy)
    return tuple(joined)


def _name(draft: Draft) -> str:
    return draft.to or draft.file or "somebody else"


def _cover(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def _sentences(draft: Draft) -> list[_Sentence]:
    told = []
    for span in draft.sentences:
        text = plain(span.of(draft.text))
        if not (pattern(*_INTEREST).search(text) and len(text.split()) <= 2 * RUN):
            told.append(_Sentence(span, tuple(stem(bare(match.group())) for match in _TOKEN.finditer(text))))
    return told


def _runs(mine: list[_Sentence], theirs: list[_Sentence]) -> Iterator[Copy]:
    """Sentences that share `RUN` words in a row."""
    places = {
        sentence.stems[i : i + RUN]: sentence for sentence in theirs for i in range(len(sentence.stems) - RUN + 1)
    }
    for sentence in mine:
        for i in range(len(sentence.stems) - RUN + 1):
            there = places.get(sentence.stems[i : i + RUN])
            if there:
                yield Copy(sentence.span, there.span)
                break


def _alike(mine: list[_Sentence], theirs: list[_Sentence]) -> Iterator[Copy]:
    """Sentences that are the same but for a few words."""
    for sentence in mine:
        for there in theirs:
            shorter = min(len(sentence.stems), len(there.stems))
            longer = max(len(sentence.stems), len(there.stems))
            identical = sentence.stems == there.stems and shorter >= 4
            if identical or (
                shorter >= SHORTEST
                and longer <= 1.6 * shorter
                and _common(sentence.stems, there.stems) >= ALIKE * (shorter + longer) / 2
            ):
                yield Copy(sentence.span, there.span)


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many words both have in the same order."""
    row = [0] * (len(other) + 1)
    for word in one:
        corner = 0
        for j, theirs in enumerate(other, 1):
            above = row[j]
            row[j] = corner + 1 if word == theirs else max(above, row[j - 1])
            corner = above
    return row[-1]

"""Who says what: turns by side, sentences, and cues that are looked for in them."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from afterword.debrief.case import Case
from afterword.kernel.spans import Span
from afterword.language.sentences import sentences
from afterword.language.words import BACK_CHANNELS, bare_words, count_words, is_filled_pause
from afterword.transcripts.model import Turn

_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_JOINTS = re.compile(
    r"[,;:–—]\s+(?:and|but|so|because|though|although)\s+|[;:–—]\s+|\s(?:but|because)\s", re.IGNORECASE
)
_JOINTS_UNMARKED = re.compile(r",\s+|\s(?:and|but|so|because|anything|then)\s")
_LONG, _LONG_UNMARKED = 45, 12  # words; without punctuation a whole turn is one sentence: too much to quote


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """The text in lower case with plain quotation marks; every character keeps its place."""
    lower = text.translate(_PLAIN).lower()
    return lower if len(lower) == len(text) else text.translate(_PLAIN)


@lru_cache(maxsize=16384)
def sentence_spans(text: str) -> tuple[Span, ...]:
    """Where the sentences of one turn stand."""
    return sentences(text)


def sentence_at(text: str, start: int, end: int) -> Span:
    """The sentence (or sentences) that holds these characters."""
    spans = [span for span in sentence_spans(text) if span.start < end and start < span.end]
    return Span(spans[0].start, spans[-1].end) if spans else Span(start, end)


def clause_at(text: str, start: int, end: int) -> str:
    """The words around a match that make sense by themselves: from the last joint before it to its sentence's end."""
    whole = sentence_at(text, start, end)
    marked = any(mark in text for mark in ".?!")
    joints = _JOINTS if marked else _JOINTS_UNMARKED
    left = max((match.end() for match in joints.finditer(text, whole.start, start)), default=whole.start)
    right = whole.end
    if count_words(text[left:right]) > (_LONG if marked else _LONG_UNMARKED):
        right = next((match.start() for match in joints.finditer(text, end, whole.end)), whole.end)
    return text[left:right].strip()


def mine(case: Case) -> tuple[Turn, ...]:
    """The candidate's turns; none in notes, where nobody speaks."""
    return _spoken(case, by_me=True)


def theirs(case: Case) -> tuple[Turn, ...]:
    """The turns of the people on the employer's side; none in notes."""
    return _spoken(case, by_me=False)


def _spoken(case: Case, *, by_me: bool) -> tuple[Turn, ...]:
    turns = () if case.transcript.from_memory else case.transcript.turns
    labels = {label for label in {turn.speaker for turn in turns} if case.is_me(label) == by_me}
    return tuple([turn for turn in turns if turn.speaker in labels])


def is_listening(text: str) -> bool:
    """Whether a turn is a listening sound alone."""
    return all(word in BACK_CHANNELS or is_filled_pause(word) for word in bare_words(text))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _lexicon() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The sections of cues.txt: gates and pattern of every cue."""
    lists: dict[str, str] = {}
    sections: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    section: list[tuple[tuple[str, ...], str]] = []
    for line in files("afterword.debrief").joinpath("cues.txt").read_text("utf-8").splitlines():
        if line.startswith("let "):
            name, _, pattern = line.removeprefix("let ").partition(" = ")
            lists[name] = pattern
        elif line.startswith("["):
            section = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            gates, _, pattern = line.partition(" => ")
            full = re.sub(r"<([A-Z]+)>", lambda match: lists[match[1]], pattern)
            section.append((tuple(gates.split("|")), full))
    return {name: tuple(cues) for name, cues in sections.items()}


class Cues:
    """One section of cues.txt. The gates, plain words of which one must occur, keep long interviews quick."""

    def __init__(self, section: str) -> None:
        self._section = section

    def finds(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the cues stand in the text, cue by cue."""
        folded = fold(text)
        for gates, pattern in _lexicon()[self._section]:
            for gate in gates:  # a plain loop: this runs for every cue and every turn
                if gate in folded:
                    for match in _compiled(pattern).finditer(folded):
                        yield match.start(), match.end()
                    break

    def first(self, text: str) -> tuple[int, int] | None:
        """The earliest place, None when no cue occurs."""
        return min(self.finds(text), default=None)

    def __contains__(self, text: str) -> bool:
        return next(self.finds(text), None) is not None

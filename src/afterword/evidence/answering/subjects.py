"""What a text is about: the stems that carry it, and the subjects behind questions about work."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from afterword.language.stems import content_stems, stem
from afterword.language.words import bare_words

# Words that put a question and say nothing about its subject.
ASKING = frozenset(
    stem(word)
    for word in """example time end happen tell give describe situation walk talk ask day week year month good bad
    first last thing way work people name pick one two share come go try use start real exactly today now case kind
    part place role job experience moment stand read find long day-to-day though still make wonder manage bit want
    open honest worry sure hear know think sort maybe lot mean ever""".split()
)


@dataclass(frozen=True, slots=True)
class Subject:
    """One subject: the words by which a question asks for it, and those by which a line of the papers shows it.

    `did` says it of somebody who did it: "settled a dispute".
    """

    did: str
    asks: frozenset[str]
    shows: frozenset[str]


@cache
def subjects() -> Mapping[str, Subject]:
    """All subjects by name."""
    found = {}
    for line in files("afterword.evidence.answering").joinpath("themes.txt").read_text("utf-8").splitlines():
        name, _, words = line.partition(": ")
        asks, _, shows = words.partition(" | ")
        name, _, did = name.rstrip(")").partition(" (")
        found[name] = Subject(did, _stemmed(asks), _stemmed(shows))
    return found


def _stemmed(words: str) -> frozenset[str]:
    return frozenset("_".join(stem(part) for part in word.split("_")) for word in words.split())


@lru_cache(maxsize=4096)
def stems_of(text: str) -> frozenset[str]:
    """Stems that carry content, the ordinary verbs of stories ("listen", "change") included."""
    return content_stems(text) | frozenset(
        stem(word) for word in bare_words(text) if word in {"change", "know", "first"}
    )


@lru_cache(maxsize=4096)
def words_of(text: str) -> frozenset[str]:
    """All stems, those of everyday words included, and each two and three neighbours joined ("on_time")."""
    stems = [stem(word) for word in bare_words(text)]
    threes = zip(stems, stems[1:], stems[2:], strict=False)
    return frozenset(stems) | {f"{a}_{b}" for a, b in pairwise(stems)} | {f"{a}_{b}_{c}" for a, b, c in threes}


@lru_cache(maxsize=4096)
def asked_for(text: str) -> frozenset[str]:
    """The subjects that a question asks for."""
    own = words_of(text)
    return frozenset(name for name, subject in subjects().items() if own & subject.asks)


@lru_cache(maxsize=4096)
def shown_by(text: str) -> frozenset[str]:
    """The subjects that a line shows with at least one word."""
    own = words_of(text)
    return frozenset(name for name, subject in subjects().items() if own & (subject.shows | subject.asks))

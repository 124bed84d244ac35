"""How a line of somebody's papers bears on a question: what speaks for it and what against, as features."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.evidence.answering.asked import Asked
from afterword.evidence.answering.subjects import stems_of, subjects, words_of
from afterword.evidence.voice.account import RESULT
from afterword.evidence.voice.verbs import is_base, is_past
from afterword.language.words import bare

_YEAR = r"(?:19|20)\d\d"
_POST = re.compile(
    rf"(?:\b{_YEAR}|\bsince)\b[^.;]{{0,4}}\s*(?:[-–—]|\bto\b|\buntil\b)\s*(?:\w+ )?(?:{_YEAR}|now|present|date|today)|"
    rf"^[^.;:]*\b(?:{_YEAR}) (?:[-–—]|to) *$|\bsince {_YEAR}\s*$",
    re.IGNORECASE,
)
_TRAINING = re.compile(
    r"\b(?:level [1-7]|certificate|diploma|degree|b\.?sc|m\.?sc|b\.?a|m\.?a|b\.?e|b\.?ed|pgce|nvq|svq|btec|gcses?|"
    r"a levels?|licen[cs]e|cpc|adr|acca|cipd|prince2|cemap|arla|sia|edition|osha|first aid|life support|valid (?:to|"
    r"until|three)|safeguarding|manual handling|qqi|gold card)\b",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"@|https?:|\b\+?\d[\d ()-]{8,}\d\b")
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|twice|"
    r"none|nobody|hundred)\b",
    re.IGNORECASE,
)
# What is hinted at beside the question, as shares of a word of the question itself. Readings, chosen by hand.
_WISHED, _UNTOLD, _DOUBT, _THREAD, _BEFORE, _LATER, _PAIR = 2.0, 0.8, 0.7, 0.5, 0.4, 0.4, 0.5
# A long answer shares words with every line; one of so many stems counts in full.
_BRIEF = 12
_DATE = re.compile(rf"\b{_YEAR}\b|\b\d{{1,2}} [A-Z][a-z]+\b")


@dataclass(frozen=True, slots=True)
class Paper:
    """One line as it is weighed. `beside` are the other sentences of its paragraph, `at` its place among them."""

    text: str
    note: bool = False
    mine: bool = False
    at: int = 0
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """What a line looks like, whatever it is about."""

    post: bool
    training: bool
    contact: bool
    deed: bool
    number: bool
    result: bool


@lru_cache(maxsize=8192)
def shape_of(text: str) -> Shape:
    """The heading of a post, a certificate, a deed …"""
    plain = text.strip("#*_|- \t")
    words = [bare(word) for word in plain.split()[:2]]
    deed = bool(words) and (is_past(words[0]) or is_base(words[0]) or (len(words) > 1 and words[0].endswith("ly")))
    return Shape(
        post=not is_past(words[0] if words else "") and bool(_POST.search(plain.replace("*", ""))),
        training=not deed and bool(_TRAINING.search(plain)),
        contact=bool(_CONTACT.search(plain)),
        deed=deed,
        number=bool(_NUMBER.search(_DATE.sub("", plain))),
        result=bool(RESULT.search(plain)),
    )


@lru_cache(maxsize=8192)
def _heads(text: str) -> str:
    """The first letters of all words: "accounts receivable" holds "ar"."""
    return "".join(word[0] for word in re.findall(r"[a-z][\w-]*", text.lower()))


def rarity(texts: Sequence[str]) -> Mapping[str, float]:
    """How telling a stem is among these texts, 0 to 1: one that stands in few of them counts more."""
    counts = Counter(stem for text in texts for stem in stems_of(text))
    most = math.log(1 + len(texts)) or 1.0
    return {stem: math.log(1 + len(texts) / count) / most for stem, count in counts.items()}


def features(asked: Asked, paper: Paper, rare: Mapping[str, float]) -> dict[str, float]:
    """What speaks for or against a line as the answer to a question."""
    own, all_words = stems_of(paper.text), words_of(paper.text)
    around = frozenset[str]().union(*(stems_of(each) for each in paper.beside))
    every = frozenset[str]().union(all_words, *(words_of(each) for each in paper.beside))
    shape = shape_of(paper.text)

    def weight(shared: frozenset[str], most: float) -> float:
        return min(sum(rare.get(stem, 0.0) for stem in shared), most)

    asked_hits = sorted((len(all_words & subjects()[name].shows) for name in asked.subjects), reverse=True)
    near = max((len(every & subjects()[name].shows) for name in asked.subjects), default=0)
    later = max((len(all_words & subjects()[name].shows) for name in asked.thread_subjects - asked.subjects), default=0)
    hits = [min(count, 3) for count in asked_hits]
    words = weight(own & asked.words, 3.0)
    # A worry about what never came up means this question only where the line touches the question itself.
    untold = own & asked.untold if own & asked.words or any(asked_hits) else frozenset[str]()
    hinted = (
        (own & asked.wished, _WISHED), (untold, _UNTOLD), (own & asked.doubt, _DOUBT),
        (own & asked.thread, _THREAD), (own & asked.before, _BEFORE),
    )  # fmt: skip
    seen = own & asked.words
    for shared, share in hinted:
        words += share * weight(shared - seen, 3.5)
        seen |= shared
    words += _PAIR * len(all_words & asked.pairs)
    words += sum(1.0 for short in asked.initials if short in _heads(paper.text) and short not in all_words)
    found = {
        "words": min(words, 5.0),
        "words of the paragraph": weight((around & (asked.words | asked.wished)) - own, 3.0),
        "told": weight((own & asked.told) - seen, 3.0) * min(1.0, _BRIEF / max(len(asked.told), 1)),
        "subject": float(max([*hits, 0.0, _LATER * min(later, 3)])),
        "further subjects": float(min(sum(hits[1:3]), 3)),
        "subject of the paragraph": float(min(near, 5)) if paper.beside else 0.0,
        "post": float(shape.post),
        "training": float(shape.training and not asked.paper),
        "paper asked": float(shape.training and asked.paper),
        "contact": float(shape.contact),
        "deed": float(shape.deed),
        "number": float(shape.number),
        "figure asked": float(shape.number and asked.figure),
        "result": float(shape.result),
        "note": float(paper.note),
        "note opens": float(paper.note and paper.at == 0),
        "note of mine": float(paper.mine and paper.note),
        "short": float(len(paper.text.split()) < 5),
        f"{asked.kind} and note": float(paper.note),
        f"{asked.kind} and training": float(shape.training),
        f"{asked.kind} and deed": float(shape.deed),
        f"{asked.kind} and number": float(shape.number),
        f"{asked.kind}": 1.0,
        "nothing in common": float(not seen and not (hits and hits[0])),
        "own part and deed": float(asked.whose and shape.deed),
    }
    return {name: value for name, value in found.items() if value}

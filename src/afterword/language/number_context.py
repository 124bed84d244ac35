"""The words around a number: what it counts, whose name it belongs to, and how exact it claims to be."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, NamedTuple

from afterword.kernel.spans import Span
from afterword.language.number_words import SMALL, TENS
from afterword.language.stems import stem, stopwords
from afterword.language.units import UNITS

Bound = Literal["more", "less"]


@dataclass(frozen=True, slots=True)
class Number:
    """One number and what it counts.

    `high` is the upper end of a range ("3-4", "between forty and sixty"), of a season's year ("2024/25") too.
    `unit` is canonical: "percent", "percentage points", "minutes" … "years", "usd gbp eur inr", "times", "share" (a
    half, two thirds), "year" (of the calendar), "clock" (minutes after midnight as said, so "half past three" is 210),
    or None. `approx` is set by "about" or "nearly", `bound` by "more than" or "at most". `noun` is the stem of what is
    counted, `label` the name a number belongs to ("Ward" of "Ward 7"): such a number counts nothing.
    """

    span: Span
    value: float
    high: float | None = None
    unit: str | None = None
    approx: bool = False
    worded: bool = False
    ordinal: bool = False
    noun: str | None = None
    bound: Bound | None = None
    label: str | None = None


class Token(NamedTuple):
    """One word, figure or sign, in lower case, and where it stands."""

    word: str
    start: int
    end: int


# What looks like a number and is none: addresses, links, telephone numbers, codes such as PV-2026-0418 or BW5.
_NO_NUMBER: Final = (
    r"\S+@\S+|https?://\S+|www\.\S+"
    r"|\+\d[\d ()-]{7,}\d|\(?\b0\d{2,4}\)?[ -]\d[\d -]{4,}\d\b|\b\d{3}-\d{3}-\d{4}\b|\b\d{5} \d{5,6}\b|\b\d{3}[ "
    r"-]\d{3}[ -]\d{4}\b"
    r"|\b[A-Z][A-Za-z]*-\d[\w-]*\b|\b[A-Za-z]+\d\w*\b|\b\d{9,}\b|\b\d+[A-Z]\d\w*"
)
_TOKEN: Final = r"\d+(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?|[^\W\d_]+(?:['’][^\W\d_]+)?|[%$£€₹~+/:–—-]|[^\s\w]"
_CLOSE: Final = "about around roughly approximately nearly almost circa c ~ some approx near".split()
_CLOSE_PAIRS: Final = frozenset(
    {"close to", "close on", "on for", "part of", "end of", "or less", "more like", "something like"}
)  # "getting on for", "the best part of", "the thick end of"
AFTER_CLOSE: Final = frozenset({"or so", "or thereabouts", "ish", "odd"})
_MORE: Final = ("more than", "at least", "upwards of", "well over", "just over", "over", "above", "exceeding")
_LESS: Final = (
    "less than",
    "fewer than",
    "at most",
    "not quite",
    "just under",
    "just below",
    "up to",
    "under",
    "below",
)
_NO_LABEL: Final = frozenset(
    "in on at by of to from with since until over about only the a an and but or so then after before i we he "
    "she it they "
    "was were had have has is are my our your their january february march april may june july august september "
    "october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter for between "
    "around nearly almost roughly under within during all those these".split()
)
_BEFORE_NO_LABEL: Final = frozenset("first second third last next this that every each past same".split())
_LABELS: Final = frozenset(
    "ward route room bay box block band level grade page item number no line question year class form stage phase "
    "tier gate "
    "floor platform depot set section chapter table figure unit wing zone key junction version".split()
)
WORDED_LABELS: Final = frozenset("box page step rule bay row chapter section route platform gate question".split())
_PLURALS: Final = frozenset("children people men women staff feet teeth mice police pupils patients customers".split())
_NO_NOUN: Final = frozenset("last next ago later earlier since before after then now today alone".split())
_BETWEEN: Final = frozenset(
    {"-", "of", "the", "its", "our", "my", "those", "these", "his", "her", "their", "your", "more", "new"}
)


_FIGURE: Final = re.compile(r"\d")


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def tokens_of(text: str) -> list[Token]:
    """The words, figures and signs of a text; what only looks like a number is left out."""
    masked = text
    if _FIGURE.search(text):
        masked = _pattern(_NO_NUMBER).sub(lambda match: "\n" * len(match.group()), text)
    return [Token(m.group().lower().replace("’", "'"), m.start(), m.end()) for m in _pattern(_TOKEN).finditer(masked)]


def word_at(tokens: list[Token], at: int) -> str:
    """The token's word; empty beyond the ends."""
    return tokens[at].word if 0 <= at < len(tokens) else ""


def run_of(tokens: list[Token], at: int, text: str) -> tuple[list[str], list[int]]:
    """The words from `at` on that only spaces and hyphens part, and for each the token it comes from."""
    words, where = [tokens[at].word], [at]
    for j in range(at + 1, min(at + 14, len(tokens))):
        word = tokens[j].word
        if (
            word == "-"
            and text[tokens[j].start - 1 : tokens[j].start + 2].strip()
            == text[tokens[j].start - 1 : tokens[j].start + 2]
        ):
            continue
        if not (word[0].isalpha()):
            break
        words.append(word)
        where.append(j)
    return words, where


def adjacent(tokens: list[Token], at: int) -> bool:
    """Whether nothing parts a token from its two neighbours."""
    return at + 1 < len(tokens) and tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start


def label_of(tokens: list[Token], i: int, text: str) -> str | None:
    """The capitalised word right before a figure, of which it is the name: Ward 7, Route 3, Year 9; "page 31" too."""
    if i == 0:
        return None
    before = tokens[i - 1]
    if before.end + 1 != tokens[i].start or not before.word[0].isalpha() or before.word in _NO_LABEL:
        return None
    if before.word in _LABELS:
        told = "," in tokens[i].word or word_at(tokens, i - 2) in _BEFORE_NO_LABEL
        return None if told else before.word
    sentence_start = i < 2 or tokens[i - 2].word in {".", "!", "?", ":", "|", ";"}
    return before.word if text[before.start].isupper() and not sentence_start else None


def noun_of(tokens: list[Token], at: int) -> str | None:
    """The stem of what is counted: the last of up to three content words behind the number.

    "Two of our nine supervisors" counts supervisors, "an eight-bed unit" beds.
    """
    if word_at(tokens, at - 1) == "-" and adjacent(tokens, at - 1) and word_at(tokens, at)[:1].isalpha():
        return stem(word_at(tokens, at))
    best, seen = None, 0
    for k in range(at, min(at + 8, len(tokens))):
        word = tokens[k].word
        if best is None and (word in _BETWEEN or word in SMALL or word in TENS or word[0].isdecimal()):
            continue
        if not word[0].isalpha() or word in stopwords() or word in UNITS or word in _NO_NOUN or seen == 3:
            break
        best, seen = word, seen + 1
        if (word.endswith("s") and not word.endswith("ss")) or word in _PLURALS:
            break
    return stem(best) if best else None


def _before(tokens: list[Token], i: int) -> tuple[str, str]:
    one = word_at(tokens, i - 1)
    return one, f"{word_at(tokens, i - 2)} {one}"


def is_approx(tokens: list[Token], i: int) -> bool:
    """Whether the words before a number make it a rough one."""
    one, two = _before(tokens, i)
    if one in {"a", "an", "the"}:
        one, two = _before(tokens, i - 1)
    return one in _CLOSE or two in _CLOSE_PAIRS or bound_of(tokens, i) is not None


def bound_of(tokens: list[Token], i: int) -> Bound | None:
    """Whether the words before a number make it a bound, and on which side."""
    one, two = _before(tokens, i)
    if one in {"a", "an", "the"}:
        one, two = _before(tokens, i - 1)
    if two in _LESS or one in _LESS:
        return "less"
    return "more" if two in _MORE or one in _MORE else None

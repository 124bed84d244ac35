"""What a sentence is about, as terms that can be looked up: stems, concepts, numbers and months."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from afterword.kernel.spans import Span
from afterword.language.dates import DateMention, find_dates
from afterword.language.number_words import SCALES, SMALL, TENS
from afterword.language.numbers import Number, find_numbers
from afterword.language.stems import stem, stopwords
from afterword.language.units import CURRENCY, TIME, UNITS

_LY_NOUNS: Final = frozenset(
    "weekly monthly nightly yearly family supply assembly reply hourly fortnightly quarterly italy".split()
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?\d*")
_NO_CONTENT: Final = (
    frozenset(SMALL)
    | frozenset(TENS)
    | frozenset(SCALES)
    | frozenset(UNITS)
    | frozenset(
        "whether cannot behind away alone together altogether already another upward upwards ahead instead whenever "
        "ought fewer larger higher smaller lower former alike else rather enough mr mrs ms dr sir madam whom whose "
        "single hundred half third quarter percent per cent dozen ten around near nearly almost roughly approximately "
        "more than less "
        "nobody everybody everyone none many often never always use used using able across around within "
        "without while whereas however although though "
        "last next first second time times since ago new still later earlier became become put take took taken "
        "come came "
        "make made bring brought takes taking gives makes making comes coming puts brings past way whole "
        "entire part lot really truly very quite bit much day days week weeks month "
        "months year years minute minutes hour hours january february march april may june july august "
        "september october "
        "november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays "
        "wednesdays thursdays fridays saturdays sundays today tomorrow yesterday".split()
    )
)

_LENGTH: Final = re.compile(r"\b(?:days?|weeks?|fortnights?|months?|years?)\b")
_IN: Final = re.compile(
    r"\s+(?:(?!and\b|or\b|to\b)[a-z]+ ){0,2}(?:in|out of|of (?=every|each)) ?(?:every |each )?(?:a )?"
)
_OF_THEM: Final = re.compile(r"\s+of (?:them|those|these|us|you|the|my|our|your|their)\b")
_THAT_YEAR: Final = re.compile(r",? (?:of )?(this|last) year\b", re.IGNORECASE)
_AT_A_TIME: Final = re.compile(
    r"^(?: (?!and\b|or\b)[\w-]+){0,3}? ?(?:\bbefore|\bat first|\bearlier|\bin (?:[A-Z]\w+ )?\d{4}|\([^()]*\d{4}\)),? "
    r"(?:and |now |then )?$"
)
"""Between two figures of one thing at two times: "39 minutes before, 21 after", "37.9 litres in 2023, 34.6 in 2025"."""
_COUNTED: Final = re.compile(r"\s+[a-z]+s\b")
_RATIO: Final = re.compile(
    r"\s+(?:as|more|less|fewer|higher|lower|larger|bigger|faster|longer|what|the|a|an|per|every|each)\b"
)
_HOW_MANY: Final = re.compile(
    r"\b(?:how many|number of) (minutes|hours|days|weeks|months|years|miles|kilos|litres)\b", re.IGNORECASE
)
_LENDS: Final = TIME | CURRENCY | {"percent", "litres", "kg", "tonnes", "km", "miles", "microamps", "metres"}


@cache
def concepts() -> dict[str, str]:
    """Stems that mean nearly the same, each with the one that stands for the group."""
    found: dict[str, str] = {}
    for line in files("afterword.evidence").joinpath("synonyms.txt").read_text("utf-8").splitlines():
        group = [stem(word) for word in line.split()]
        for member in group:
            found.setdefault(member, found.get(group[0], group[0]))
    return found


@lru_cache(maxsize=65536)
def concept(word: str) -> str:
    """The concept of one lower-case word."""
    root = stem(word)
    return concepts().get(root, root)


@lru_cache(maxsize=16384)
def content(text: str) -> tuple[str, ...]:
    """The concepts of the words that carry content, in order; numbers, dates and words of measure left out."""
    return tuple(_content(text))


def _content(text: str) -> Iterator[str]:
    skip = stopwords()
    for match in _WORD.finditer(text):
        raw = match.group()
        word = raw.lower().replace("’", "'")
        if word in skip or word in _NO_CONTENT or (len(word) == 1 and not (raw.isupper() and raw not in "IA")):
            continue
        if word.endswith("ly") and len(word) > 5 and word not in _LY_NOUNS:
            continue
        yield concept(word)


@lru_cache(maxsize=16384)
def dates(text: str, anchor: date | None) -> tuple[DateMention, ...]:
    """The dates of a text as they count for a comparison: relative ones only where day or month are named."""
    found = (m for m in find_dates(text, anchor) if not (m.relative and _LENGTH.search(m.span.of(text).lower())))
    return tuple(_of_its_year(m, text, anchor) for m in found)


def _of_its_year(mention: DateMention, text: str, anchor: date | None) -> DateMention:
    """ "March of this year" is no guess: the day of the talk gives its year."""
    told = _THAT_YEAR.match(text, mention.span.end) if mention.relative and mention.precision == "month" else None
    if told is None or anchor is None:
        return mention
    year = anchor.year - (told[1].lower() == "last")
    first = date(year, mention.start.month, 1)
    last = date(year, first.month, monthrange(year, first.month)[1])
    return replace(mention, start=first, end=last, relative=False)


@lru_cache(maxsize=16384)
def numbers(text: str, anchor: date | None) -> tuple[Number, ...]:
    """The numbers of a text that count or measure something: what belongs to a date is left out."""
    taken = [m.span for m in dates(text, anchor)]
    found = [n for n in find_numbers(text) if n.unit != "year" and not any(n.span.overlaps(t) for t in taken)]
    found = [_plain_times(n, text) for n in _with_shares(found, text)]
    for i, number in enumerate(found):
        if number.unit is None and number.noun is None and number.label is None and not number.ordinal:
            found[i] = _with_unit(number, found, i, text)
    return tuple(found)


def _with_shares(found: list[Number], text: str) -> list[Number]:
    """ "One patient in four" and "four days in ten" are one number each: a share."""
    made: list[Number] = []
    for number in found:
        part = made[-1] if made else None
        if part and _shares(part, number, text) and _IN.fullmatch(text[part.span.end : number.span.start]):
            span, share = Span(part.span.start, number.span.end), part.value / number.value
            made[-1] = replace(part, span=span, value=share, unit="share", worded=True)
            continue
        made.append(number)
    return made


def _shares(part: Number, whole: Number, text: str) -> bool:
    if part.label or whole.label or whole.unit not in {None, "times"} or part.high or whole.ordinal:
        return False
    if part.noun and _COUNTED.match(text[whole.span.end :]):
        return False  # "four buildings in nine states" are two counts
    return part.value < whole.value <= 100 and part.unit not in {"share", "percent", "clock", *CURRENCY}


def _plain_times(number: Number, text: str) -> Number:
    """ "Three times" told of a deed counts like "on three occasions"; "three times as many" is a ratio."""
    if number.unit != "times" or number.value != int(number.value) or number.value < 3:
        return number
    if "times" not in number.span.of(text).lower():
        return number  # "trebled"
    return number if _RATIO.match(text[number.span.end :]) else replace(number, unit=None, noun=None)


def _with_unit(number: Number, found: list[Number], i: int, text: str) -> Number:
    """ "From 19 days to 12", "11.8 to 7.9 percent": a bare number has the unit of the one it is joined to."""
    last = next((n for n in reversed(found[:i]) if not n.ordinal), None)
    if last and last.unit in _LENDS and not _OF_THEM.match(text, number.span.end):
        between = text[last.span.end : number.span.start]
        if (
            len(between) < 70
            and re.search(r"\b(?:to|and|or|against|versus)\W*(?:\w+\W+)?$", between)
            and not re.search(r"[.:;]|\bor (?:more|less|fewer)\b", between)
        ):
            return replace(number, unit=last.unit)
        if len(between) < 70 and _AT_A_TIME.search(between):
            return replace(number, unit=last.unit)
    if i + 1 < len(found) and found[i + 1].unit in _LENDS:
        between = text[number.span.end : found[i + 1].span.start]
        if re.fullmatch(r"\s*(?:to|and|or|against|versus)\s*", between):
            return replace(number, unit=found[i + 1].unit)
    asked = _HOW_MANY.search(text, max(0, number.span.start - 300), number.span.start)
    return replace(number, unit=UNITS[asked[1].lower()]) if asked else number


def number_terms(found: tuple[Number, ...]) -> set[str]:
    """Numbers as terms, so that "#1900" meets "nineteen hundred"."""
    return {f"#{number.value:g}" for number in found if number.value > 2 and number.unit not in {"share", "clock"}}


def date_terms(found: tuple[DateMention, ...]) -> set[str]:
    """Dates as terms: the months they name."""
    return {f"@{mention.start:%Y-%m}" for mention in found if mention.precision in {"day", "month"}} | {
        f"@{mention.start:%Y}" for mention in found if mention.precision in {"year"}
    }

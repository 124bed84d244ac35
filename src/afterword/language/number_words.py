"""Numbers in words: "two hundred and fourteen", "nineteen hundred", "twenty twenty-four", "two thirds"."""

from collections.abc import Sequence
from typing import Final, NamedTuple

SMALL: Final = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS: Final = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES: Final = {
    "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "million": 1e6, "crore": 1e7,
    "crores": 1e7, "billion": 1e9, "bn": 1e9, "trillion": 1e12,
}  # fmt: skip
ORDINALS: Final = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}
PARTS: Final = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
    "tenth": 10, "tenths": 10,
}  # fmt: skip
STARTERS: Final = frozenset(SMALL) | frozenset(TENS) | frozenset({"a", "an", "half", "hundred", "dozen"})


class Worded(NamedTuple):
    """A number read from words: its value, how many words it took, and what it turned out to be."""

    value: float
    taken: int
    is_year: bool = False
    is_ordinal: bool = False


def read_words(words: Sequence[str], at: int) -> Worded | None:
    """The number that begins with the word `at`; None when none does. Words are lower-case, hyphens split them."""
    year = _year(words, at)
    if year:
        return year
    total, current, i, seen = 0.0, 0.0, at, False
    if words[at] in {"a", "an"}:
        if at + 1 >= len(words) or words[at + 1] not in {"hundred", "thousand", "million", "billion", "dozen", "lakh"}:
            return None
        current, i, seen = 1, at + 1, True
    room = 1000.0  # what may still be added: after "twenty" only a unit, after a unit only a scale
    while i < len(words):
        word = words[i]
        if word in SMALL and (SMALL[word] < room or not seen):
            current, room, seen = current + SMALL[word], 1, True
        elif word in TENS and (TENS[word] < room or not seen):
            current, room, seen = current + TENS[word], 10, True
        elif word == "hundred" and (not seen or 0 < current < 100):
            current, room, seen = (current or 1) * 100, 100, True
        elif word == "dozen" and current:
            current, room, seen = current * 12, 0, True
        elif word in SCALES and seen:
            total, current, room = total + (current or 1) * SCALES[word], 0, 1000
        elif word == "and" and seen and room >= 100 and i + 1 < len(words) and _joins(words[i + 1], room):
            pass
        elif seen and room == 10 and word in ORDINALS and ORDINALS[word] < 10:
            return Worded(total + current + ORDINALS[word], i + 1 - at, is_ordinal=True)
        elif word == "point" and seen and i + 1 < len(words) and words[i + 1] in SMALL:
            digits = _digits(words, i + 1)
            return Worded(float(f"{int(total + current)}.{digits}"), i + 1 + len(digits) - at)
        else:
            break
        i += 1
    return Worded(total + current, i - at) if seen else None


def _joins(word: str, room: float) -> bool:
    return word in TENS or (word in SMALL and SMALL[word] < room)


def _digits(words: Sequence[str], at: int) -> str:
    digits = ""
    while at < len(words) and SMALL.get(words[at], 10) < 10:
        digits, at = digits + str(SMALL[words[at]]), at + 1
    return digits


def _year(words: Sequence[str], at: int) -> Worded | None:
    """ "twenty twenty-four", "nineteen ninety-eight", "two thousand and nine"."""
    head, rest = words[at], words[at + 1 : at + 4]
    if head not in {"nineteen", "twenty", "two"} or not rest:
        return None
    if head == "two":
        if list(rest[:2]) == ["thousand", "and"] and len(rest) > 2 and 0 < SMALL.get(rest[2], 0) < 20:
            return Worded(2000 + SMALL[rest[2]], 4, is_year=True)
        return None
    century = 1900 if head == "nineteen" else 2000
    if rest[0] in TENS:
        if len(rest) > 1 and 0 < SMALL.get(rest[1], 0) < 10:
            return Worded(century + TENS[rest[0]] + SMALL[rest[1]], 3, is_year=True)
        return Worded(century + TENS[rest[0]], 2, is_year=True)
    if 10 <= SMALL.get(rest[0], 0) < 20:
        return Worded(century + SMALL[rest[0]], 2, is_year=True)
    if rest[0] in {"oh", "o"} and len(rest) > 1 and 0 < SMALL.get(rest[1], 0) < 10:
        return Worded(century + SMALL[rest[1]], 3, is_year=True)
    return None

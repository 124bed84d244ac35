"""Numbers in running text: digits and words, with their unit, their noun and how exact they claim to be."""

import re
from functools import lru_cache
from typing import Final

from afterword.kernel.spans import Span
from afterword.language.clock_times import clock_digits, clock_words
from afterword.language.number_context import (
    AFTER_CLOSE,
    WORDED_LABELS,
    Number,
    Token,
    adjacent,
    bound_of,
    is_approx,
    label_of,
    noun_of,
    run_of,
    tokens_of,
    word_at,
)
from afterword.language.number_words import ORDINALS, PARTS, SCALES, SMALL, STARTERS, TENS, read_words
from afterword.language.stems import stopwords
from afterword.language.units import CURRENCY, TIME, UNITS

__all__ = ["Number", "find_numbers"]

_YEAR_BEFORE: Final = frozenset(
    "in since of from to until till by before after during late early mid through and spring summer autumn fall winter "
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec ( , - – — / year class christmas easter fiscal".split()
)
_COMPARATIVES: Final = frozenset(
    "shorter longer earlier later less more faster slower sooner ahead before after quicker older younger".split()
)
_NOT_ONE_BEFORE: Final = frozenset(
    "no the this that which each every any some other another new old last first not".split()
)
_BEFORE_UNIT: Final = frozenset(
    "working successive consecutive full whole straight solid further calendar long".split()
)
_AND_THEN: Final = {"hours": ("minutes", 60), "years": ("months", 12), "minutes": ("seconds", 60)}
_GROWTH: Final = {
    "twice": (2.0, "times"), "double": (2.0, "times"), "doubled": (2.0, "times"), "doubling": (2.0, "times"),
    "tripled": (3.0, "times"), "trebled": (3.0, "times"), "triple": (3.0, "times"), "quadrupled": (4.0, "times"),
    "halved": (0.5, "share"), "halving": (0.5, "share"),
}  # fmt: skip


_MEASURED: Final = frozenset(UNITS.values()) - TIME - {"percent", "percentage points", "times"}
_AFTER_QUARTER: Final = frozenset(
    "of less fewer lower higher more down up shorter faster off smaller larger".split()
) | {""}
_BEFORE_QUARTER: Final = frozenset("by about nearly almost roughly than".split())


_OPENS: Final = frozenset({*_GROWTH, *STARTERS, *ORDINALS, "quarter"})
"""The words that a number told in words can begin with."""
_FIGURE: Final = re.compile(r"\d")
_LETTERS: Final = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=8192)
def find_numbers(text: str) -> tuple[Number, ...]:
    """All numbers of a text, in order. Pronouns ("no one", "one of those"), codes and telephone numbers are none."""
    if not _FIGURE.search(text) and _OPENS.isdisjoint(_LETTERS.findall(text.lower())):
        return ()  # as in most sentences
    tokens = tokens_of(text)
    found: list[Number] = []
    i = 0
    while i < len(tokens):
        word = tokens[i].word
        read = _read(tokens, i, text) if word in _OPENS or word[0].isdecimal() else None
        if read is None:
            i += 1
            continue
        number, after = read
        found.append(number)
        i = after
    return tuple(found)


def _read(tokens: list[Token], i: int, text: str) -> tuple[Number, int] | None:
    word = tokens[i].word
    if word[0].isdecimal():
        return clock_digits(tokens, i) or _digits(tokens, i, text)
    if word in _GROWTH:
        value, unit = _GROWTH[word]
        return Number(
            Span(tokens[i].start, tokens[i].end), value, unit=unit, worded=True, approx=is_approx(tokens, i)
        ), i + 1
    if word == "half" and (word_at(tokens, i + 1), word_at(tokens, i + 2)) == ("a", "dozen"):
        return _finish(tokens, i, i + 3, 6, None, worded=True, text=text)
    return clock_words(tokens, i) or _fraction(tokens, i, text) or _single_unit(tokens, i) or _words(tokens, i, text)


def _digits(tokens: list[Token], i: int, text: str) -> tuple[Number, int]:
    raw = tokens[i].word
    value, after, high = float(raw.replace(",", "")), i + 1, None
    start, end = tokens[i].start, tokens[i].end
    if word_at(tokens, after) in {"st", "nd", "rd", "th"} and tokens[after].start == end:
        return Number(Span(start, tokens[after].end), value, ordinal=True, noun=noun_of(tokens, after + 1)), after + 1
    plain = raw.isdecimal() and len(raw) == 4 and 1900 <= value < 2100
    if plain and _is_year(tokens, i):
        if (
            word_at(tokens, after) in {"/", "-", "–"}
            and adjacent(tokens, after)
            and len(word_at(tokens, after + 1)) in {2, 4}
        ):
            tail = word_at(tokens, after + 1)
            if tail.isdecimal() and (len(tail) == 4 or int(tail) == (int(value) + 1) % 100):
                high, after = (float(tail) if len(tail) == 4 else value + 1), after + 2
        return Number(Span(start, tokens[after - 1].end), value, high, unit="year", approx=is_approx(tokens, i)), after
    value, after = _scaled(tokens, i, value, after)
    if (
        word_at(tokens, after) in {"-", "–", "—"}
        and word_at(tokens, after + 1)[:1].isdecimal()
        and adjacent(tokens, after)
    ):
        top = float(word_at(tokens, after + 1).replace(",", ""))
        if top > value:
            top, after = _scaled(tokens, after + 1, top, after + 2)
            high = top
    elif (
        word_at(tokens, after) == "%"
        and word_at(tokens, after + 1) in {"-", "–"}
        and word_at(tokens, after + 2)[:1].isdecimal()
    ):
        high, after = float(word_at(tokens, after + 2)), after + 3
    return _finish(tokens, i, after, value, high, worded=False, text=text)


def _begins(tokens: list[Token], i: int) -> bool:
    word = word_at(tokens, i)
    return word.isdecimal() or word in SMALL or word in TENS


def _scaled(tokens: list[Token], i: int, value: float, after: int) -> tuple[float, int]:
    word = word_at(tokens, after)
    if word in SCALES:
        return value * SCALES[word], after + 1
    if after < len(tokens) and tokens[after].start == tokens[after - 1].end:
        if word == "k":
            return value * 1e3, after + 1
        if word == "m" and UNITS.get(word_at(tokens, i - 1)) in CURRENCY:
            return value * 1e6, after + 1
    return value, after


def _is_year(tokens: list[Token], i: int) -> bool:
    """A bare four-digit figure is a year after a word of time, or where nothing follows that it could count."""
    before, after = word_at(tokens, i - 1), word_at(tokens, i + 1)
    if UNITS.get(before) in CURRENCY or UNITS.get(after) or after in SCALES:
        return False
    if before in _YEAR_BEFORE or not after or not after[0].isalpha():
        return True
    return not (after.endswith("s") and after not in stopwords())


def _words(tokens: list[Token], i: int, text: str) -> tuple[Number, int] | None:
    words, where = run_of(tokens, i, text)
    if words[0] == "half":
        return None
    if words[0] in ORDINALS and words[0] not in SMALL:
        number = Number(Span(tokens[i].start, tokens[i].end), ORDINALS[words[0]], worded=True, ordinal=True,
                        noun=noun_of(tokens, i + 1))  # fmt: skip
        return None if words[0] == "second" and word_at(tokens, i - 1) in {"a", "per"} else (number, i + 1)
    read = read_words(words, 0)
    if read is None:
        return None
    after = where[read.taken - 1] + 1
    span = Span(tokens[i].start, tokens[after - 1].end)
    if read.is_ordinal:
        return Number(span, read.value, worded=True, ordinal=True, noun=noun_of(tokens, after)), after
    if read.is_year and not word_at(tokens, after).endswith("s"):
        return Number(span, read.value, unit="year", worded=True), after
    if read.value == 1 and read.taken == 1 and words[0] == "one" and not _counts(tokens, i):
        return None
    if read.value == 0 and not word_at(tokens, after).endswith("s"):
        return None  # "the zero period" is a name
    high = None
    if word_at(tokens, after) in {"to", "or", "-", "and"} and word_at(tokens, after + 1) in SMALL.keys() | TENS.keys():
        joined = word_at(tokens, after)
        before = word_at(tokens, i - 1)
        top = read_words(run_of(tokens, after + 1, text)[0], 0)
        if top and top.value > read.value and not top.is_year and (
            before == "between" if joined == "and" else before != "from"
        ):  # fmt: skip
            high = top.value
            after = run_of(tokens, after + 1, text)[1][top.taken - 1] + 1
    return _finish(tokens, i, after, read.value, high, worded=True, text=text)


def _names_what_follows(tokens: list[Token], at: int) -> bool:
    """Whether a word of a unit is the first half of a name: the "Year" of "nine Year 3 pupils"."""
    return not tokens[at].word.endswith("s") and word_at(tokens, at + 1).isdecimal() and tokens[at].word.isalpha()


def _counts(tokens: list[Token], i: int) -> bool:
    """Whether this "one" counts something: "one colleague", "one in six"; not "no one", "one of those", "one day"."""
    before, after = word_at(tokens, i - 1), word_at(tokens, i + 1)
    if before in _NOT_ONE_BEFORE and after != "in":
        return False
    if before == "from" and after == "to":
        return True
    if after in {"in", "out"}:
        follow = word_at(tokens, i + 2) if after == "in" else word_at(tokens, i + 3)
        return follow[:1].isdecimal() or follow in SMALL or follow in TENS or follow in {"a", "every"}
    if after == "day" or after == "another" or after == "one" or not after or not after[0].isalpha():
        return False
    return after not in stopwords() or after in {"more", "thing", "person"}


def _single_unit(tokens: list[Token], i: int) -> tuple[Number, int] | None:
    """ "a week shorter", "an hour and a half", "a fortnight later": an article that counts one."""
    if tokens[i].word not in {"a", "an"}:
        return None
    unit = UNITS.get(word_at(tokens, i + 1))
    if unit not in TIME or not unit:
        return None
    if [word_at(tokens, i + k) for k in (2, 3, 4)] == ["and", "a", "half"]:
        return Number(Span(tokens[i].start, tokens[i + 4].end), 1.5, unit=unit, worded=True), i + 5
    if word_at(tokens, i + 2) in _COMPARATIVES or unit == "decades":
        span, approx, bound = Span(tokens[i].start, tokens[i + 1].end), is_approx(tokens, i), bound_of(tokens, i)
        return Number(span, 1, unit=unit, worded=True, approx=approx, bound=bound), i + 2
    return None


def _fraction(tokens: list[Token], i: int, text: str) -> tuple[Number, int] | None:
    words, where = run_of(tokens, i, text)
    before, top, at = word_at(tokens, i - 1), 1.0, 0
    if words[0] in {"a", "one", "an"}:
        at = 1
    elif words[0] in SMALL and 1 < SMALL[words[0]] < 10:
        top, at = SMALL[words[0]], 1
    if at >= len(words) or words[at] not in PARTS or (at == 0 and words[0] != "half"):
        return None
    part, follow = words[at], words[at + 1] if at + 1 < len(words) else ""
    if top > 1 and not part.endswith("s"):
        return None
    if (
        part in {"half", "third", "quarter"}
        and follow in {"day", "term", "time", "year", "line", "person", "party"}
        and at == 0
    ):
        return None
    share, used = top / PARTS[part], at
    if part == "half" and at == 0 and (before in {"second", "first", "and", "the", "other"} or follow == "past"):
        return None
    if part == "quarter" and at and follow not in _AFTER_QUARTER and before not in _BEFORE_QUARTER:
        return None
    if part == "half" and at == 0 and follow == "hours":
        return None  # "our half-hours"
    if top == 1 and at and part != "half" and follow not in _AFTER_QUARTER and before not in _BEFORE_QUARTER:
        names = follow.isalpha() and follow not in stopwords() and not follow.endswith(("s", "ed"))
        if names and words[0] == "a" and follow not in UNITS and follow not in SCALES:
            return None  # "a third adult" counts adults
    rest = words[at + 1 : at + 4]
    for lead in (["of", "a"], ["a"], ["an"], ["of", "an"], []):
        if rest[: len(lead)] == lead and len(rest) > len(lead):
            big = rest[len(lead)]
            k = at + 1 + len(lead)
            if big in {"million", "thousand", "billion", "crore", "lakh"} and lead:
                return _finish(tokens, i, where[k] + 1, share * SCALES[big], None, worded=True, text=text)
            if lead and UNITS.get(big) in _MEASURED:
                span = Span(tokens[i].start, tokens[where[k]].end)
                return Number(span, share, unit=UNITS[big], worded=True, approx=is_approx(tokens, i)), where[k] + 1
            if UNITS.get(big) in TIME and (lead or (part, big) == ("half", "hour")):
                near = is_approx(tokens, i) or PARTS[part] > 2
                span = Span(tokens[i].start, tokens[where[k]].end)
                number = Number(span, share, unit=UNITS[big], worded=True, approx=near, bound=bound_of(tokens, i))
                return number, where[k] + 1
    after = where[used] + 1
    return Number(
        Span(tokens[i].start, tokens[after - 1].end), share, unit="share", worded=True, approx=is_approx(tokens, i),
        bound=bound_of(tokens, i), noun=noun_of(tokens, after + (1 if follow == "of" else 0)),
    ), after  # fmt: skip


def _far_unit(tokens: list[Token], at: int) -> str | None:
    """The unit behind up to two words of more or less: "46,000 fewer empty kilometres"."""
    if word_at(tokens, at) not in {"more", "fewer", "less", "extra", "further", "empty", "additional", "square"}:
        return None
    found = (UNITS.get(word_at(tokens, at + k)) for k in (1, 2) if word_at(tokens, at + k).endswith("s"))
    return next((unit for unit in found if unit), None)


def _finish(
    tokens: list[Token], i: int, after: int, value: float, high: float | None, *, worded: bool, text: str
) -> tuple[Number, int]:
    """Unit, noun, label and exactness around a number whose own tokens are `i` to `after`."""
    start, unit = tokens[i].start, None
    if UNITS.get(word_at(tokens, i - 1)) in CURRENCY and not word_at(tokens, i - 1).endswith("s"):
        unit, start = UNITS[word_at(tokens, i - 1)], tokens[i - 1].start
    elif word_at(tokens, i - 1) == "rs":
        unit, start = "inr", tokens[i - 1].start
    elif word_at(tokens, i - 1) == "." and word_at(tokens, i - 2) == "rs":
        unit, start = "inr", tokens[i - 2].start
    end = after
    follow = word_at(tokens, after)
    gap = after
    if follow == "-" and adjacent(tokens, after):
        gap, follow = after + 1, word_at(tokens, after + 1)
    pair = f"{follow} {word_at(tokens, gap + 1)}"
    if pair in {"percentage points", "percent points"}:
        unit, end = "percentage points", gap + 2
    elif pair == "per cent":
        unit, end = "percent", gap + 2
    elif (
        unit is None
        and follow in UNITS
        and not _names_what_follows(tokens, gap)
        and not (follow == "second" and gap == after)
        and (len(follow) > 1 or not follow.isalpha() or tokens[gap].start == tokens[after - 1].end)
    ):
        unit, end = UNITS[follow], gap + 1
    elif (unit is None and follow == "more" and word_at(tokens, gap + 1) in UNITS) or (
        unit is None and follow in _BEFORE_UNIT and UNITS.get(word_at(tokens, gap + 1)) in TIME
    ):
        unit, end = UNITS[word_at(tokens, gap + 1)], gap + 2
    elif unit is None and (far := _far_unit(tokens, gap)):
        unit = far
    if [word_at(tokens, after + k) for k in range(3)] == ["and", "a", "half"] and word_at(tokens, after + 3) in SCALES:
        value, after = (value + 0.5) * SCALES[word_at(tokens, after + 3)], after + 4
        end = gap = after
    half = [word_at(tokens, end + k) for k in range(3)]
    if unit in TIME and half == ["and", "a", "half"]:
        value, end = value + 0.5, end + 3
    elif [word_at(tokens, after + k) for k in range(3)] == ["and", "a", "half"] and word_at(tokens, after + 3) in UNITS:
        value, unit, end = value + 0.5, UNITS[word_at(tokens, after + 3)], after + 4
    smaller = _AND_THEN.get(unit or "")
    if smaller and word_at(tokens, end) == "and":
        rest = _read(tokens, end + 1, text) if end + 1 < len(tokens) and _begins(tokens, end + 1) else None
        if rest and rest[0].unit == smaller[0] and rest[0].value < smaller[1] and unit:
            value, end = value + rest[0].value / smaller[1], rest[1]
    first = i - 1 if start < tokens[i].start else i
    approx, bound = is_approx(tokens, first), bound_of(tokens, first)
    if f"{word_at(tokens, end)} {word_at(tokens, end + 1)}" in AFTER_CLOSE or word_at(tokens, end) in AFTER_CLOSE:
        approx = True
    if word_at(tokens, after) == "+" and tokens[after].start == tokens[after - 1].end:
        bound = "more"
    label = label_of(tokens, i, text) if unit is None and not worded else None
    if worded and unit is None and word_at(tokens, i - 1) in WORDED_LABELS and noun_of(tokens, gap) is None:
        label = word_at(tokens, i - 1)
    noun = None if unit or label else noun_of(tokens, gap)
    number = Number(
        Span(start, tokens[end - 1].end),
        value,
        high,
        unit,
        approx or bound is not None,
        worded,
        False,
        noun,
        bound,
        label,
    )
    return number, end

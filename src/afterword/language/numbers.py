"""Numbers in running text: digits and words, with their unit, their noun and how exact they claim to be."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple

from afterword.kernel.spans import Span
from afterword.language.number_words import ORDINALS, PARTS, SCALES, SMALL, STARTERS, TENS, read_words
from afterword.language.stems import stem, stopwords
from afterword.language.units import CURRENCY, TIME, UNITS

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


class _Token(NamedTuple):
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
_AFTER_CLOSE: Final = frozenset({"or so", "or thereabouts", "ish", "odd"})
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
_HOUR_PARTS: Final = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}
_GROWTH: Final = {
    "twice": (2.0, "times"), "double": (2.0, "times"), "doubled": (2.0, "times"), "doubling": (2.0, "times"),
    "tripled": (3.0, "times"), "trebled": (3.0, "times"), "triple": (3.0, "times"), "quadrupled": (4.0, "times"),
    "halved": (0.5, "share"), "halving": (0.5, "share"),
}  # fmt: skip
_NO_LABEL: Final = frozenset(
    "in on at by of to from with since until over about only the a an and but or so then after before i we he "
    "she it they "
    "was were had have has is are my our your their january february march april may june july august september "
    "october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter for between "
    "around nearly almost roughly under within during all those these".split()
)

_LABELS: Final = frozenset(
    "ward route room bay block band level grade page item number no line question year class form stage phase "
    "tier gate "
    "floor platform depot set section chapter table figure unit wing zone key junction version".split()
)

_AFTER_QUARTER: Final = frozenset(
    "of less fewer lower higher more down up shorter faster off smaller larger".split()
) | {""}
_BEFORE_QUARTER: Final = frozenset("by about nearly almost roughly than".split())
_PLURALS: Final = frozenset("children people men women staff feet teeth mice police pupils patients customers".split())
_BETWEEN: Final = frozenset(
    {"-", "of", "the", "our", "my", "those", "these", "his", "her", "their", "your", "more", "new"}
)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


@lru_cache(maxsize=8192)
def find_numbers(text: str) -> tuple[Number, ...]:
    """All numbers of a text, in order. Pronouns ("no one", "one of those"), codes and telephone numbers are none."""
    tokens = _tokens(text)
    found: list[Number] = []
    i = 0
    while i < len(tokens):
        read = _read(tokens, i, text)
        if read is None:
            i += 1
            continue
        number, after = read
        found.append(number)
        i = after
    return tuple(found)


def _tokens(text: str) -> list[_Token]:
    masked = text
    if any(sign.isdecimal() for sign in text):
        masked = _pattern(_NO_NUMBER).sub(lambda match: "\n" * len(match.group()), text)
    return [_Token(m.group().lower().replace("’", "'"), m.start(), m.end()) for m in _pattern(_TOKEN).finditer(masked)]


def _word(tokens: list[_Token], at: int) -> str:
    return tokens[at].word if 0 <= at < len(tokens) else ""


def _run(tokens: list[_Token], at: int, text: str) -> tuple[list[str], list[int]]:
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


def _read(tokens: list[_Token], i: int, text: str) -> tuple[Number, int] | None:
    word = tokens[i].word
    if word[0].isdecimal():
        return _clock_digits(tokens, i) or _digits(tokens, i, text)
    if word in _GROWTH:
        value, unit = _GROWTH[word]
        return Number(
            Span(tokens[i].start, tokens[i].end), value, unit=unit, worded=True, approx=_approx(tokens, i)
        ), i + 1
    if word not in STARTERS and word not in ORDINALS and word != "quarter":
        return None
    if word == "half" and (_word(tokens, i + 1), _word(tokens, i + 2)) == ("a", "dozen"):
        return _finish(tokens, i, i + 3, 6, None, worded=True, text=text)
    return _clock_words(tokens, i) or _fraction(tokens, i, text) or _single_unit(tokens, i) or _words(tokens, i, text)


def _digits(tokens: list[_Token], i: int, text: str) -> tuple[Number, int]:
    raw = tokens[i].word
    value, after, high = float(raw.replace(",", "")), i + 1, None
    start, end = tokens[i].start, tokens[i].end
    if _word(tokens, after) in {"st", "nd", "rd", "th"} and tokens[after].start == end:
        return Number(Span(start, tokens[after].end), value, ordinal=True, noun=_noun(tokens, after + 1)), after + 1
    plain = raw.isdecimal() and len(raw) == 4 and 1900 <= value < 2100
    if plain and _is_year(tokens, i):
        if (
            _word(tokens, after) in {"/", "-", "–"}
            and _adjacent(tokens, after)
            and len(_word(tokens, after + 1)) in {2, 4}
        ):
            tail = _word(tokens, after + 1)
            if tail.isdecimal() and (len(tail) == 4 or int(tail) == (int(value) + 1) % 100):
                high, after = (float(tail) if len(tail) == 4 else value + 1), after + 2
        return Number(Span(start, tokens[after - 1].end), value, high, unit="year", approx=_approx(tokens, i)), after
    value, after = _scaled(tokens, i, value, after)
    if (
        _word(tokens, after) in {"-", "–", "—"}
        and _word(tokens, after + 1)[:1].isdecimal()
        and _adjacent(tokens, after)
    ):
        top = float(_word(tokens, after + 1).replace(",", ""))
        if top > value:
            top, after = _scaled(tokens, after + 1, top, after + 2)
            high = top
    elif (
        _word(tokens, after) == "%"
        and _word(tokens, after + 1) in {"-", "–"}
        and _word(tokens, after + 2)[:1].isdecimal()
    ):
        high, after = float(_word(tokens, after + 2)), after + 3
    return _finish(tokens, i, after, value, high, worded=False, text=text)


def _adjacent(tokens: list[_Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start


def _scaled(tokens: list[_Token], i: int, value: float, after: int) -> tuple[float, int]:
    word = _word(tokens, after)
    if word in SCALES:
        return value * SCALES[word], after + 1
    if after < len(tokens) and tokens[after].start == tokens[after - 1].end:
        if word == "k":
            return value * 1e3, after + 1
        if word == "m" and UNITS.get(_word(tokens, i - 1)) in CURRENCY:
            return value * 1e6, after + 1
    return value, after


def _is_year(tokens: list[_Token], i: int) -> bool:
    """A bare four-digit figure is a year after a word of time, or where nothing follows that it could count."""
    before, after = _word(tokens, i - 1), _word(tokens, i + 1)
    if UNITS.get(before) in CURRENCY or UNITS.get(after) or after in SCALES:
        return False
    if before in _YEAR_BEFORE or not after or not after[0].isalpha():
        return True
    return not (after.endswith("s") and after not in stopwords())


def _words(tokens: list[_Token], i: int, text: str) -> tuple[Number, int] | None:
    words, where = _run(tokens, i, text)
    if words[0] == "half":
        return None
    if words[0] in ORDINALS and words[0] not in SMALL:
        number = Number(Span(tokens[i].start, tokens[i].end), ORDINALS[words[0]], worded=True, ordinal=True,
                        noun=_noun(tokens, i + 1))  # fmt: skip
        return None if words[0] == "second" and _word(tokens, i - 1) in {"a", "per"} else (number, i + 1)
    read = read_words(words, 0)
    if read is None:
        return None
    after = where[read.taken - 1] + 1
    span = Span(tokens[i].start, tokens[after - 1].end)
    if read.is_ordinal:
        return Number(span, read.value, worded=True, ordinal=True, noun=_noun(tokens, after)), after
    if read.is_year and not _word(tokens, after).endswith("s"):
        return Number(span, read.value, unit="year", worded=True), after
    if read.value == 1 and read.taken == 1 and words[0] == "one" and not _counts(tokens, i):
        return None
    high = None
    if _word(tokens, after) in {"to", "or", "-", "and"} and _word(tokens, after + 1) in SMALL.keys() | TENS.keys():
        joined = _word(tokens, after)
        before = _word(tokens, i - 1)
        top = read_words(_run(tokens, after + 1, text)[0], 0)
        if top and top.value > read.value and not top.is_year and (
            before == "between" if joined == "and" else before != "from"
        ):  # fmt: skip
            high = top.value
            after = _run(tokens, after + 1, text)[1][top.taken - 1] + 1
    return _finish(tokens, i, after, read.value, high, worded=True, text=text)


def _counts(tokens: list[_Token], i: int) -> bool:
    """Whether this "one" counts something: "one colleague", "one in six"; not "no one", "one of those", "one day"."""
    before, after = _word(tokens, i - 1), _word(tokens, i + 1)
    if before in _NOT_ONE_BEFORE and after != "in":
        return False
    if after in {"in", "out"}:
        follow = _word(tokens, i + 2) if after == "in" else _word(tokens, i + 3)
        return follow[:1].isdecimal() or follow in SMALL or follow in TENS or follow in {"a", "every"}
    if after == "day" or after == "another" or after == "one" or not after or not after[0].isalpha():
        return False
    return after not in stopwords() or after in {"more", "thing", "person"}


def _single_unit(tokens: list[_Token], i: int) -> tuple[Number, int] | None:
    """ "a week shorter", "an hour and a half", "a fortnight later": an article that counts one."""
    if tokens[i].word not in {"a", "an"}:
        return None
    unit = UNITS.get(_word(tokens, i + 1))
    if unit not in TIME or not unit:
        return None
    if [_word(tokens, i + k) for k in (2, 3, 4)] == ["and", "a", "half"]:
        return Number(Span(tokens[i].start, tokens[i + 4].end), 1.5, unit=unit, worded=True), i + 5
    if _word(tokens, i + 2) in _COMPARATIVES:
        return Number(Span(tokens[i].start, tokens[i + 1].end), 1, unit=unit, worded=True), i + 2
    return None


def _fraction(tokens: list[_Token], i: int, text: str) -> tuple[Number, int] | None:
    words, where = _run(tokens, i, text)
    before, top, at = _word(tokens, i - 1), 1.0, 0
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
    rest = words[at + 1 : at + 4]
    for lead in (["of", "a"], ["a"], ["an"], ["of", "an"], []):
        if rest[: len(lead)] == lead and len(rest) > len(lead):
            big = rest[len(lead)]
            k = at + 1 + len(lead)
            if big in {"million", "thousand", "billion", "crore", "lakh"} and lead:
                return _finish(tokens, i, where[k] + 1, share * SCALES[big], None, worded=True, text=text)
            if UNITS.get(big) in TIME and lead:
                near = _approx(tokens, i) or PARTS[part] > 2
                span = Span(tokens[i].start, tokens[where[k]].end)
                number = Number(span, share, unit=UNITS[big], worded=True, approx=near, bound=_bound(tokens, i))
                return number, where[k] + 1
    after = where[used] + 1
    return Number(
        Span(tokens[i].start, tokens[after - 1].end), share, unit="share", worded=True, approx=_approx(tokens, i),
        bound=_bound(tokens, i), noun=_noun(tokens, after + (1 if follow == "of" else 0)),
    ), after  # fmt: skip


def _clock_digits(tokens: list[_Token], i: int) -> tuple[Number, int] | None:
    """ "07:15", "3:30 pm", "8 am", "10 o'clock"."""
    raw, after = tokens[i].word, i + 1
    if not raw.isdecimal() or int(raw) > 24:
        return None
    minutes = int(raw) * 60
    if (
        _word(tokens, after) == ":"
        and _adjacent(tokens, after)
        and len(_word(tokens, after + 1)) == 2
        and _word(tokens, after + 1).isdecimal()
    ):
        minutes, after = minutes + int(_word(tokens, after + 1)), after + 2
    elif _word(tokens, after) not in {"am", "pm", "a.m", "p.m", "o'clock"}:
        return None
    if _word(tokens, after) in {"am", "pm", "o'clock"}:
        minutes += 720 if _word(tokens, after) == "pm" and minutes < 720 else 0
        after += 1
    return Number(Span(tokens[i].start, tokens[after - 1].end), minutes, unit="clock"), after


def _clock_words(tokens: list[_Token], i: int) -> tuple[Number, int] | None:
    """ "half past three", "twenty to six", "two o'clock"."""
    word = tokens[i].word
    if SMALL.get(word, 0) and _word(tokens, i + 1) == "o'clock":
        return Number(Span(tokens[i].start, tokens[i + 1].end), SMALL[word] * 60, unit="clock", worded=True), i + 2
    start = i + 1 if word == "a" and _word(tokens, i + 1) == "quarter" else i
    part, link, hour = _word(tokens, start), _word(tokens, start + 1), _word(tokens, start + 2)
    spoken = SMALL.get(hour) or (int(hour) if hour.isdecimal() else 0)
    if part in _HOUR_PARTS and link in {"past", "to"} and 0 < spoken <= 12:
        if link == "to" and (
            part == "half" or _word(tokens, i - 1) not in {"at", "by", "until", "to", "from", "is", "was"}
        ):
            return None
        minutes = spoken * 60 + (_HOUR_PARTS[part] if link == "past" else -_HOUR_PARTS[part])
        return Number(Span(tokens[i].start, tokens[start + 2].end), minutes, unit="clock", worded=True), start + 3
    return None


def _finish(
    tokens: list[_Token], i: int, after: int, value: float, high: float | None, *, worded: bool, text: str
) -> tuple[Number, int]:
    """Unit, noun, label and exactness around a number whose own tokens are `i` to `after`."""
    start, unit = tokens[i].start, None
    if UNITS.get(_word(tokens, i - 1)) in CURRENCY and not _word(tokens, i - 1).endswith("s"):
        unit, start = UNITS[_word(tokens, i - 1)], tokens[i - 1].start
    elif _word(tokens, i - 1) == "rs":
        unit, start = "inr", tokens[i - 1].start
    end = after
    follow = _word(tokens, after)
    gap = after
    if follow == "-" and _adjacent(tokens, after):
        gap, follow = after + 1, _word(tokens, after + 1)
    pair = f"{follow} {_word(tokens, gap + 1)}"
    if pair in {"percentage points", "percent points"}:
        unit, end = "percentage points", gap + 2
    elif pair == "per cent":
        unit, end = "percent", gap + 2
    elif (
        unit is None
        and follow in UNITS
        and (len(follow) > 1 or not follow.isalpha() or tokens[gap].start == tokens[after - 1].end)
    ):
        unit, end = UNITS[follow], gap + 1
        if unit in {"seconds"} and follow == "second" and not worded and gap == after:
            unit, end = UNITS[follow], gap + 1
    elif unit is None and follow == "more" and _word(tokens, gap + 1) in UNITS:
        unit, end = UNITS[_word(tokens, gap + 1)], gap + 2
    elif unit is None and follow == "working" and _word(tokens, gap + 1) == "days":
        unit, end = "days", gap + 2
    if [_word(tokens, after + k) for k in range(3)] == ["and", "a", "half"] and _word(tokens, after + 3) in SCALES:
        value, after = (value + 0.5) * SCALES[_word(tokens, after + 3)], after + 4
        end = gap = after
    half = [_word(tokens, end + k) for k in range(3)]
    if unit in TIME and half == ["and", "a", "half"]:
        value, end = value + 0.5, end + 3
    elif [_word(tokens, after + k) for k in range(3)] == ["and", "a", "half"] and _word(tokens, after + 3) in UNITS:
        value, unit, end = value + 0.5, UNITS[_word(tokens, after + 3)], after + 4
    first = i - 1 if start < tokens[i].start else i
    approx, bound = _approx(tokens, first), _bound(tokens, first)
    if f"{_word(tokens, end)} {_word(tokens, end + 1)}" in _AFTER_CLOSE or _word(tokens, end) in _AFTER_CLOSE:
        approx = True
    if _word(tokens, after) == "+" and tokens[after].start == tokens[after - 1].end:
        bound = "more"
    label = _label(tokens, i, text) if unit is None and not worded else None
    noun = None if unit or label else _noun(tokens, gap)
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


def _label(tokens: list[_Token], i: int, text: str) -> str | None:
    """The capitalised word right before a figure, of which it is the name: Ward 7, Route 3, Year 9; "page 31" too."""
    if i == 0:
        return None
    before = tokens[i - 1]
    if before.end + 1 != tokens[i].start or not before.word[0].isalpha() or before.word in _NO_LABEL:
        return None
    if before.word in _LABELS:
        return before.word
    sentence_start = i < 2 or tokens[i - 2].word in {".", "!", "?", ":", "|", ";"}
    return before.word if text[before.start].isupper() and not sentence_start else None


def _noun(tokens: list[_Token], at: int) -> str | None:
    """The stem of what is counted: the last of up to three content words behind the number.

    "Two of our nine supervisors" counts supervisors, "an eight-bed unit" beds.
    """
    if _word(tokens, at - 1) == "-" and _adjacent(tokens, at - 1) and _word(tokens, at)[:1].isalpha():
        return stem(_word(tokens, at))
    best, seen = None, 0
    for k in range(at, min(at + 8, len(tokens))):
        word = tokens[k].word
        if best is None and (word in _BETWEEN or word in SMALL or word in TENS or word[0].isdecimal()):
            continue
        if not word[0].isalpha() or word in stopwords() or word in UNITS or seen == 3:
            break
        best, seen = word, seen + 1
        if (word.endswith("s") and not word.endswith("ss")) or word in _PLURALS:
            break
    return stem(best) if best else None


def _before(tokens: list[_Token], i: int) -> tuple[str, str]:
    one = _word(tokens, i - 1)
    return one, f"{_word(tokens, i - 2)} {one}"


def _approx(tokens: list[_Token], i: int) -> bool:
    one, two = _before(tokens, i)
    if one in {"a", "an", "the"}:
        one, two = _before(tokens, i - 1)
    return one in _CLOSE or two in {"close to", "close on", "getting on"} or _bound(tokens, i) is not None


def _bound(tokens: list[_Token], i: int) -> Bound | None:
    one, two = _before(tokens, i)
    if one in {"a", "an", "the"}:
        one, two = _before(tokens, i - 1)
    if two in _LESS or one in _LESS:
        return "less"
    return "more" if two in _MORE or one in _MORE else None

"""What follows from figures: shares, changes, differences, spans of time; and whether a claimed figure is one."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from afterword.evidence.index import Statement
from afterword.language.numbers import Number
from afterword.language.units import dimension, in_base

Kind = Literal["part", "share", "change", "difference", "ratio"]

_LESS = re.compile(
    r"\b(?:lower|less(?! than)|fewer(?! than)|down|fell|fall(?:en|s|ing)?|drop(?:ped|s)?|decreas\w+|declin\w+"
    r"|reduc\w+|cut|shr[aiu]nk\w*|off|(?:is|are|were) gone|"
    r"shorter|smaller|sav(?:e[ds]?|ings?)\b|halv\w+|faster|quicker)\b"
)
_MORE = re.compile(
    r"\b(?:higher|more(?! than)|up|rose|ris(?:e|en|es|ing)|increas\w+|gr[eo]w\w*|climb\w*|gain\w*|longer|larger|bigger|"
    r"improv\w+|better|extra|above)\b"
)


@lru_cache(maxsize=4096)
def polarity(text: str) -> int:
    """Which way a text says that something went: -1 down, 1 up, 0 neither or both."""
    low = text.lower()
    down, up = bool(_LESS.search(low)), bool(_MORE.search(low))
    return up - down


@lru_cache(maxsize=4096)
def is_change(text: str) -> bool:
    """Whether a text speaks of something that became more or less."""
    low = text.lower()
    return bool(_LESS.search(low) or _MORE.search(low))


_PERIOD = re.compile(r"(?:\s+[^\W\d_]+){0,3}?\s+(?:a|per|every|each) (day|week|month|year)\b")


def period(text: str, number: Number) -> str | None:
    """The unit of time that a rate is told for: "22,000 a month", "30 times per week"; None for no rate."""
    match = _PERIOD.match(text[number.span.end :].lower())
    return f"{match[1]}s" if match else None


@dataclass(frozen=True, slots=True)
class Derived:
    """A figure and the statements it comes from. `kind` says how."""

    value: float
    unit: str | None
    kind: Kind
    of: tuple[Statement, ...]


def same(claimed: Number, told: Number) -> bool:
    """Whether two numbers say the same, allowing for units and for "about" or "more than"."""
    a, b = _dimension(claimed.unit), _dimension(told.unit)
    if told.unit == "share" and claimed.unit is None and claimed.noun is None:
        return math.isclose(claimed.value, told.value * 100)  # "ninety-five in a hundred"
    if a != b and None not in (a, b) and {a, b} != {"share", "points"}:
        return False
    if None in (a, b) and a != b and not _bare(claimed, told):
        return False
    x, y = amount(claimed), amount(told)
    if a is None or b is None:
        x, y = claimed.value, told.value
        if {claimed.unit, told.unit} & {"share"}:
            return False
    if claimed.unit == "clock":
        return abs((x - y) % 720) < 1e-6
    if told.high is not None and claimed.high is None and x is not None:
        scale = y / told.value if told.value else 1
        return y * 0.999 <= x <= told.high * scale * 1.001
    if claimed.high is not None and told.high is not None and not math.isclose(claimed.high, told.high, rel_tol=1e-3):
        return False
    return near(x, y, claimed)


def near(claimed: float, true: float, as_said: Number) -> bool:
    """Whether a true figure may be told like this: exactly, rounded as written, "about", "nearly", "more than"."""
    if math.isclose(claimed, true, rel_tol=1e-6, abs_tol=1e-9):
        return True
    if as_said.bound == "more":
        return claimed < true <= claimed * 1.6
    if as_said.bound == "less":
        return claimed * 0.5 <= true < claimed
    if not as_said.approx:
        return False
    loose = (
        0.12 if math.isclose(float(f"{claimed:.0e}"), claimed) else 0.07
    )  # "nearly two million" is rounder than "about 1,250"
    return math.isclose(claimed, true, rel_tol=0.12 if as_said.unit == "share" else loose)


def _bare(claimed: Number, told: Number) -> bool:
    """A claim may leave the unit away; a table has it in its head."""
    return (claimed.unit is None and claimed.noun is None) or (claimed.unit == "percent" and told.noun is None)


@cache
def _dimension(unit: str | None) -> str | None:
    return unit if unit in {"share", "clock"} else dimension(unit)


def amount(number: Number) -> float:
    if number.unit in {None, "share", "clock", "year"}:
        return number.value
    return in_base(number.value, str(number.unit))


def fits(claimed: Number, derived: Derived) -> bool:
    """Whether a claimed share, change, difference or span is the derived one, rounded as people round."""
    unit = claimed.unit
    if derived.kind in {"part", "share", "change"}:
        if unit not in {"share", "percent"}:
            return False
        value = claimed.value / 100 if unit == "percent" else claimed.value
        if claimed.bound:
            return near(value, derived.value, claimed)
        if unit == "percent" and not claimed.approx:
            step = 0.01 if claimed.value == int(claimed.value) else 0.001
            return abs(value - derived.value) <= step * 0.55
        slack = 0.045 if claimed.approx else 0.03 if unit == "share" else 0.012
        return abs(value - derived.value) <= slack
    if derived.kind == "ratio":
        if unit != "times":
            return False
        return abs(claimed.value - derived.value) <= claimed.value * (0.1 if claimed.approx else 0.06)
    if derived.unit == "points":
        return unit in {"percentage points", "percent"} and abs(claimed.value - derived.value) < 0.051
    a, b = dimension(unit), dimension(derived.unit)
    if a != b:
        return False
    if a is None:
        return near(claimed.value, derived.value, claimed)
    value, true = in_base(claimed.value, str(unit)), in_base(derived.value, str(derived.unit))
    return near(value, true, claimed)


def derive(statement: Statement) -> Iterable[Derived]:
    """Everything that follows from the figures and dates of one statement."""
    own = [n for n in statement.numbers if not n.label and not n.ordinal and n.unit != "clock"]
    for i, first in enumerate(own):
        for j in range(i + 1, min(i + 8, len(own))):
            changed = j == i + 1 and _are_change(statement, first, own[j])
            if _is_part(statement.fact.text, first, own[j]):
                low, high = sorted((first.value, own[j].value))
                yield Derived(low / high, None, "part", (statement,))
                yield Derived(1 - low / high, None, "part", (statement,))
            yield from _pair(first, own[j], (statement,), changed=changed)
    clocks = [n for n in statement.numbers if n.unit == "clock"]
    for i, first in enumerate(clocks):
        for second in clocks[i + 1 :]:
            yield Derived(abs(second.value - first.value), "minutes", "difference", (statement,))


_PART = re.compile(r"\s+(?:\w+ ){0,3}?(?:of|out of|from) (?:(?:the|my|our|her|his|those|these|every) )?")
_OF_THEM = re.compile(r"\s+of (?:them|those|these)\b")


def _is_part(text: str, a: Number, b: Number) -> bool:
    """Whether one figure is told as a part of the other: "61 of 62", "62 led, 61 of them", "of the 24, 21"."""
    between = text[a.span.end : b.span.start]
    if a.value < b.value:
        return bool(_PART.fullmatch(between))
    return a.value > b.value > 0 and bool(
        _OF_THEM.match(text[b.span.end :])
        or re.search(r"(?i)\bof (?:the |my |our |her |his |those )?$", text[: a.span.start])
    )


def _pair(a: Number, b: Number, of: tuple[Statement, ...], *, changed: bool) -> Iterable[Derived]:
    units = _dimension(a), _dimension(b)
    alike = units[0] == units[1] or None in units
    if not alike or not a.value or not b.value:
        return
    x, y = (amount(a), amount(b)) if None not in units else (a.value, b.value)
    low, high = min(x, y), max(x, y)
    if (low < high and None in units) or units[0] == "time":
        yield Derived(low / high, None, "share", of)
        yield Derived(1 - low / high, None, "share", of)
    if units[0] == "share" or (units == (None, None) and _decimals(a) and _decimals(b)):
        yield Derived(round(abs(a.value - b.value), 3), "points", "difference", of)
    if low < high and changed:
        unit = a.unit or b.unit
        yield Derived((high - low) / x, None, "change", of)
        yield Derived(low / high, None, "share", of)
        yield Derived(high / low, None, "ratio", of)
        if dimension(unit) != "share":
            scale = in_base(1, unit) if unit and dimension(unit) and None not in units else 1
            yield Derived((high - low) / scale, unit, "difference", of)


_CHANGE_BETWEEN = re.compile(
    r"\bto\b|\bbefore\b|\bnow\b|\bagainst\b|\bversus\b|\binstead of\b|\bcompared\b|\bafter\b|→|->"
)


def _are_change(statement: Statement, a: Number, b: Number) -> bool:
    """Whether two figures of one statement are the same thing at two times or in two cases."""
    text = statement.fact.text
    between = text[a.span.end : b.span.start]
    if re.search(r"[.;](?=\s+[A-Z])", between) and not statement.dates:
        return False
    if _CHANGE_BETWEEN.search(between.lower()) and (a.noun is None or b.noun is None or a.noun == b.noun):
        return True
    dated = [m.span for m in statement.dates]
    behind = any(a.span.end <= span.start < b.span.start for span in dated)
    ahead = any(b.span.end <= span.start < b.span.end + 25 for span in dated)
    return behind and ahead and (a.noun is None or b.noun is None or a.noun == b.noun)


def _decimals(number: Number) -> bool:
    return number.value != int(number.value)

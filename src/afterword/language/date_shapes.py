"""The shapes in which dates are written and said, each with what it means."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from afterword.language.number_words import ORDINALS, SMALL, read_words

Precision = Literal["day", "month", "season", "quarter", "year"]
Told = tuple[date, date, Precision, bool]
"""First day, last day, how exactly it was named, and whether the words mean nothing without their own day."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place that has a date's shape, the day the words belong to, and which number of 03/04 is the day."""

    match: re.Match[str]
    anchor: date | None
    day_first: bool

    def __getitem__(self, group: int | str) -> str:
        """What a group of the shape holds; empty when it took no part."""
        return self.match[group] or ""


Reader = Callable[[Place], Told | None]
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,"
        "november nov,december dec".split(","),
        start=1,
    )
    for name in names.split()
}
_SEASONS: Final = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
_DAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_FULL: Final = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_TEENS: Final = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_ONES: Final = "one|two|three|four|five|six|seven|eight|nine"
_DECADES: Final = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_SPOKEN_YEAR: Final = rf"(?:nineteen|twenty)[ -](?:(?:{_DECADES})(?:[ -](?:{_ONES}))?|{_TEENS}|(?:oh|o)[ -](?:{_ONES}))"
_YEAR: Final = rf"(?:(?:19|20)\d\d|{_SPOKEN_YEAR}|two thousand(?: and)? (?:{_ONES}|{_TEENS}))"
_ORDINAL_WORDS: Final = (
    r"(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
)
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_NTH: Final = rf"(?:{_DAY}(?:st|nd|rd|th)|{_ORDINAL_WORDS})"
_WEEKDAY: Final = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_SEASON: Final = r"(?:spring|summer|autumn|fall|winter)"
_COUNT: Final = rf"(?:\d{{1,2}}|an?|{_ONES}|ten|eleven|twelve|a couple of|a few)"


def shapes() -> Iterator[tuple[str, str, Reader]]:
    """What a shape cannot do without, its pattern and its reader; the most telling first: a place that one shape has
    taken is closed to the next."""
    year_behind = rf"(?:,? (?P<year>{_YEAR})\b)?"
    lead = rf"\b(?:(?P<weekday>{_WEEKDAY}),? (?:the )?)?"
    until = (
        rf"(?= ?(?:to|until|till|and|through|[-–—]) ?(?:{_NTH} |{_DAY} )?(?P<later>{_MONTH})(?:,? | of )"
        rf"(?P<year>{_YEAR}))"
    )
    nth, unit = rf"(?P<day>{_NTH})\b", r"(?P<unit>days?|weeks?|fortnights?|months?|years?)"
    month_lead = (
        "in|since|by|until|till|from|last|this|next|to|of|and|through|before|after|during|late|early|mid|between"
    )
    yield "digits", r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?=\b|t)", _iso
    yield "digits", r"\b(\d{1,2})[./](\d{1,2})[./]((?:19|20)?\d\d)\b", _slashes
    yield "month", rf"\b(?:(?P<day>{_DAY}(?:st|nd|rd|th)?) )?(?P<month>{_MONTH})(?: (?P<day2>{_DAY}))?{until}", _opening
    yield (
        "month",
        rf"{lead}(?P<day>{_DAY}(?:st|nd|rd|th)?|{_ORDINAL_WORDS})(?: of)? (?P<month>{_MONTH})(?![a-z]){year_behind}",
        _day_month,
    )
    yield (
        "month",
        rf"{lead}(?P<month>{_MONTH}) (?:the )?(?P<day>{_NTH}|{_DAY})(?![\d:]|,\d|\.\d)\b{year_behind}",
        _day_month,
    )
    yield "month", rf"\b(?P<month>{_MONTH})(?![a-z])(?:,| of| in)? (?:the year )?(?P<year>{_YEAR})\b", _month_year
    yield (
        "season",
        rf"\b(?P<season>{_SEASON})(?: of| term)?,? (?P<year>(?:19|20)\d\d)(?:[/–-](?P<next>\d\d(?:\d\d)?))?\b"
        rf"|\b(?P<season2>{_SEASON}) of (?P<year2>{_YEAR})\b",
        _season_year,
    )
    yield (
        "quarter",
        rf"\b(?:(?P<nth>first|second|third|fourth|last|final) quarter(?: of)?|q(?P<q>[1-4])),? (?P<year>{_YEAR})\b",
        _quarter,
    )
    yield "digits", r"\b(?P<from>(?:19|20)\d\d)[/–-](?P<to>\d\d(?:\d\d)?)\b(?!-)", _year_span
    yield "weekday", rf"\b(?:(?P<weekday>{_WEEKDAY}) week|a week (?:on|from) (?P<weekday2>{_WEEKDAY}))\b", _weekday_week
    yield "weekday", rf"\b(?P<weekday>{_WEEKDAY}),? (?:the )?{nth}", _weekday_nth
    yield "weekday", rf"\b(?:(?P<which>next|this|last|coming) )?(?P<weekday>{_WEEKDAY})\b", _weekday
    yield (
        "unit",
        r"\b(?P<edge>end|start|beginning|middle|close) of (?P<which>next|this|the) (?P<unit>week|month|year)\b"
        r"(?P<skips> after next\b)?",
        _edge,
    )
    yield "unit", rf"\b(?:in|within) (?P<count>{_COUNT}) {unit}(?:' time)?\b", _ahead
    yield "unit", rf"\b(?P<count>{_COUNT}) {unit} (?P<way>ago|from now|from today)\b", _ahead
    yield "unit", r"\b(?P<which>next|last|this) (?P<unit>week|month|year)\b", _whole
    yield "unit", r"\bthe (?P<unit>week|month|year) (?P<which>after next)\b", _whole
    yield "near", r"\b(?P<word>today|tonight|tomorrow|yesterday|the day after tomorrow)\b", _near
    yield "month", rf"\b(?:{month_lead}) (?P<month>{_FULL})\b(?! (?:be|have|i|we|not|it)\b)", _bare_month
    yield (
        "season",
        rf"\b(?:in|since|by|until|last|this|next|of|during|the|that) (?P<season>{_SEASON})\b(?! (?:fair|term|back))",
        _bare_season,
    )
    yield (
        "nth",
        rf"\b(?:by|on|until|till|before|from|to|is|that's|after|for) the {nth}(?! (?!and |at |of next|if |when )[a-z])",
        _bare_nth,
    )
    yield "digits", r"\b(?P<year>(?:19|20)\d\d)\b(?!%|:\d|,\d|\.\d|-\d)", _bare_year
    yield "spoken year", rf"\b(?P<year>{_SPOKEN_YEAR})\b", _bare_year


NEEDS: Final = {
    "digits": r"\d\d",
    "month": r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    "weekday": r"day\b",
    "season": rf"\b{_SEASON}\b",
    "quarter": r"quarter|\bq[1-4]",
    "unit": r"\b(?:days?|weeks?|fortnights?|months?|years?)\b",
    "near": r"\b(?:today|tonight|tomorrow|yesterday)\b",
    "nth": rf"\bthe {_NTH}\b",
    "spoken year": r"\b(?:nineteen|twenty)[ -]",
}
"""What must stand in a text before shapes of a sort are looked for at all: most texts hold no date."""


def _year(words: str) -> int:
    if words.isdecimal():
        return int(words)
    read = read_words(words.replace("-", " ").split(), 0)
    return int(read.value) if read else 0


def _nth(words: str) -> int:
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    parts = words.replace("-", " ").split()
    return {"twenty": 20, "thirty": 30}.get(parts[0], 0) * (len(parts) > 1) + ORDINALS[parts[-1]]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _season(name: str, year: int) -> tuple[date, date]:
    """Meteorological seasons; a winter is named after the year in which it begins."""
    first, last = _SEASONS[name]
    return date(year, first, 1), _month(year + (last < first), last)[1]


def _one(day: date | None, *, relative: bool) -> Told | None:
    return (day, day, "day", relative) if day else None


def _nearest(make: Callable[[int], date | None], anchor: date) -> date | None:
    """The occurrence of a yearly day that lies nearest to the anchor."""
    days = [day for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (day := make(year))]
    return min(days, key=lambda day: abs((day - anchor).days), default=None)


def _iso(m: Place) -> Told | None:
    return _one(_day(int(m[1]), int(m[2]), int(m[3])), relative=False)


def _slashes(m: Place) -> Told | None:
    a, b, year = int(m[1]), int(m[2]), int(m[3]) + (2000 if len(m[3]) == 2 else 0)
    day, month = (a, b) if (m.day_first and b <= 12) or a > 12 else (b, a)
    return _one(_day(year, month, day), relative=False)


def _day_month(m: Place) -> Told | None:
    day, month = _nth(m["day"]), _MONTHS[m["month"].rstrip(".")]
    if m["year"]:
        return _one(_day(_year(m["year"]), month, day), relative=False)
    if m["month"] in {"may", "mar", "dec", "jan", "sep", "oct"} and m["day"] in {"first", "second", "third"}:
        return None
    return _one(_nearest(lambda year: _day(year, month, day), m.anchor), relative=True) if m.anchor else None


def _opening(m: Place) -> Told | None:
    """The first half of "October to December 2025": its year is that of the second."""
    month, later = _MONTHS[m["month"].rstrip(".")], _MONTHS[m["later"].rstrip(".")]
    year = _year(m["year"]) - (month > later)
    if m["day"] or m["day2"]:
        return _one(_day(year, month, _nth(m["day"] or m["day2"])), relative=False)
    return *_month(year, month), "month", False


def _month_year(m: Place) -> Told | None:
    return *_month(_year(m["year"]), _MONTHS[m["month"].rstrip(".")]), "month", False


def _season_year(m: Place) -> Told | None:
    name, year = m["season"] or m["season2"], _year(m["year"] or m["year2"])
    if name == "winter" and not m["next"]:  # "winter 2024" may begin or end in that year
        return date(year - 1, 12, 1), date(year + 1, 2, 28), "season", False
    return *_season(name, year), "season", False


def _quarter(m: Place) -> Told | None:
    number = int(m["q"]) if m["q"] else {"first": 1, "second": 2, "third": 3}.get(m["nth"], 4)
    year = _year(m["year"])
    return date(year, 3 * number - 2, 1), _month(year, 3 * number)[1], "quarter", False


def _year_span(m: Place) -> Told | None:
    first = int(m["from"])
    last = int(m["to"]) if len(m["to"]) == 4 else first // 100 * 100 + int(m["to"])
    return (date(first, 1, 1), date(last, 12, 31), "year", False) if first < last <= first + 60 else None


def _weekday_nth(m: Place) -> Told | None:
    """ "Friday the twenty-fifth": the next day that is both."""
    if not m.anchor:
        return None
    number, weekday = _nth(m["day"]), _DAYS.index(m["weekday"])
    days = (m.anchor + timedelta(days=ahead) for ahead in range(-7, 62))
    return _one(next((day for day in days if day.day == number and day.weekday() == weekday), None), relative=True)


def _weekday(m: Place) -> Told | None:
    """A bare weekday is the coming one, "last Friday" the one before; "next Wednesday" lies in the following week."""
    if not m.anchor:
        return None
    ahead = (_DAYS.index(m["weekday"]) - m.anchor.weekday()) % 7 or 7
    if m["which"] == "last":
        ahead -= 7
        ahead = ahead if ahead < 0 else -7
    elif m["which"] == "next" and ahead <= 6 - m.anchor.weekday():
        ahead += 7
    return _one(m.anchor + timedelta(days=ahead), relative=True)


def _weekday_week(m: Place) -> Told | None:
    if not m.anchor:
        return None
    ahead = (_DAYS.index(m["weekday"] or m["weekday2"]) - m.anchor.weekday()) % 7 or 7
    return _one(m.anchor + timedelta(days=ahead + 7), relative=True)


def _edge(m: Place) -> Told | None:
    """ "end of next week" is its Friday; of a month or year the last seven days."""
    if not m.anchor:
        return None
    first, last = _stretch(m["unit"], 2 if m["skips"] else 1 if m["which"] == "next" else 0, m.anchor)
    if m["unit"] == "week":
        friday = first + timedelta(days=4)
        day = {"end": friday, "close": friday, "middle": first + timedelta(days=2)}.get(m["edge"], first)
        return _one(day, relative=True)
    middle = first + (last - first) / 2
    start = {"end": last - timedelta(days=6), "close": last - timedelta(days=6), "middle": middle}.get(m["edge"], first)
    return start, min(last, start + timedelta(days=6)), "day", True


def _stretch(unit: str, offset: int, anchor: date) -> tuple[date, date]:
    if unit == "week":
        monday = anchor - timedelta(days=anchor.weekday()) + timedelta(weeks=offset)
        return monday, monday + timedelta(days=6)
    if unit == "year":
        return date(anchor.year + offset, 1, 1), date(anchor.year + offset, 12, 31)
    months = anchor.year * 12 + anchor.month - 1 + offset
    return _month(months // 12, months % 12 + 1)


def _ahead(m: Place) -> Told | None:
    if not m.anchor:
        return None
    words, unit = m["count"], m["unit"].rstrip("s")
    count = {"a": 1, "an": 1, "a couple of": 2, "a few": 3}.get(words) or (
        int(words) if words.isdecimal() else SMALL[words]
    )
    sign = -1 if "way" in m.match.groupdict() and m["way"] == "ago" else 1
    if unit in {"day", "week", "fortnight"}:
        span = timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])
        day = m.anchor + sign * span
    else:
        months = m.anchor.year * 12 + m.anchor.month - 1 + sign * count * (12 if unit == "year" else 1)
        year, month = months // 12, months % 12 + 1
        if not 1 <= year <= 9998:
            return None
        day = date(year, month, min(m.anchor.day, monthrange(year, month)[1]))
    return _one(day, relative=True)


def _whole(m: Place) -> Told | None:
    if not m.anchor:
        return None
    offset = {"next": 1, "last": -1, "this": 0, "after next": 2}[m["which"]]
    precision: Precision = {"week": "day", "month": "month", "year": "year"}[m["unit"]]  # type: ignore[assignment]
    return *_stretch(m["unit"], offset, m.anchor), precision, True


def _near(m: Place) -> Told | None:
    days = {"tomorrow": 1, "yesterday": -1, "the day after tomorrow": 2}.get(m["word"], 0)
    return _one(m.anchor + timedelta(days=days), relative=True) if m.anchor else None


def _bare_month(m: Place) -> Told | None:
    if not m.anchor:
        return None
    month = _MONTHS[m["month"]]
    coming = m.match.group().startswith(("next", "by", "until", "till"))
    year = m.anchor.year + (
        1 if coming and month < m.anchor.month else -1 if not coming and month > m.anchor.month else 0
    )
    return *_month(year, month), "month", True


def _bare_season(m: Place) -> Told | None:
    if not m.anchor:
        return None
    first, last = _season(m["season"], m.anchor.year)
    if first > m.anchor and not m.match.group().startswith("next"):
        first, last = _season(m["season"], m.anchor.year - 1)
    return first, last, "season", True


def _bare_nth(m: Place) -> Told | None:
    """ "by the 14th": the nearest one that is not past."""
    if not m.anchor:
        return None
    number = _nth(m["day"])
    months = ((m.anchor.year * 12 + m.anchor.month - 1 + k) for k in range(3))
    days = (_day(k // 12, k % 12 + 1, number) for k in months)
    return _one(next((day for day in days if day and day >= m.anchor), None), relative=True)


def _bare_year(m: Place) -> Told | None:
    year = _year(m["year"])
    counted = re.match(
        r" (?!was\b|is\b|has\b|as\b|this\b)[a-z]+s\b", m.match.string[m.match.end() : m.match.end() + 24]
    )
    if counted and not re.search(r"(?:in|since|of|from|to|by|until|and|during) $", m.match.string[: m.match.start()]):
        return None  # "1900 loaves"
    return date(year, 1, 1), date(year, 12, 31), "year", False

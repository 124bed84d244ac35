"""Tables of the candidate's papers as something that can be told: what was counted, for whom, and when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from afterword.evidence.model import Fact, World
from afterword.evidence.periods import periods
from afterword.evidence.tables import cells, is_row
from afterword.language.number_words import SMALL

_FIGURE: Final = re.compile(r"\d[\d,]*(?:\.\d+)?%?")
_MONTHS: Final = "January February March April May June July August September October November December".split()
_SHORT: Final = [month[:3].lower() for month in _MONTHS]
_SPAN: Final = re.compile(
    rf"(?i)(?P<first>{'|'.join(_SHORT)})[a-z]* ?[-–] ?(?P<last>{'|'.join(_SHORT)})[a-z]* (?P<year>(?:19|20)\d\d)"
)
_ALL: Final = re.compile(r"(?i)(?:all|both|total|sum|overall|together|everybody|everyone|the others?)\b")
_WORDS: Final = {number: word for word, number in SMALL.items() if 1 < number <= 12}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it counts, and whose figures they are where several stand side by side.

    `head` is the label as written, `beside` that of the column that leads its group.
    """

    head: str
    measure: str
    group: str = ""
    beside: str = ""

    @property
    def share(self) -> bool:
        """Whether its figures are shares in percent."""
        return "%" in self.head

    @property
    def sums_up(self) -> bool:
        """Whether it stands for all groups together."""
        return bool(_ALL.match(self.group or self.head))


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its label, the figures as written, and the fact that it is."""

    label: str
    figures: tuple[str, ...]
    fact: Fact

    @property
    def when(self) -> str | None:
        """The time it stands for, as a sentence would say it: "Sep 2023" gives "September 2023"."""
        return _spoken_time(self.label)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table with what stands above it. `lines` are the sentences of the same paper that are no table."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    lines: tuple[Fact, ...]

    @property
    def times(self) -> tuple[Row, ...]:
        """The rows that stand for one time each, all of one length; of terms only those of the first one's season."""
        timed = [row for row in self.rows if row.when]
        if not timed:
            return ()
        alike = _kind_of_time(timed[0].when or "")
        return tuple(row for row in timed if _kind_of_time(row.when or "") == alike)

    @property
    def years(self) -> tuple[Row, ...]:
        """The rows that stand for whole years."""
        return tuple(row for row in self.rows if re.fullmatch(r"(?:19|20)\d\d", row.when or ""))

    @property
    def words(self) -> str:
        """All words that tell what it is about."""
        heads = (column.head for column in self.columns)
        return " ".join((self.title, *(fact.text for fact in self.lines), *heads, *(row.label for row in self.rows)))


def sheets(world: World) -> Iterator[Sheet]:
    """Every table that may be told of; rows that are kept back have been left out."""
    papers: dict[str, list[Fact]] = {}
    for fact in world.ledger.facts:
        if fact.origin == "evidence" and fact.may_be_written:
            papers.setdefault(fact.quote.source, []).append(fact)
    for facts in papers.values():
        if any(is_row(fact.text) for fact in facts):
            yield from _of_paper(facts)


def _of_paper(facts: list[Fact]) -> Iterator[Sheet]:
    lines = tuple(fact for fact in facts if not is_row(fact.text))
    title = facts[0].text.strip(" #*:")
    head: list[str] = []
    rows: list[Row] = []
    for fact in facts:
        told = cells(fact.text) if is_row(fact.text) else []
        figures = [cell for cell in told[1:] if _FIGURE.fullmatch(cell)]
        if told and not figures and not any(_FIGURE.fullmatch(cell) for cell in told[:1]):
            yield from _sheet(title, head, rows, lines)
            head, rows = told, []
        elif head and figures:
            rows.append(Row(told[0].strip(" :"), tuple(told[1:]), fact))
    yield from _sheet(title, head, rows, lines)


def _sheet(title: str, head: list[str], rows: list[Row], lines: tuple[Fact, ...]) -> Iterator[Sheet]:
    if len(rows) < 2:
        return
    width = max(len(row.figures) for row in rows)
    heads = head[-width:] if len(head) >= width else []
    full = tuple(row for row in rows if len(row.figures) == len(heads))
    if len(full) > 1:
        yield Sheet(title, _columns(heads, title), full, lines)


def _columns(heads: Sequence[str], title: str) -> tuple[Column, ...]:
    """Whose each column is: "7 routes delivered, returned, %, 4 routes delivered, returned, %"."""
    again = {head for head in heads if heads.count(head) > 1}
    if not again:
        named = [head for head in heads if not _ALL.match(head)]
        if len(named) > 1 and all(head[:1].isupper() for head in named):
            about = re.split(r",|:| by | from | in (?=\d)", title)[0].strip()
            return tuple(Column(head, about, head) for head in heads)
        return tuple(Column(head, head) for head in heads)
    leads = [head for head, following in pairwise(heads) if head not in again and following in again]
    tail = _shared_end(leads)
    found, group, beside = [], "", ""
    for head in heads:
        if head in leads:
            group = beside = head.removesuffix(tail).strip(" :")
            found.append(Column(head, tail.strip(), group))
        elif head in again:
            found.append(Column(head, head, group, found[-1].head if found else beside))
        else:
            measure = next((m for m in sorted(again, key=len, reverse=True) if head.endswith(m)), "")
            found.append(Column(head, measure or head, head.removesuffix(measure).strip(" :") if measure else ""))
    return tuple(found)


def _shared_end(leads: list[str]) -> str:
    """The words that all leading columns end with: "delivered"."""
    if len(leads) < 2:
        return ""
    split = [lead.split() for lead in leads]
    n = 0
    while len({words[-1 - n] for words in split if len(words) > n}) == 1 and all(
        any(map(str.isalpha, "".join(words[: -1 - n]))) for words in split
    ):
        n += 1
    return " " + " ".join(split[0][-n:]) if n else ""


def _spoken_time(label: str) -> str | None:
    found = periods(label, None)
    if not found or found[0].loose:
        return None
    time = found[-1] if len(found) == 3 else found[0]
    if len(found) not in {1, 3}:
        return None
    rest = label[: time.span.start] + label[time.span.end :]
    if re.search(r"\w", rest):
        return None
    months = (time.end.year - time.start.year) * 12 + time.end.month - time.start.month + 1
    if time.start == time.end:
        return f"{time.start.day} {_MONTHS[time.start.month - 1]} {time.start.year}"
    if months == 1:
        return f"{_MONTHS[time.start.month - 1]} {time.start.year}"
    if match := _SPAN.fullmatch(label.strip()):
        first, last = (_MONTHS[_SHORT.index(match[name].lower())] for name in ("first", "last"))
        return f"{first} to {last} {match['year']}"
    if months == 3 and re.search(r"[qQ][1-4]", label):
        return f"the {('first', 'second', 'third', 'last')[time.start.month // 3]} quarter of {time.start.year}"
    label = label.strip()
    term = re.match(r"[A-Z][a-z]+ \d{4}$", label)
    return label[0].lower() + label[1:] if term else label if months == 12 else None


def _kind_of_time(when: str) -> str:
    """ "day", "month", "quarter", "year", the season of a term."""
    if match := re.match(r"(?i)(autumn|spring|summer|winter|michaelmas|hilary|lent|trinity)\b", when):
        return match[1].lower()
    return re.sub(r"[A-Z]\w+", "M", re.sub(r"first|second|third|last", "nth", re.sub(r"\d+", "0", when)))


def spelt(text: str) -> str:
    """Small numbers that open a phrase in words: "7 routes" gives "seven routes"."""
    match = re.match(r"(\d+)(?= )", text)
    word = _WORDS.get(int(match[1])) if match else None
    return f"{word}{text[match.end() :]}" if match and word else text

"""What a table shows, in a sentence or two: a figure over time, two groups side by side, one's own part of a whole."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from afterword.debrief.model import Exchange
from afterword.evidence.answering.ranking import my_names
from afterword.evidence.answering.sheets import Column, Row, Sheet, sheets, spelt
from afterword.evidence.answering.story import Line, Story
from afterword.evidence.answering.subjects import ASKING, stems_of
from afterword.evidence.model import Fact, World
from afterword.evidence.voice.account import Told, fit
from afterword.evidence.voice.verbs import is_past
from afterword.language.words import count_words

_RELATED, _MOST_WORDS = 3, 105
_HALF = 0.5
# The question, or the story itself, turns on what would have been without the candidate's work.
_COMPARES: Final = re.compile(
    r"\bhow (?:do|did|would|can|could) you (?:know|tell|be sure)\b"
    r"|\b(?:was that|was it|were they) (?:really )?(?:the|you|your)\b"
    r"|\b(?:anyway|coincidence|just the|by itself|without you|for comparison|to compare|compared|so (?:that )?(?:we|I)"
    r" (?:would|could|might) (?:know|tell|see))\b",
    re.IGNORECASE,
)
_ALSO: Final = re.compile(r"\bI also ")
_COUNTED: Final = re.compile(r"(?:[a-z-]+ )*[a-z]{2,}s(?: (?:lost|sold|made|won|\w+ed))?")
_PART: Final = re.compile(r"(?:(?:on|in) time|within|by|begun|done|\w{2,}ed)\b.*")


def with_sheet(story: Story, exchange: Exchange, world: World) -> Story:
    """A story that gives no figures yet, with what a table of the same work shows."""
    told = " ".join(line.text for line in story.lines)
    if any(line.told.result and re.search(r"\d", line.text) for line in story.lines):
        return story
    about = stems_of(f"{exchange.question} {told}") - ASKING
    for sheet in sheets(world):
        employer = sheet.rows[0].fact.employer
        mine = story.lines[0].fact.employer
        if len(stems_of(sheet.words) & about) < _RELATED or (employer and mine and employer != mine):
            continue
        how_known = _COMPARES.search(exchange.question)
        lines = _compared(sheet) if how_known or _COMPARES.search(told) else []
        lines = lines or _side_by_side(sheet, sheet.words if how_known else told) or _over_time(sheet, about)
        if not lines:
            continue
        first = _changed(sheet, told) if len(lines) > 1 else []
        if how_known:
            # Asked how they know, only what was done to know it belongs beside the figures.
            kept = [line for line in story.lines if _COMPARES.search(line.text)]
            story = replace(story, lines=tuple(kept), source=(kept or lines)[0].fact.quote.source)
            first = _changed(sheet, " ".join(line.text for line in kept))
        rest = [replace(line, told=replace(line.told, text=_ALSO.sub("I ", line.text))) for line in story.lines]
        for parts in ((*first, *rest, *lines), (*story.lines, *lines), (*story.lines, *lines[:1])):
            if sum(count_words(line.text) for line in parts) <= _MOST_WORDS:
                return Story(parts, story.score, story.source)
    return story


def _line(text: str, fact: Fact, score: float = 0.0) -> Line:
    return Line(Told(text, fact.text, 0, alone=True, mine=False, result=True), fact, score)


# ---- two groups side by side ---------------------------------------------------------------------------------------


def _compared(sheet: Sheet) -> list[Line]:
    """Where two groups stood at first, and where they stood furthest apart."""
    columns = [column for column in sheet.columns if column.share and column.group and not column.sums_up]
    rows = sheet.times
    if len(columns) != 2 or len(rows) < 2 or columns[0].measure != columns[1].measure:
        return []
    one, two = (sheet.columns.index(column) for column in columns)
    values = {row.label: (_value(row.figures[one]), _value(row.figures[two])) for row in rows}
    if any(value is None for pair in values.values() for value in pair):
        return []
    apart = {row.label: abs((values[row.label][0] or 0) - (values[row.label][1] or 0)) for row in rows}
    first, last = rows[0], rows[-1]
    widest = max(rows, key=lambda row: apart[row.label])
    if widest is first:
        return []
    what, names = _share_of(columns[0], sheet.title), [_group(column.group) for column in columns]
    at = [_percent(first.figures[one]), _percent(first.figures[two])]
    then = [_percent(widest.figures[one]), _percent(widest.figures[two])]
    short = [_short(name) for name in names]
    alike = names[0].split()[-1] == names[1].split()[-1] and short[0] != names[0]
    second = short[1] if alike else names[1]
    start = f"{at[0]} for {names[0]} and {'' if at[0] == at[1] else f'{at[1]} '}for {second}"
    again = "they were at" if what.endswith("were at") else "it was"
    end = f"{then[0]} for {short[0]} and {then[1]} for {short[1]}"
    text = f"{_upper(_at(first))} {what} {start}; {_at(widest)} {again} {end}."
    lines = [_line(text, widest.fact)]
    if last is not widest and apart[last.label] <= _HALF * apart[widest.label]:
        late = _percent(last.figures[two])
        lines.append(_line(f"By {last.when} {names[1]} {_were(names[1])} at {late}.", last.fact))
    return lines


def _side_by_side(sheet: Sheet, told: str) -> list[Line]:
    """How the counts of each group went, where the story names one of the groups."""
    columns = [c for c in sheet.columns if c.group and ":" not in c.group and not c.sums_up and not c.share]
    rows = sheet.years if len(sheet.years) > 1 else sheet.times
    measure = {column.measure for column in columns}
    if len(columns) != 2 or len(rows) < 2 or len(measure) != 1 or not _COUNTED.fullmatch(what := _lower(measure.pop())):
        return []
    ends = [[row.figures[sheet.columns.index(column)] for row in (rows[0], rows[-1])] for column in columns]
    if not any(column.group in told for column in columns) or any(_value(end) is None for two in ends for end in two):
        return []
    if _left(ends[1]) < _left(ends[0]):
        columns, ends = columns[::-1], ends[::-1]
    text = (
        f"For {columns[0].group} {what} went from {ends[0][0]} {_at(rows[0])} to {ends[0][1]} {_at(rows[-1])}; "
        f"for {columns[1].group} from {ends[1][0]} to {ends[1][1]}."
    )
    return [_line(text, rows[-1].fact)]


def _left(ends: list[str]) -> float:
    """Which share of the first figure the last one is: the group that changed most is told first."""
    return (_value(ends[1]) or 0.0) / (_value(ends[0]) or 1.0)


def _changed(sheet: Sheet, told: str) -> list[Line]:
    """The line of the same paper that says when one of the groups changed, unless the story has said it."""
    for fact in sheet.lines:
        for column in sheet.columns:
            name = spelt(column.group)
            named = bool(name) and re.match(
                rf"(?:the )?{re.escape(name)} (?:[a-z]+ed|had|kept|began)\b", fact.text, re.I
            )
            dated = re.search(r"\b(?:19|20)\d\d\b| had no ", fact.text)
            if named and dated and fit(fact.text) and name.lower() not in told.lower():
                return [_line(fact.text, fact)]
    return []


def _were(name: str) -> str:
    return "were" if name.endswith("s") and not name.endswith(("ss", "'s", "’s")) else "was"


def _share_of(column: Column, title: str) -> str:
    """What a share is a share of, with its verb: "stale returns were at", "the share of empty km was"."""
    own = column.head.replace("%", "").replace(column.group, "").strip()
    if own:
        return f"{own.lower()} was"
    beside = column.beside.strip().lower()
    name = re.split(r",|:| by | from ", title)[0].strip()
    if stems_of(beside) & stems_of(name) and len(name.split()) < 4 and " and " not in name:
        return f"{_lower(name)} {_were(name)} at"
    if not beside:
        return "the share was"
    done = is_past(beside.split()[0]) or _PART.fullmatch(beside)
    return f"the share {beside} was" if done else f"the share of {beside} was"


def _group(name: str) -> str:
    return name if name[:1].isupper() or re.match(r"(?:the|all)\b", name) else f"the {spelt(name)}"


def _short(name: str) -> str:
    match = re.match(r"the (\w+) \w+$", name)
    return f"the {match[1]}" if match and not match[1].isdigit() else name


# ---- one figure over time ------------------------------------------------------------------------------------------


def _over_time(sheet: Sheet, about: frozenset[str]) -> list[Line]:
    """How a figure went from the first row to the last, for the column that the story is about."""
    rows = sheet.times
    best: tuple[int, list[Line]] = 0, []
    for at, column in enumerate(sheet.columns):
        shared = len(stems_of(column.head) & about)
        ends = [row.figures[at] for row in (rows[0], rows[-1])] if len(rows) > 1 else []
        what = _counted(column)
        if shared <= best[0] or not what or len(set(ends)) < 2 or any(_value(end) is None for end in ends):
            continue
        said = [_percent(end) if column.share else end for end in ends]
        text = f"{what} went from {said[0]} {_at(rows[0])} to {said[1]} {_at(rows[-1])}."
        best = shared, [_line(text[0].upper() + text[1:], rows[-1].fact)]
    return best[1]


def _counted(column: Column) -> str | None:
    """The label of a column as the subject of a sentence, where it can be one."""
    label = column.head.replace("%", "").strip()
    if column.group or not label:
        return None
    if column.share:
        return label if re.fullmatch(r"(?:[a-z]+ ){0,2}[a-z]{6,}", label) else None
    return label if _COUNTED.fullmatch(label) else None


# ---- one's own part of a whole -------------------------------------------------------------------------------------


def own_part(world: World, about: frozenset[str]) -> Iterator[Line]:
    """The candidate's own row beside that of all: "Of my 34 handovers 33 were begun by 07:15"."""
    names = my_names(world.debrief.case)
    called = re.compile("|".join(rf"\b{re.escape(name.split()[-1])}\b" for name in names if name) or r"(?!)")
    for sheet in sheets(world):
        heads = [column.head for column in sheet.columns]
        own = next((row for row in sheet.rows if called.search(row.label)), None)
        everybody = next((row for row in sheet.rows if re.match(r"all\b", row.label, re.IGNORECASE)), None)
        if own is None or len(heads) < 2 or not _COUNTED.fullmatch(heads[0]) or not _PART.fullmatch(heads[1]):
            continue
        if not stems_of(heads[0]) & about:
            continue
        text = f"Of my {own.figures[0]} {heads[0]} {own.figures[1]} were {heads[1]}"
        if everybody:
            text += f"; of all {everybody.figures[0]} it was {everybody.figures[1]}"
        yield _line(f"{text}.", own.fact)


def _lower(text: str) -> str:
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _at(row: Row) -> str:
    when = row.when or ""
    return f"on {when}" if when[:1].isdigit() and " " in when else f"in {when}"


def _value(figure: str) -> float | None:
    plain = figure.replace(",", "").rstrip("%")
    return float(plain) if re.fullmatch(r"\d+(?:\.\d+)?", plain) else None


def _percent(figure: str) -> str:
    return figure if figure.endswith("%") else f"{figure}%"

"""Text to passages: the smallest pieces that can be quoted by themselves, with the headings they stand under."""

import re
from dataclasses import dataclass

from afterword.documents.model import Passage
from afterword.kernel.spans import Span
from afterword.language.stems import stopwords

_HEADING = re.compile(r"(#{2,6}|#(?=\s))(.*)")
_BULLET = re.compile(r"(\s*)(?:[-*+•·▪‣–—]|\d{1,2}[.)])\s+(?=\S)")
_BOLD_HEAD = re.compile(r"(?:\*\*|__)[^*_]{2,}(?:\*\*|__)")
_EDGES = "|> \t\n"
_EMPHASIS = re.compile(r"\*\*|__|`")
# A line this long that does not end like a sentence was probably wrapped and goes on in the next.
_WRAPPED = 55


@dataclass(slots=True)
class _Headings:
    """The headings in force while a text is walked through: levels, then a bold or flush line above its details."""

    levels: list[tuple[int, str]]
    lead: str = ""
    columns: str = ""

    def heading(self, level: int, title: str) -> None:
        self.levels = [each for each in self.levels if each[0] < level] + [(level, title)]
        self.lead = self.columns = ""

    @property
    def section(self) -> tuple[str, ...]:
        return tuple(title for _, title in self.levels) + tuple(each for each in (self.lead, self.columns) if each)


def passages_of(text: str) -> tuple[Passage, ...]:
    """The passages of a text in plain or Markdown form.

    Bullets, table rows, lines and wrapped paragraphs are passages; headings go into the `section` of what follows,
    as does a bold line above bullets, a flush line above indented ones, and the first row of a table.
    """
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    heads = _Headings([])
    found: list[Passage] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.strip() or _is_rule(line) or _is_table_rule(line):
            at += 1
            continue
        if title := _heading(lines, at):
            heads.heading(*title)
            at += 1
            continue
        last = _end(lines, at)
        span = _trimmed(text, starts[at], starts[last] + len(lines[last]))
        flush = not line[0].isspace()
        bullet = _BULLET.match(line)
        row = line.lstrip().startswith("|")
        if not row:
            heads.columns = ""
        leads = flush and not bullet and not row
        if leads:
            heads.lead = ""
        if span.start < span.end:
            found.append(Passage(span.of(text), span, at + 1, heads.section))
            if row and at + 1 < len(lines) and _is_table_rule(lines[at + 1]):
                heads.columns = found[-1].text
            elif leads and _has_details(lines, at, last):
                heads.lead = _EMPHASIS.sub("", found[-1].text)
        at = last + 1
    return tuple(found)


def _is_rule(line: str) -> bool:
    """A line that only parts: at least three dashes, stars or the like."""
    marks = "".join(line.split())
    return len(marks) >= 3 and set(marks) <= set("-=_*")


def _is_table_rule(line: str) -> bool:
    """The line under the first row of a table."""
    return "|" in line and "-" in line and set(line.strip()) <= set("|-: \t")


def _heading(lines: list[str], at: int) -> tuple[int, str] | None:
    """Level and words of a heading: marked by #, underlined, or a short line in capitals alone."""
    line = lines[at].strip()
    if match := _HEADING.fullmatch(line):
        return len(match[1]), _EMPHASIS.sub("", match[2].strip(" \t#"))
    following = lines[at + 1].strip() if at + 1 < len(lines) else ""
    front_matter = lines[0].strip() == "---"
    if len(following) >= 3 and set(following) in ({"="}, {"-"}) and not line.startswith("|") and not front_matter:
        return (1 if following[0] == "=" else 2), line
    letters = [char for char in line if char.isalpha()]
    if len(letters) >= 4 and line.isupper() and len(line) <= 60 and not _BULLET.match(line) and "|" not in line:
        return (1 if at == 0 else 2), line.rstrip(":")
    return None


def _end(lines: list[str], at: int) -> int:
    """The last line of the passage that begins at line `at`."""
    if lines[at].lstrip().startswith("|") or _BOLD_HEAD.match(lines[at].strip()):
        return at
    bullet = _BULLET.match(lines[at])
    while at + 1 < len(lines):
        old, new = lines[at].rstrip(), lines[at + 1]
        if not new.strip() or _BULLET.match(new) or new.lstrip().startswith(("|", "#", "**")) or _is_rule(new):
            break
        deeper = bool(bullet) and new[0].isspace()
        indented = not bullet and new[0].isspace() and not lines[at][0].isspace()
        if "   " in new.strip() or not (deeper or (not indented and _goes_on(old, new.strip()))):
            break
        at += 1
    return at


def _goes_on(old: str, new: str) -> bool:
    """Whether a line is the rest of the one above it, which was wrapped."""
    if len(old) < _WRAPPED or old.endswith((".", "!", "?", ":", ";")):
        return False
    return not new[0].isupper() or old.endswith((",", "-", "–", "—")) or old.rpartition(" ")[2].lower() in stopwords()


def _has_details(lines: list[str], at: int, last: int) -> bool:
    """Whether a line is a head of its own: bold, or with bullets or indented lines right below it."""
    if _BOLD_HEAD.match(lines[at].strip()) and len(lines[at]) < 200:
        return True
    below = lines[last + 1] if last + 1 < len(lines) else ""
    return bool(below.strip()) and bool(_BULLET.match(below) or below.startswith(("  ", "\t"))) and len(lines[at]) < 160


def _trimmed(text: str, start: int, end: int) -> Span:
    """The range without bullets, cell borders and the marks of type that enclose all of it."""
    if bullet := _BULLET.match(text, start, end):
        start = bullet.end()
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    for mark in ("**", "__", "*", "`"):
        inner = text[start:end]
        if len(inner) > 2 * len(mark) and inner.startswith(mark) and inner.endswith(mark) and inner.count(mark) == 2:
            return Span(start + len(mark), end - len(mark))
    return Span(start, end)

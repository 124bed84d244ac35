"""Where a finding stands in a file: lines and columns as people, editors and SARIF count them."""

from dataclasses import dataclass

from afterword.kernel.spans import Span


@dataclass(frozen=True, slots=True)
class Place:
    """A line and a column, both from 1."""

    line: int
    column: int


def place(text: str, at: int, first_line: int = 1) -> Place:
    """The place of a character; a column counts characters, as editors do in `file:line:column`."""
    return Place(text.count("\n", 0, at) + first_line, at - line_start(text, at) + 1)


def place_utf16(text: str, at: int, first_line: int = 1) -> Place:
    """The place of a character; a column counts UTF-16 units, in which an emoji is two."""
    begin = line_start(text, at)
    units = at - begin + sum(char > "\uffff" for char in text[begin:at])
    return Place(text.count("\n", 0, at) + first_line, units + 1)


def line_start(text: str, at: int) -> int:
    """Where the line of a character begins."""
    return text.rfind("\n", 0, at) + 1


def marked_line(text: str, span: Span, width: int) -> tuple[str, str, str]:
    """The line of a place, or so much around the place as fits: what stands before it, the place, what follows."""
    begin = line_start(text, span.start)
    end = text.find("\n", span.start)
    end = len(text) if end < 0 else end
    left = max(begin, min(span.start - 30, end - width))
    right = min(end, left + width)
    stop = max(span.start, min(span.end, right))
    before, after = "…" if left > begin else "", "…" if right < end else ""
    plain = text.replace("\t", " ")
    return before + plain[left : span.start], plain[span.start : stop], plain[stop:right] + after

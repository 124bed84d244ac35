"""A check as people read it, and as editors do."""

import unicodedata
from collections.abc import Iterator

from afterword.app.check_letters import CheckedLetter, CheckReport
from afterword.app.check_places import marked_line, place
from afterword.kernel.findings import Finding
from afterword.kernel.spans import Span
from afterword.letters.batch import BatchFinding
from afterword.letters.checker import RULES

_WIDTH = 100
_COUNTS = (("error", "to mend"), ("warning", "to look at"), ("info", "to know"))
_COLOURS = {"error": "31", "warning": "33", "info": "36"}


def render_text(report: CheckReport, *, colour: bool = False) -> str:
    """For people: every place with its words underlined, what is wrong, what to do, and a count at the end."""
    blocks: list[str] = []
    for letter in report.letters:
        blocks += [_shown(letter, finding, colour) for finding in letter.findings]
        blocks += [_passed(where(letter, one.finding.span), one.finding, one.because) for one in letter.waived]
        if not letter.findings:
            blocks.append(f"{letter.draft.file}: nothing to mend.")
    for shared in report.batch:
        lines = [_head("", shared.level, shared.rule, shared.message, colour)]
        for letter, span in _both(report, shared):
            lines.append(f"  {where(letter, span)}\n{_underlined(letter.draft.text, span, shared.level, colour)}")
        blocks.append("\n".join([*lines, f"  {shared.next}"]))
    for shared, because in report.waived:
        places = " and ".join(where(letter, span) for letter, span in _both(report, shared))
        blocks.append(_passed(places, shared, because))
    blocks.append(_count(report))
    return "\n\n".join(blocks)


def render_lines(report: CheckReport) -> str:
    """For editors: one line for each finding, `file:line:column: level [id] message`."""
    lines = [
        _line(letter, finding.span or Span(0, 0), finding) for letter in report.letters for finding in letter.findings
    ]
    for shared in report.batch:
        lines += [_line(letter, span, shared) for letter, span in _both(report, shared)]
    return "\n".join(lines)


def _line(letter: CheckedLetter, span: Span, found: Finding | BatchFinding) -> str:
    return f"{where(letter, span)}: {found.level} [{found.rule}] {found.message} {found.next}"


def where(letter: CheckedLetter, span: Span | None) -> str:
    """`file:line:column`, or the file alone for something that is missing altogether."""
    if span is None:
        return letter.draft.file
    at = place(letter.draft.text, span.start, letter.first_line or 1)
    return f"{letter.draft.file}:{at.line}:{at.column}"


def _both(report: CheckReport, shared: BatchFinding) -> Iterator[tuple[CheckedLetter, Span]]:
    letters = {letter.draft.file: letter for letter in report.letters}
    return ((letters[file], span) for file, span in zip(shared.files, shared.spans, strict=True))


def _shown(letter: CheckedLetter, finding: Finding, colour: bool) -> str:
    head = _head(where(letter, finding.span), finding.level, finding.rule, finding.message, colour)
    text = letter.draft.text
    return "\n".join(
        [head, *([_underlined(text, finding.span, finding.level, colour)] if finding.span else []), f"  {finding.next}"]
    )


def _passed(at: str, found: Finding | BatchFinding, because: str) -> str:
    return f"{at}: let pass {found.rule} {RULES[found.rule].name}: {found.message}\n  Because {because}."


def _head(at: str, level: str, rule: str, message: str, colour: bool) -> str:
    told = _painted(f"{level} {rule} {RULES[rule].name}", level, colour)
    return f"{at}: {told}: {message}" if at else f"{told}: {message}"


def _underlined(text: str, span: Span, level: str, colour: bool) -> str:
    """The line (or the part of it around the place), and the words marked below it."""
    before, words, after = marked_line(text, span, _WIDTH)
    marks = _painted("^" * max(1, _columns(words)), level, colour)
    return f"    {before}{words}{after}".rstrip() + f"\n    {' ' * _columns(before)}{marks}"


def _columns(text: str) -> int:
    """The width of a text on a terminal: Chinese and emoji take two columns, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF") for c in text)


def _painted(text: str, level: str, colour: bool) -> str:
    return f"\x1b[{_COLOURS[level]}m{text}\x1b[0m" if colour else text


def _count(report: CheckReport) -> str:
    levels = [finding.level for letter in report.letters for finding in letter.findings]
    levels += [finding.level for finding in report.batch]
    told = [f"{levels.count(level)} {word}" for level, word in _COUNTS if level in levels]
    if passed := sum(len(letter.waived) for letter in report.letters) + len(report.waived):
        told.append(f"{passed} let pass")
    letters = f"{len(report.letters)} letter{'s' if len(report.letters) != 1 else ''}"
    return f"{letters}: {', '.join(told) if told else 'nothing to mend'}."

"""A check as SARIF 2.1.0, the form that code hosts and editors read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from afterword import __version__
from afterword.app.check_letters import STDIN, CheckedLetter, CheckReport
from afterword.app.check_places import place_utf16
from afterword.app.explain import page
from afterword.kernel.findings import Finding
from afterword.kernel.spans import Span
from afterword.letters.batch import BatchFinding
from afterword.letters.checker import RULES
from afterword.letters.model import LetterRule

_LEVELS: Final = {"error": "error", "warning": "warning", "info": "note"}
_ADDRESS: Final = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/[\w./-]*)?")
_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def to_sarif(report: CheckReport) -> dict[str, Any]:
    """One run with the rules that it used, each with its page. Columns count UTF-16 units."""
    results = list(_results(report))
    broken = sorted({result["ruleId"] for result in results})
    for result in results:
        result["ruleIndex"] = broken.index(result["ruleId"])
    driver = {"name": "afterword", "version": __version__, "rules": [_rule(RULES[rule]) for rule in broken]}
    run = {"tool": {"driver": driver}, "columnKind": "utf16CodeUnits", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: LetterRule) -> dict[str, Any]:
    told = page(rule, "letters/rules")
    out = {
        "id": rule.id,
        "name": rule.name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": f"{rule.title} {rule.why}"},
        "help": {"text": told, "markdown": told},
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
    }
    addresses = [source.locator for source in rule.sources if _ADDRESS.fullmatch(source.locator)]
    if addresses:  # where to read on; the whole page of the rule stands in "help", which needs no network
        out["helpUri"] = f"https://{addresses[0]}"
    return out


def _results(report: CheckReport) -> Iterator[dict[str, Any]]:
    letters = {letter.draft.file: letter for letter in report.letters}
    for letter in report.letters:
        for finding in letter.findings:
            yield _result(letter, finding)
        for waived in letter.waived:
            yield {**_result(letter, waived.finding), **_suppressed(waived.because)}
    for shared in report.batch:
        yield _shared(letters, shared)
    for shared, because in report.waived:
        yield {**_shared(letters, shared), **_suppressed(because)}


def _shared(letters: dict[str, CheckedLetter], shared: BatchFinding) -> dict[str, Any]:
    here, there = (_location(letters[file], span) for file, span in zip(shared.files, shared.spans, strict=True))
    return {
        **_told(shared.rule, shared.level, f"{shared.message} {shared.next}"),
        "locations": [here],
        "relatedLocations": [{"id": 1, **there, "message": {"text": "The same passage."}}],
    }


def _suppressed(because: str) -> dict[str, Any]:
    return {"suppressions": [{"kind": "inSource", "justification": because}]}


def _result(letter: CheckedLetter, finding: Finding) -> dict[str, Any]:
    out = {
        **_told(finding.rule, finding.level, f"{finding.message} {finding.next}"),
        "locations": [_location(letter, finding.span)],
    }
    if finding.replacement is not None and finding.span and letter.first_line:
        change = {"deletedRegion": _region(letter, finding.span), "insertedContent": {"text": finding.replacement}}
        where = {"uri": _uri(letter.draft.file)}
        out["fixes"] = [
            {
                "description": {"text": finding.next},
                "artifactChanges": [{"artifactLocation": where, "replacements": [change]}],
            }
        ]
    return out


def _told(rule: str, level: str, message: str) -> dict[str, Any]:
    return {"ruleId": rule, "level": _LEVELS[level], "message": {"text": message}}


def _location(letter: CheckedLetter, span: Span | None) -> dict[str, Any]:
    """The file, and the place in it where the file has lines that are the text's own."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(letter.draft.file)}}
    if letter.first_line:
        physical["region"] = _region(letter, span or Span(0, 0))
    return {"physicalLocation": physical}


def _region(letter: CheckedLetter, span: Span) -> dict[str, int]:
    begin, end = (place_utf16(letter.draft.text, at, letter.first_line or 1) for at in (span.start, span.end))
    return {"startLine": begin.line, "startColumn": begin.column, "endLine": end.line, "endColumn": end.column}


def _uri(file: str) -> str:
    if file == STDIN:
        return "stdin"
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())

"""A check in the words of the JSON contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.app.check_letters import CheckedLetter, CheckReport
from afterword.app.contract import schema_name
from afterword.app.finding_json import finding_json
from afterword.kernel.findings import Finding
from afterword.kernel.quotes import Quote
from afterword.letters.batch import BatchFinding

if TYPE_CHECKING:
    from afterword.app.check_fixes import Mended
    from afterword.app.contract import CheckedJson, CheckJson, FindingJson


def to_json(report: CheckReport, mended: tuple[Mended, ...] = ()) -> CheckJson:
    """The contract's form; `mended`, `waived` and `batch_waived` only where something was."""
    out: CheckJson = {
        "schema": schema_name("check"),
        "letters": [_letter_json(letter) for letter in report.letters],
        "batch": [_batch_json(finding) for finding in report.batch],
    }
    if report.waived:
        out["batch_waived"] = [{**_batch_json(finding), "because": reason} for finding, reason in report.waived]
    if mended:
        out["mended"] = [
            {"file": one.file, "line": one.line, "column": one.column, "before": one.before, "after": one.after}
            for one in mended
        ]
    return out


def _letter_json(letter: CheckedLetter) -> CheckedJson:
    out: CheckedJson = {
        "file": letter.draft.file,
        "to": letter.draft.to,
        "findings": [finding_json(finding) for finding in letter.findings],
    }
    if letter.waived:
        out["waived"] = [{**finding_json(waived.finding), "because": waived.because} for waived in letter.waived]
    return out


def _batch_json(finding: BatchFinding) -> FindingJson:
    quote = Quote(source=finding.files[0], text=finding.passages[0])
    plain = Finding(
        rule=finding.rule,
        level=finding.level,
        message=finding.message,
        next=finding.next,
        source=finding.source,
        span=finding.spans[0],
        quote=quote,
    )
    return {
        **finding_json(plain),
        "files": list(finding.files),
        "spans": [[span.start, span.end] for span in finding.spans],
        "passages": list(finding.passages),
    }

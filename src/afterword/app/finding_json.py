"""A finding in the words of the JSON contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.kernel.findings import Finding

if TYPE_CHECKING:
    from afterword.app.contract import FindingJson


def finding_json(finding: Finding) -> FindingJson:
    """A finding with its span or its turns, and what to put in its place where that is certain."""
    from afterword.app.quote_json import maybe_quote_json

    out: FindingJson = {
        "rule": finding.rule,
        "level": finding.level,
        "message": finding.message,
        "quote": maybe_quote_json(finding.quote),
        "next": finding.next,
        "source": finding.source,
    }
    if finding.span is not None:
        out["span"] = [finding.span.start, finding.span.end]
    if finding.turns:
        out["turns"] = list(finding.turns)
    if finding.replacement is not None:
        out["replacement"] = finding.replacement
    return out

"""Spelling as findings of the rule on language: by a library, with the words of the case known to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from afterword.app.wiring import misspelt
from afterword.kernel.findings import Finding
from afterword.kernel.quotes import Quote
from afterword.letters.checker import RULES
from afterword.letters.model import Draft
from afterword.letters.phrases import inside_quotes

if TYPE_CHECKING:
    from afterword.debrief.case import Case

_RULE: Final = "F6"
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHOWN: Final = 3
"""So many guesses are told; our reading."""


def spelling(draft: Draft, english: str, case: Case | None, told: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Words of the body that this English does not know, where nothing was found yet. Raises AfterwordError."""
    text = draft.text
    rule = RULES[_RULE]
    source = "; ".join(source.title for source in rule.sources)
    taken = [finding.span for finding in told if finding.rule == _RULE and finding.span]
    found = []
    for place, guesses in misspelt(draft.body.of(text), english, _words_of(case)):
        span = place.shift(draft.body.start)
        if any(span.overlaps(other) for other in taken) or inside_quotes(text, span):
            continue
        meant = " or ".join(f"“{guess}”" for guess in guesses[:_SHOWN])
        found.append(
            Finding(
                rule=_RULE,
                level="warning",
                message=f"{english.capitalize()} English does not know this word.",
                next=f"Did you mean {meant}?" if meant else "Look it up, or leave it if it is a name.",
                source=source,
                span=span,
                quote=Quote(source=draft.file, text=span.of(text), line=text.count("\n", 0, span.start) + 1),
            )
        )
    return tuple(found)


def _words_of(case: Case | None) -> list[str]:
    """The words of the case's papers and talk: names, products and terms of the trade."""
    if case is None:
        return []
    papers = [case.resume, case.job, case.company, *case.evidence]
    texts = [paper.text for paper in papers if paper] + [turn.text for turn in case.transcript.turns]
    return sorted({word for text in texts for word in _WORD.findall(text)})

"""Figures that stand in the candidate's papers and were not said."""

import re
from functools import cache

from afterword.debrief.case import Case
from afterword.debrief.utterances import Cues, fold, sentence_spans
from afterword.kernel.quotes import Quote
from afterword.language.dates import find_dates
from afterword.language.numbers import find_numbers
from afterword.language.stems import content_stems

_CHANGE = re.compile(
    r"\b(?:fell|rose|cut|reduced|increased|raised|grew|saved|halved|doubled|dropped|down|up|improved"
    r"|from .{1,60} to)\b"
    r"|\d.* in \d{4}.*\d.* in \d{4}"
)
_PRIVATE = re.compile(r"\b(?:confidential|not for use|not to be (?:used|quoted|shared)|do not (?:use|share|quote))\b")
_TOLD = Cues("change")


def untold_figure(case: Case, answer: str) -> Quote | None:
    """The line of the résumé or of the evidence that gives the change told of in `answer` as figures.

    The line names what the answer says went up or down; None when the answer has one of its figures already.
    """
    told = [span.of(answer) for span in sentence_spans(answer)]
    results = [s for s in told if s in _TOLD and not find_numbers(s)]
    named = frozenset[str]().union(*map(content_stems, results)) - _change_words()
    said = {number.value for number in find_numbers(answer)}
    best: tuple[int, Quote] | None = None
    for document in (*((case.resume,) if case.resume else ()), *case.evidence):
        for line in (span.of(p.text) for p in document.passages for span in sentence_spans(p.text)):
            shared = len(named & content_stems(line))
            if not shared or line not in document.text or not _CHANGE.search(fold(line)) or _PRIVATE.search(fold(line)):
                continue
            figures = _figures(line)
            if len(figures) >= 2 and not figures & said and (best is None or shared > best[0]):
                best = shared, document.quote(line)
    return best[1] if best else None


def _figures(line: str) -> frozenset[float]:
    """The figures of a line that are no dates, hours or names."""
    days = [day.span for day in find_dates(line)]
    numbers = [n for n in find_numbers(line) if n.unit not in {"year", "clock"} and not n.label]
    return frozenset(n.value for n in numbers if not any(n.span.overlaps(day) for day in days))


@cache
def _change_words() -> frozenset[str]:
    """Words of change themselves, and those that any result may hold."""
    return content_stems(
        "improve improved reduce reduced increase better fewer faster time people day week month year lot thing work"
    )

"""How long the person says they were somewhere, against the dates in their own papers."""

from collections.abc import Iterator
from datetime import date

from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.documents.model import Document, Passage
from afterword.kernel.quotes import Quote
from afterword.language.dates import find_dates
from afterword.language.numbers import find_numbers
from afterword.language.stems import content_stems

_STILL = r"present|now|today|current(?:ly)?|since|to date|ongoing"
_ENDS = r"\bto\b|until|[-–—]|present|since|now"
_SLACK = 0.75
"""Years by which people round up without saying anything untrue. A reading."""
_YEAR, _MONTH = 365.25, 30.44


def too_long(look: Look, topic: frozenset[str]) -> tuple[Quote, Quote, str] | None:
    """Years said about this matter that are more than its dates give: the words, the line, and the time it gives."""
    today = look.record.case.date.date() if look.record.case.date else None
    spans = [(d, p, *time) for d, p in _own(look) if topic & content_stems(p.text) and (time := _served(p.text, today))]
    if not spans:
        return None
    for turn in look.mine:
        if not topic & content_stems(turn.text):
            continue
        for number in find_numbers(turn.text):
            if number.unit != "years":
                continue
            document, passage, years, span = max(spans, key=lambda s: len(topic & content_stems(s[1].text)))
            if number.value > years + _SLACK:
                said = look.quote(Hit(turn, number.span.start, number.span.end))
                return said, document.quote(passage.text), span
    return None


def _own(look: Look) -> Iterator[tuple[Document, Passage]]:
    for document in (look.record.case.resume, *look.record.case.evidence):
        if document:
            yield from ((document, passage) for passage in document.passages if passage.text in document.text)


def _served(text: str, today: date | None) -> tuple[float, str] | None:
    """The years that the dates of a line span, and how they are said."""
    days = find_dates(text)
    if not days or not pattern(_ENDS).search(text):
        return None
    end = today if pattern(_STILL).search(text) else max(d.end for d in days)
    if end is None:
        return None
    years = (end - min(d.start for d in days)).days / _YEAR
    months = round(years * _YEAR / _MONTH)
    return years, f"{months} months" if months < 24 else f"about {years:.1f} years".replace(".0", "")

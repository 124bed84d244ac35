"""Two ways of saying more than the papers hold: a title without its "deputy", and years that were not served."""

import re
from datetime import date

from afterword.debrief.utterances import fold
from afterword.documents.model import Document
from afterword.kernel.quotes import Quote
from afterword.language.dates import find_dates
from afterword.language.numbers import find_numbers

_RANK = (
    r"(?:head|manager|lead|leader|director|supervisor|chef|principal|chief|sister|matron|foreman|captain|treasurer"
    r"|officer)"
)
_SAID_TITLE = re.compile(
    r"\b(?:i was|i'm|i am|i worked as|i've been|i became|my title was) (?:the |a |an )?"
    rf"(?P<title>(?:\w+ ){{0,2}}?{_RANK}(?: of \w+)?)\b"
)
_LESSER = r"(?:deputy|assistant|acting|junior|trainee|associate|interim|vice|sous|second|co)"
_YEARS_AT = re.compile(
    r"(?P<count>[\w-]+) years (?:at|with|for) (?P<name>(?:[A-Z][\w&’'-]+ ?){1,4})"
    r"|(?:at|with|for) (?P<name2>(?:[A-Z][\w&’'-]+ ){1,4})for (?:the (?:last|past) )?(?P<count2>[\w-]+) years"
)
_SLACK = 1.5  # years: people count the year they began in


def wrong_title(said: str, papers: tuple[Document, ...]) -> tuple[str, str, Quote] | None:
    """A title that stands in the papers only with "deputy" or the like before it: said, right, and where."""
    match = _SAID_TITLE.search(fold(said))
    title = match["title"] if match else ""
    if not match or re.match(rf"{_LESSER}\b", title):
        return None
    found: tuple[str, str, Quote] | None = None
    for document in papers:
        for passage in document.passages:
            low = fold(passage.text)
            for place in re.finditer(rf"(?P<lesser>\b{_LESSER}[ -])?\b{re.escape(title)}\b", low):
                if not place["lesser"]:
                    return None
                right = passage.text[place.start() : place.end()]
                found = found or (said[match.start("title") : match.end("title")], right, _line(document, passage.text))
    return found


def wrong_years(said: str, papers: tuple[Document, ...], today: date | None) -> tuple[str, str, Quote] | None:
    """More years with an employer than the papers give: said, the dates, and where they stand."""
    match = _YEARS_AT.search(said)
    if not match or today is None:
        return None
    count, name = match["count"] or match["count2"], (match["name"] or match["name2"]).strip()
    numbers = find_numbers(f"{count} years")
    served: list[tuple[date, date, Quote, str]] = []
    for document in papers:
        for passage in document.passages:
            days = find_dates(passage.text)
            if name in passage.text and days and re.search(r"\bto\b|[-–—]|present|since", passage.text):
                now = re.search(r"\b(?:present|now|today|current|since)\b", fold(passage.text))
                end = today if now else max(d.end for d in days)
                served.append((min(d.start for d in days), end, _line(document, passage.text), passage.text))
    if not numbers or not served:
        return None
    first, last = min(served, key=lambda s: s[0]), max(s[1] for s in served)
    years = (last - first[0]).days / 365.25
    if numbers[0].value <= years + _SLACK:
        return None
    mentions = find_dates(first[3])
    return f"{count} years", first[3][mentions[0].span.start : mentions[-1].span.end], first[2]


def _line(document: Document, text: str) -> Quote:
    return document.quote(text) if text in document.text else document.quote(document.text.splitlines()[0])

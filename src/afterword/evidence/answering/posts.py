"""The post that a line of the résumé belongs to, as a sentence that opens an answer."""

import re
from dataclasses import replace
from datetime import date

from afterword.debrief.case import Case
from afterword.evidence.employers import Post, posts_by_line
from afterword.evidence.model import Fact
from afterword.evidence.voice.account import lower_first
from afterword.evidence.voice.lines import state_of

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH} )?(?:19|20)\d\d(?:-\d\d)?"
_RANGE = re.compile(
    rf"(?P<from>{_DAY})(?:-\d\d)?\s*(?:to|until|till|[-–—])\s*(?P<to>{_DAY}|present|now|today|date|current|ongoing)|"
    rf"since (?P<since>{_DAY})",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"\b(?:work|jobs?|employment|experience|career|history|posts?|background|before|volunteering|children|other|"
    r"education|training|skills|profile|summary|cv|curriculum|resume|résumé)\b",
    re.IGNORECASE,
)
_KEPT = re.compile(r"[A-Z]{2,}|[A-Z]?\d\w*|(?:I|II|III|IV|V)$|[A-Z]\w*[A-Z]\w*")
_AFTER_DIGIT = frozenset({"class", "year", "level", "grade", "band", "ward"})


def post_of(fact: Fact, case: Case) -> Post | None:
    """The post under which a line of the résumé stands."""
    if case.resume is None or fact.origin != "resume":
        return None
    line = re.search(r":(\d+)(?:/\d+)?$", fact.id)
    number = int(line[1]) if line else 0
    post = posts_by_line(case.resume).get(number)
    if post and re.search(rf"^\s*[-*•] {re.escape(post.head[:40])}", case.resume.text, re.MULTILINE):
        return None  # "Grill, four nights since June 2024": a line below a post, and no post
    passage = next((each for each in case.resume.passages if each.line == number), None)
    if case.resume.text.lstrip().startswith("{"):
        return post
    heads = [head for head in (passage.section if passage else ()) if not _RANGE.search(head)]
    above = heads[-1] if heads else ""
    firm = re.sub(r"\s*\([^()]*\)", "", above).strip(" *_#")
    if post and firm and case.me not in firm and not _SECTION.search(firm) and firm not in post.head:
        return replace(post, employer=firm)  # the firm stands above, its posts below it
    return post


def opening(fact: Fact, case: Case) -> str:
    """ "I have been a van driver at Marsham Parcels since June 2017": empty when the paper does not say so plainly."""
    post = post_of(fact, case)
    found = _RANGE.search(post.head) if post else None
    title = _title(post.title) if post else ""
    firm = post.employer.split(",")[0].strip() if post else ""
    several = post is not None and re.search(r"\bthen\b|→|->|\blater\b", post.head)
    if post is None or found is None or not title or several or not re.fullmatch(r"[A-Z\d][^|*·,]{1,50}", firm):
        return ""
    article = "an" if title[0].lower() in "aeiou" else "a"
    start, end = _day(found["since"] or found["from"]), _day(found["to"] or "")
    if end and re.match(r"(?:19|20)\d\d|[A-Z][a-z]+\.? (?:19|20)", end):
        return f"From {start} to {end} I was {article} {title} at {firm}."
    return f"I have been {article} {title} at {firm} since {start}."


def _day(value: str) -> str:
    """ "2021-03" as a sentence gives it."""
    iso = re.fullmatch(r"((?:19|20)\d\d)-(\d\d)", value)
    return f"{date(int(iso[1]), int(iso[2]), 1):%B %Y}" if iso and 1 <= int(iso[2]) <= 12 else value


def size_of(fact: Fact, case: Case, facts: tuple[Fact, ...]) -> tuple[str, Fact] | None:
    """How big that post is ("about 40 events a year"), with the fact that says so."""
    own = post_of(fact, case)
    for other in facts:
        if own and other.id != fact.id and post_of(other, case) == own and (size := state_of(other.text)):
            return size, other
    return None


def _title(title: str) -> str:
    """A title inside a sentence: small letters, but abbreviations and "Class 1" as they are."""
    last = re.split(r"\s*(?:→|->|/|later)\s*", title.strip(" *_#"))[-1]
    words = last.split()
    if not words or len(words) > 6 or not re.fullmatch(r"[\w '&()-]+", last):
        return ""
    kept = [
        word if _KEPT.match(word) or (word.lower() in _AFTER_DIGIT and n + 1 < len(words) and words[n + 1][0].isdigit())
        else word.lower()
        for n, word in enumerate(words)
    ]  # fmt: skip
    return " ".join(kept)


def employer_in(fact: Fact, case: Case) -> str | None:
    """In whose time a fact falls."""
    post = post_of(fact, case)
    return post.employer if post else fact.employer


def placed(text: str, employer: str | None, n: int = 0) -> str:
    """A sentence about the candidate's own work with the employer it belongs to, when that can be named.

    `n` picks how it is said, so that two letters do not say it alike.
    """
    text = re.sub(r"^I also ", "I ", text)
    firm = _firm(employer)
    result = _RESULT.match(text) and not re.search(r"\b[A-Z]", text[1:].split(" went ")[0])
    told = not (text.startswith("I ") or result) or re.search(r"\b(?:at|for|joined|left) (?:the )?[A-Z]", text)
    if told or firm is None or firm in text:
        return text
    at = f"At {firm}" if result or n % 2 == 0 else f"In my work at {firm}"
    return f"{at} {lower_first(text) if result else text}"


# "Referrals from lettings went from …": a result told without "I".
_RESULT = re.compile(
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October"
    r"|November|December)(?:The )?[A-Z]?[a-z]+(?: [a-z][\w'-]*){0,7} (?:went|fell|rose|dropped|grew) from\b"
)


_OFFICE = re.compile(
    r"\b(?:Officer|Engineer|Manager|Assistant|Co-?ordinator|Advis[eo]r|Technician|Nurse|Teacher|Supervisor|Lead|Leader|Clerk"
    r"|Administrator|Analyst|Developer|Driver|Operator|Receptionist|Secretary|Consultant|Specialist)$"
)


def _firm(name: str | None) -> str | None:
    """An employer as a sentence can name it: a name in capitals, not a description."""
    if not name or _OFFICE.search(name.split(",")[0]):
        return None
    words = [word for word in name.split(",")[0].split() if word.lower() not in {"of", "and", "the", "for", "&", "de"}]
    return (
        name.split(",")[0].strip() if words and all(word[0].isupper() or word[0].isdigit() for word in words) else None
    )

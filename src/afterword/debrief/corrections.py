"""Statements of the candidate that a document contradicts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from afterword.debrief.case import Case
from afterword.debrief.model import Correction, Exchange
from afterword.debrief.overclaims import wrong_title, wrong_years
from afterword.debrief.utterances import fold, mine, sentence_spans
from afterword.documents.model import Document, Passage
from afterword.kernel.quotes import Quote
from afterword.language.dates import DateMention, find_dates
from afterword.language.numbers import Number, find_numbers
from afterword.language.stems import content_stems, stem
from afterword.language.words import bare_words
from afterword.transcripts.model import Turn

_FIGURE = re.compile(
    r"\d|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)\b"
)
_VAGUE = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|maybe|probably|or so|i think|i guess|something like"
    r"|approximately|if|would|could|might|imagine|say)\b"
)
_GOT = re.compile(
    r"\b(?:get|qualify|qualified|graduated?|pass(?:ed)?|certified|registered|completed|finished|got|gained|earned"
    r"|did|done|studied"
    r"|licensed|accredited|awarded|received|took|signed off)\b"
)
_JOINED = re.compile(
    r"\b(?:joined|started (?:at|with|in)|began (?:at|with)|came to|been (?:at|with|in)|worked (?:at"
    r"|for)|there since|left|moved to)\b"
)
_BARE = 2  # content words: "Since 2022." means nothing without its question
_DATED = frozenset(
    "date year month januari februari march april may june juli august septemb octob novemb decemb present sinc".split()
)


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a document says about one thing: a bullet, a line, or an object of a JSON résumé."""

    document: Document
    passages: tuple[Passage, ...]
    text: str
    stems: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    dates: tuple[tuple[Passage, DateMention], ...]


def corrections(case: Case, exchanges: tuple[Exchange, ...]) -> tuple[Correction, ...]:
    """Years and counts that stand otherwise in the résumé or the evidence, in the order in which they were said.

    Only where the statement and the document name the same thing in the same words; what was said as a guess or
    rounded is left alone. When the papers hold the said value anywhere, there is nothing to correct.
    """
    entries = tuple(_entries(case))
    if not entries:
        return ()
    found: list[Correction] = []
    answered = {n: exchange for exchange in reversed(exchanges) for n in exchange.answer_turns}
    for turn in mine(case):
        asked = answered.get(turn.n)
        for span in sentence_spans(turn.text):
            said = span.of(turn.text)
            context = asked.question if asked and len(content_stems(said)) <= _BARE else ""
            pair = _contradicted(said, context, entries, case)
            if pair:
                wrong, right, quote = pair
                asker = asked.asked_by if asked else None
                found.append(
                    Correction(case.transcript.quote(turn.n, said), quote, wrong, right, asker or _before(case, turn))
                )
    return tuple(found)


def _contradicted(said: str, context: str, entries: tuple[_Entry, ...], case: Case) -> tuple[str, str, Quote] | None:
    """What was said, what stands in the papers, and where."""
    papers = _papers(case)
    figures = bool(_FIGURE.search(fold(said)))
    return (
        (_wrong_year(said, context, entries) if figures else None)
        or (_wrong_count(said, entries) if figures else None)
        or (wrong_years(said, papers, case.date.date() if case.date else None) if "years" in said else None)
        or wrong_title(said, papers)
    )


def _before(case: Case, turn: Turn) -> str | None:
    earlier = (t for t in reversed(case.transcript.turns[: turn.n - 1]) if not case.is_me(t.speaker))
    return next((case.name_of(t.speaker) for t in earlier), None)


def _papers(case: Case) -> tuple[Document, ...]:
    """What can prove something about the candidate: the résumé first, then the evidence; nothing taken back."""
    papers = (*((case.resume,) if case.resume else ()), *case.evidence)
    if not case.decisions.decided:
        return papers
    return tuple(
        replace(paper, passages=tuple(p for p in paper.passages if not case.is_taken_back(p.text, paper.source)))
        for paper in papers
    )


def _entries(case: Case) -> Iterator[_Entry]:
    for document in _papers(case):
        group: list[Passage] = []
        for passage in document.passages:
            if group and _new_entry(document, group[-1], passage):
                yield _entry(document, group)
                group = []
            group.append(passage)
        if group:
            yield _entry(document, group)


def _new_entry(document: Document, last: Passage, passage: Passage) -> bool:
    """Only the fields of one JSON object belong together; elsewhere each passage stands for itself."""
    between = document.text[last.span.end : passage.span.start]
    return not document.source.endswith(".json") or ":" not in between or bool(re.search(r"[{}\[\]]", between))


def _entry(document: Document, group: list[Passage]) -> _Entry:
    text = " ".join(p.text for p in group)
    dates = tuple((p, d) for p in group for d in find_dates(p.text) if not d.relative)
    return _Entry(document, tuple(group), text, content_stems(text) - _DATED, _pairs(text), dates)


@lru_cache(maxsize=8192)
def _pairs(text: str) -> frozenset[tuple[str, str]]:
    """Neighbouring content words: "practice assessor" is one thing, "practice" many."""
    words = [stem(word) for word in bare_words(text)]
    known = content_stems(text)
    return frozenset(
        (first, second)
        for first, second in pairwise(words)
        if first in known and second in known and not any(c.isdigit() for c in first + second)
    )


def _quote(entry: _Entry, passage: Passage) -> Quote:
    line = entry.document.text.splitlines()[passage.line - 1].strip().rstrip(",") if passage.line else ""
    whole = (
        line
        if passage.text in line and entry.document.source.endswith(".json")
        else passage.span.of(entry.document.text)
    )
    return entry.document.quote(whole if whole in entry.document.text else passage.text, passage.line)


def _wrong_year(said: str, context: str, entries: tuple[_Entry, ...]) -> tuple[str, str, Quote] | None:
    if (
        not re.search(r"\d{4}|twenty|nineteen|two thousand", fold(said))
        or _VAGUE.search(fold(said))
        or said.rstrip().endswith("?")
    ):
        return None
    mentions = [d for d in find_dates(said) if not d.relative and d.start.year == d.end.year]
    if len(mentions) != 1:
        return None
    mention, year = mentions[0], mentions[0].start.year
    clause = _clause(said, mention)
    low, lead = fold(clause), fold(said[: mention.span.start])
    since = bool(re.search(r"\bsince (?:\w+ )?(?:of )?$", lead)) or fold(mention.span.of(said)).startswith("since")
    about = f"{context} {clause}"
    got, joined = bool(_GOT.search(fold(about))), bool(_JOINED.search(low))
    stems, pairs = content_stems(about) - _DATED, _pairs(about)
    alike = [e for e in entries if e.dates and (e.pairs & pairs or len(e.stems & stems) >= (2 if context else 3))]
    if not (since or got or joined):  # an event of its own: all of it must agree, and the paper give it one year
        alike = [e for e in alike if e.pairs & pairs and len(e.stems & stems) >= 3 and len(e.dates) == 1]
    if not alike or any(year in range(d.start.year, d.end.year + 1) for e in alike for _, d in e.dates):
        return None
    if any(min(d.start.year for _, d in e.dates) <= year <= _last_year(e) and not since for e in alike):
        return None
    if any(str(year) in e.text and e.stems & stems for e in entries):
        return None
    if any(_headed(e, year) for e in alike):
        return None  # "Billing; outage desk from 2021" under "2019 to 2023" says nothing against 2019
    entry = max(alike, key=lambda e: (len(e.pairs & pairs), len(e.stems & stems)))
    passage, first = min(entry.dates, key=lambda pair: pair[1].start)
    if since and not (got or joined) and year > first.start.year:
        return None  # doing it later than the paper is no contradiction
    return mention.span.of(said), first.span.of(passage.text), _quote(entry, passage)


def _clause(said: str, mention: DateMention) -> str:
    """The part of the sentence that the year belongs to: "I qualified in 2016" of "… and I have been there since"."""
    joints = [
        m.span() for m in re.finditer(r",? (?:and|but|so|then) (?=(?:i|we|i've|i'm|since)\b)|; ", said, re.IGNORECASE)
    ]
    left = max((end for _, end in joints if end <= mention.span.start), default=0)
    right = min((start for start, _ in joints if start >= mention.span.end), default=len(said))
    return said[left:right]


def _headed(entry: _Entry, year: int) -> bool:
    """Whether the year lies in the time that the headings above the entry give."""
    heads = {heading for passage in entry.passages for heading in passage.section}
    years = [y for heading in heads for d in find_dates(heading) if not d.relative for y in (d.start.year, d.end.year)]
    return bool(years) and min(years) <= year <= max(years)


def _last_year(entry: _Entry) -> int:
    open_end = re.search(r"\b(?:present|now|today|current|to date)\b", fold(entry.text))
    return 9999 if open_end else max(d.end.year for _, d in entry.dates)


def _wrong_count(said: str, entries: tuple[_Entry, ...]) -> tuple[str, str, Quote] | None:
    low = fold(said)
    if (
        _VAGUE.search(low)
        or said.rstrip().endswith("?")
        or not re.search(r"\bi(?:'ve|'d)?\b|\bmy\b|\bwe(?:'ve)?\b|\bus\b", low)
    ):
        return None
    numbers = [n for n in find_numbers(said) if _counts(n)]
    if not numbers:
        return None
    stems = content_stems(said)
    dates = {d.start.year for d in find_dates(said)}
    for number in numbers:
        keys = stems - content_stems(number.span.of(said)) - ({number.noun} if number.noun else set())
        rivals: list[tuple[int, _Entry, Number]] = []
        for entry in entries:
            same = [n for n in find_numbers(entry.text) if n.noun == number.noun and n.unit == number.unit]
            if any(_agree(n, number) for n in same):
                rivals = []
                break
            shared = len(entry.stems & keys)
            if shared >= 2 and len(same) == 1 and _counts(same[0]):
                years = {d.start.year for _, d in entry.dates}
                if not (years and dates and not years & dates):
                    rivals.append((shared, entry, same[0]))
        if rivals:
            _, entry, other = max(rivals, key=lambda rival: rival[0])
            right = other.span.of(entry.text)
            passage = next((p for p in entry.passages if right in p.text), entry.passages[0])
            return number.span.of(said), right, _quote(entry, passage)
    return None


def _counts(number: Number) -> bool:
    """A plain count of something named: no guess, no rank, no label, no clock, no year."""
    return (
        number.noun is not None
        and number.unit in {None, "percent", "usd", "gbp", "eur", "inr"}
        and not (number.approx or number.ordinal or number.bound or number.label or number.high)
        and number.value >= 3
    )


def _agree(one: Number, other: Number) -> bool:
    """Equal, or equal after rounding to two figures."""
    big = max(abs(one.value), abs(other.value))
    within = one.high is not None and one.value <= other.value <= one.high
    return within or one.value == other.value or (big >= 20 and abs(one.value - other.value) <= 0.05 * big)

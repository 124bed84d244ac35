"""What the job must offer, and the interviewers' words that contradict it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from afterword.debrief.case import Case
from afterword.debrief.utterances import clause_at, fold, sentence_spans, theirs
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.language.numbers import find_numbers
from afterword.language.stems import content_stems, stem
from afterword.transcripts.model import Turn

_AT_MOST = re.compile(
    r"\b(?:at most|no more than|not more than|max(?:imum)?(?: of)?|up to|less than|fewer than|under|within|only)\b"
)
_AT_LEAST = re.compile(r"\b(?:at least|min(?:imum)?(?: of)?|no less than|not less than|more than|over|or more|from)\b")
_PERIOD = re.compile(
    r"\b(?:a|per|each|every|in (?:a|the|most|many|some)|most|out of (?:a|the)|of the|of every) (day"
    r"|week|weeks|month|months|year|years)\b|\b(daily|weekly|monthly|yearly|pa|p\.a\.)"
)
_A_MONTH = {
    "day": 21.7,
    "daily": 21.7,
    "week": 4.33,
    "weeks": 4.33,
    "weekly": 4.33,
    "month": 1.0,
    "months": 1.0,
    "monthly": 1.0,
}
_A_MONTH |= {"year": 1 / 12, "years": 1 / 12, "yearly": 1 / 12, "pa": 1 / 12, "p.a.": 1 / 12}
_NONE = re.compile(
    r"\b(?:none|nothing|no|never|hardly (?:any|ever)|very little|barely|not much|not any|zero|rarely"
    r"|n't any|not going to)\b|n't\b"
)
_LACK = re.compile(
    r"\b(?:nobody|no one|no-one|none|never|nothing|no longer|not|without|hardly|rarely|unlikely"
    r"|yourself|on your own|by yourself|alone|stopped|parked|ended"
    r"|cancelled|canceled|gone|scrapped|lack|impossible|out of the question|can't|cannot|unable|afraid"
    r"|unfortunately)\b|n't\b|\bno (?!problem|doubt|worr|longer than)\w+"
)
_DENIED = re.compile(r"\b(?:no|not|nobody|no one|never|none|without|isn't|aren't|don't|doesn't|won't|if)\b")
_AVOID = re.compile(r"^\W*(?:no|not|never|without|avoid|nothing with|free of)\b")
_WEAK = frozenset(
    map(
        stem,
        (
            "job work week month year day people somebody someone person good least most must want need like "
            "real able get have offer time half"
        ).split(),
    )
)
_DAY_WEEK = re.compile(r"\b(\w+)[- ]days?(?: working)? week\b")
_NEAR = 24  # characters between a number and the period it belongs to: "nights away in most weeks"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of something for each month ("two nights a month"); `most` for a limit, False for a least amount."""

    noun: str
    monthly: float
    most: bool


def contradictions(case: Case) -> Iterator[tuple[str, Quote]]:
    """Each thing the job must offer that the interviewers' own words contradict, with these words; once each."""
    for wish in case.settings.must_haves:
        opposites = [against for wanted, against in _opposites() if re.search(wanted, fold(wish))]
        turns = _statements(case)
        quote = next((q for turn in turns for q in _against(case, turn, wish, opposites)), None)
        if quote:
            yield wish, quote


def advertised_otherwise(case: Case) -> Iterator[tuple[str, Quote]]:
    """Lines of the advertisement whose quantity the interviewers put at twice as much or less than half."""
    if case.job is None:
        return
    lines = [span.of(p.text) for p in case.job.passages for span in sentence_spans(p.text)]
    for line in lines:
        for advertised in _quantities(line):
            for turn in _statements(case):
                for span, said in _said_quantities(turn.text):
                    if _differs(advertised, said):
                        yield line, case.transcript.quote(turn.n, span.of(turn.text))


@cache
def _opposites() -> tuple[tuple[str, str], ...]:
    """The words of a wish with the words that contradict it, both as patterns."""
    lines = files("afterword.debrief").joinpath("opposites.txt").read_text("utf-8").splitlines()
    pairs = [line.partition(" => ") for line in lines if line and not line.startswith("#")]
    return tuple((wanted, against) for wanted, _, against in pairs)


def _statements(case: Case) -> tuple[Turn, ...]:
    return case.transcript.turns if case.transcript.from_memory else theirs(case)


def _against(case: Case, turn: Turn, wish: str, opposites: list[str]) -> Iterator[Quote]:
    low = fold(wish)
    keys = frozenset(content_stems(wish)) - _WEAK
    avoid = bool(_AVOID.search(low))
    limits = _quantities(wish)
    for place in _opposed(turn.text, opposites):
        yield case.transcript.quote(turn.n, clause_at(turn.text, place.start, place.end))
    for span, amount in _said_quantities(turn.text) if limits else ():
        if any(_breaks(limit, amount) for limit in limits):
            yield case.transcript.quote(turn.n, span.of(turn.text))
    if not keys & content_stems(turn.text):
        return
    for span in sentence_spans(turn.text):
        said = span.of(turn.text)
        shared = keys & content_stems(said)
        if said.endswith("?") or not shared:
            continue
        least = bool(_AT_LEAST.search(low)) and bool(shared) and _none_of(said, shared)
        missing = not limits and not avoid and len(shared) >= min(2, len(keys)) > 0 and _is_lacking(said, keys)
        there = (
            avoid
            and not limits
            and bool(keys)
            and keys <= content_stems(said)
            and not (_NONE.search(fold(said)) or _DENIED.search(fold(said)))
        )
        if least or missing or there:
            yield case.transcript.quote(turn.n, said)


def _opposed(text: str, opposites: list[str]) -> Iterator[Span]:
    said = fold(text) if opposites else ""
    for against in opposites:
        for match in re.finditer(against, said):
            before = re.split(r"[,.?!;]", said[: match.start()])[-1]
            if not _DENIED.search(before):
                yield Span(*match.span())


def _is_lacking(said: str, keys: frozenset[str]) -> bool:
    """Whether a part of the sentence that names the wish denies it: "The hours are flexible, you can't go wrong"
    does not."""
    return any(keys & content_stems(part) and _LACK.search(fold(part)) for part in re.split(r"[,;:–—]", said))


def _none_of(said: str, shared: frozenset[str]) -> bool:
    """ "New firmware, I would say none": short, about the thing, and nothing of it."""
    return len(said.split()) <= 14 and bool(_NONE.search(fold(said))) and bool(shared)


@lru_cache(maxsize=8192)
def _said_quantities(text: str) -> tuple[tuple[Span, Quantity], ...]:
    if "week" not in text and not _PERIOD.search(fold(text)):
        return ()
    return tuple((span, said) for span in sentence_spans(text) for said in _quantities(span.of(text)))


def _quantities(text: str) -> tuple[Quantity, ...]:
    low = fold(text)
    if "week" not in low and not _PERIOD.search(low):
        return ()
    most = not _AT_LEAST.search(low) or bool(_AT_MOST.search(low))
    found: list[Quantity] = []
    week = _DAY_WEEK.search(low)
    if week and (count := find_numbers(f"{week[1]} people")):
        found.append(Quantity("days", count[0].value * _A_MONTH["week"], most))
    for n in find_numbers(text):
        period = _PERIOD.search(re.split(r"[,.;]| and | but ", low[n.span.end : n.span.end + _NEAR])[0])
        if period and (n.noun or n.unit) and not n.ordinal and not n.label and n.unit not in {"clock", "year", "share"}:
            found.append(Quantity(n.noun or n.unit or "", (n.high or n.value) * _A_MONTH[period[1] or period[2]], most))
    return tuple(found)


def _breaks(limit: Quantity, said: Quantity) -> bool:
    if limit.noun != said.noun:
        return False
    return said.monthly > 1.05 * limit.monthly if limit.most else said.monthly < 0.95 * limit.monthly


def _differs(one: Quantity, other: Quantity) -> bool:
    if one.noun != other.noun or not one.monthly or not other.monthly:
        return False
    return max(one.monthly, other.monthly) >= 2 * min(one.monthly, other.monthly)

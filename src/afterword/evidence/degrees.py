"""Degrees and certificates: their level, their field, and whether they are finished."""

import re
from functools import cache, lru_cache
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Statement
from afterword.evidence.terms import content
from afterword.language.lexicon import entry

_LEVELS: Final = {
    "doctorate": r"\bph\.?\s?d\b|\bdoctorate\b|\bdoctoral\b|\bdphil\b",
    "master's": r"\bmaster['’]?s?\b(?: degree| of| in)|\bmaster['’]s\b|(?-i:\bM\.? ?(?:Sc|SC|Com|Ed|Tech|Eng|Phil"
    r"|Pharm|Res|BA)\b|\bM\.A\.)"
    r"|\bpostgraduate degree\b|\bmaster of\b",
    "bachelor's": r"\bbachelor\w*|(?-i:\bB\.? ?(?:Sc|SC|Com|Ed|Tech|Eng|Pharm|Arch|Mus)\b|\bB\.?A\b\.?|\bLLB\b)"
    r"|\bundergraduate degree"
    r"|\bhonours degree|\bhons\b|\b\w+ graduate\b(?! (?:trainee|scheme|diploma|certificate|student|programme))",
    "diploma": r"\bdiploma\b|\bhnd\b|\bhnc\b|\bfoundation degree\b",
    "associate's": r"\bassociate['’]?s? degree\b|\ba\.a\.(?:s\.)?|\baas\b|\ba\.s\.",
    "first-class": r"\bfirst[- ]class\b|\bdistinction\b|\bcum laude\b",
    "upper second": r"\b2[:.]1\b|\bupper second\b",
    "teaching": r"\bpgce\b|\bqts\b|(?-i:\bB\.? ?Ed\b)",
    "nvq": r"\bnvq\b|\bsvq\b|\bbtec\b|\bcity (?:and|&) guilds\b",
    "a-level": r"\ba[- ]levels?\b",
}
_DEGREE: Final = re.compile(r"\bdegree\b", re.IGNORECASE)
_FIELD: Final = re.compile(
    r"\b(?:degree|master['’]?s|bachelor['’]?s|diploma|doctorate|ph\.?d|b\.?a|b\.?sc|m\.?sc|mba|certificate|graduated"
    r"|studied)\b"
    r"[^.,;]{0,40}?\b(?:in|of)\s+(?!(?:19|20)\d\d|january|february|march|april|may|june|july|august|september"
    r"|october|november"
    r"|december|first|the\b)(?P<field>[a-z][\w-]+(?: (?:and )?[a-z][\w-]+){0,2}?)(?=[,.;]|$| (?:from|at|which|and"
    r"|with|by|that|in"
    r"|to|for|helps?|is|was|has|took|last|while|when|after|alongside)\b)",
    re.IGNORECASE,
)
_HOLDS: Final = re.compile(
    r"\bI(?:['’]m| am| hold| have| got| passed| took| gained| completed| obtained| possess)\b|\bmy\b", re.IGNORECASE
)
_PENDING: Final = re.compile(
    r"\b(?:result (?:is )?(?:due|expected|pending|awaited)|await\w*|waiting (?:for|on)|pending|in progress|ongoing"
    r"|half of it"
    r"|not (?:yet )?(?:finished|complete|done|passed)|enrolled|signed up|working towards|studying|expected|halfway"
    r"|to be completed"
    r"|partly|part[- ]qualified|final year)\b",
    re.IGNORECASE,
)
_ALIKE: Final = 0.45


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


@lru_cache(maxsize=4096)
def levels(text: str) -> frozenset[str]:
    """The degrees and grades of education that a text names."""
    return frozenset(name for name, source in _LEVELS.items() if _pattern(source).search(text))


def names_degree(text: str) -> bool:
    """Whether a text speaks of a degree or another qualification."""
    return bool(levels(text) or _DEGREE.search(text))


def wrong_field(claim: Claim, written: list[Statement]) -> str | None:
    """The field of study that no qualification of the record has."""
    match = _FIELD.search(claim.text)
    if not match:
        return None
    wanted = content(match["field"])
    if not wanted:
        return None
    lines = [s for s in written if names_degree(s.fact.text) or "certificate" in s.fact.text.lower()]
    told = {term for s in (*lines, *claim.near[:4]) for term in s.terms}
    missing = [
        term for term in wanted if term not in told and not any(entry(term).near.get(t, 0) >= _ALIKE for t in told)
    ]
    return match["field"] if lines and 2 * len(missing) >= len(wanted) and missing else None


def unfinished(claim: Claim) -> Statement | None:
    """The line by which a qualification that the claim calls one's own is not finished."""
    if (
        not _HOLDS.search(claim.text)
        or _PENDING.search(claim.text)
        or re.search(r"\b(?:half|part|sat|due)\b", claim.text)
    ):
        return None
    for statement in claim.near[:6]:
        if _PENDING.search(statement.fact.text) and claim.coverage((statement,)) >= 0.6 and statement.side != "you":
            return statement
    return None

"""Degrees and certificates: their level, their field, and whether they are finished."""

import re
from functools import lru_cache
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Statement
from afterword.evidence.terms import content
from afterword.language.lexicon import entry
from afterword.language.patterns import Pattern

_LEVELS: Final = {
    "doctorate": Pattern(r"\bph\.?\s?d\b|\bdoctorate\b|\bdoctoral\b|\bdphil\b"),
    "master's": Pattern(
        r"\bmaster['’]?s?\b(?: degree| of| in)|\bmaster['’]s\b",
        r"(?-i:\bM\.? ?(?:Sc|SC|Com|Ed|Tech|Eng|Phil|Pharm|Res|BA)\b|\bM\.A\.)",
        r"\bpostgraduate degree\b|\bmaster of\b",
    ),
    "bachelor's": Pattern(
        r"\bbachelor\w*",
        r"(?-i:\bB\.? ?(?:Sc|SC|Com|Ed|Tech|Eng|Pharm|Arch|Mus)\b|\bB\.?A\b\.?|\bLLB\b)",
        r"\bundergraduate degree|\bhonours degree|\bhons\b",
        r"\b\w+ graduate\b(?! (?:trainee|scheme|diploma|certificate|student|programme))",
    ),
    "diploma": Pattern(r"\bdiploma\b|\bhnd\b|\bhnc\b|\bfoundation degree\b"),
    "associate's": Pattern(r"\bassociate['’]?s? degree\b|\ba\.a\.(?:s\.)?|\baas\b|\ba\.s\."),
    "first-class": Pattern(r"\bfirst[- ]class\b|\bdistinction\b|\bcum laude\b"),
    "upper second": Pattern(r"\b2[:.]1\b|\bupper second\b"),
    "teaching": Pattern(r"\bpgce\b|\bqts\b|(?-i:\bB\.? ?Ed\b)"),
    "nvq": Pattern(r"\bnvq\b|\bsvq\b|\bbtec\b|\bcity (?:and|&) guilds\b"),
    "a-level": Pattern(r"\ba[- ]levels?\b"),
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


@lru_cache(maxsize=4096)
def levels(text: str) -> frozenset[str]:
    """The degrees and grades of education that a text names."""
    return frozenset(name for name, pattern in _LEVELS.items() if pattern.search(text))


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

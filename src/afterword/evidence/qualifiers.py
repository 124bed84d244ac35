"""What a sentence pins down besides figures: the weekday, how often, which one in a row."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.rivals import Place, outdone
from afterword.kernel.spans import Span
from afterword.language.patterns import Pattern

WEEKDAY: Final = Pattern(r"\b(?P<value>mon|tues|wednes|thurs|fri|satur|sun)days?\b")
RHYTHM: Final = Pattern(
    r"\b(?:every|each|per|once a|twice a|times a) (?:single |other |second )?(?P<value>hour|day|night|morning|afternoon"
    r"|evening|shift|week|weekend|fortnight|month|quarter|term|season|year)\b",
    r"(?<=s )a (?P<value>hour|day|night|week|fortnight|month|quarter|year)\b",
    r"\b(?P<value>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|termly|yearly|annual|annually)\b",
)
ORDER: Final = Pattern(
    r"\b(?P<value>first|second|third|fourth|fifth|last|final)[ -]"
    r"(?=(?:week|day|month|term|year|quarter|half|morning|shift"
    r"|season|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
_FAMILY: Final = {
    "night": "day", "morning": "day", "afternoon": "day", "evening": "day", "daily": "day", "nightly": "day",
    "shift": "day", "hourly": "hour", "weekly": "week", "weekend": "week", "fortnightly": "fortnight",
    "monthly": "month", "quarterly": "quarter", "termly": "term", "yearly": "year", "annual": "year",
    "annually": "year",
}  # fmt: skip


def misplaced(claim: Claim, pattern: Pattern) -> tuple[str, Place] | None:
    """The first of these for which the record on this matter has another, and where; None when none has."""
    own = _told(claim.text, pattern)
    values = {value for _, value in own}
    for span, value in own:
        if better := outdone(claim, span, _places(claim, pattern, value, values)):
            return span.of(claim.text), better
    return None


def _places(claim: Claim, pattern: Pattern, value: str, values: set[str]) -> Iterator[Place]:
    for statement in dict.fromkeys((*claim.near, *claim.pool)):
        for span, told in _told(statement.fact.text, pattern):
            if told == value or told not in values:
                yield Place(statement, span, same=told == value, worth=1.6 if told == value else 1.0)


@lru_cache(maxsize=16384)
def _told(text: str, pattern: Pattern) -> tuple[tuple[Span, str], ...]:
    found = []
    for match in pattern.finditer(text):
        word = match["value"].lower()
        found.append((Span(*match.span()), _FAMILY.get(word, word)))
    return tuple(found)

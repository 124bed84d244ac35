"""The facts of a case and the fact check as JSON."""

from typing import Literal, NotRequired, TypedDict


class QuoteJson(TypedDict):
    """Exact words and where they stand."""

    source: str
    turn: int | None
    speaker: str | None
    start: float | None
    text: str
    line: NotRequired[int]
    from_memory: NotRequired[bool]


class FactJson(TypedDict):
    """A fact of the papers, one that was added, or one that a letter rests on. The words of a private one are empty."""

    id: str
    text: str
    quote: QuoteJson
    source: str
    origin: str
    by: str | None
    employer: str | None
    figures: list[str]
    dates: list[str]
    places: list[str]
    standing: Literal["stands", "withdrawn", "cannot be confirmed"]
    why: str | None
    verify: str | None
    private: bool


class ClaimVerdictJson(TypedDict):
    """One thing that a sentence claims; `span` counts characters of the text."""

    text: str
    span: list[int]
    verdict: Literal["supported", "unsupported", "not a claim"]
    check: str | None
    why: str
    evidence: list[QuoteJson]
    instead: NotRequired[str]
    corrected: NotRequired[str]


class SentenceJson(ClaimVerdictJson):
    """One sentence held against the case, with what it claims one by one."""

    claims: list[ClaimVerdictJson]


class FactsJson(TypedDict):
    """`afterword facts --json`."""

    schema: str
    sentences: list[SentenceJson]

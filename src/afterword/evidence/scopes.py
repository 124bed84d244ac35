"""All, some, or never: how much a claim says of something, and how much the record does."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Statement
from afterword.evidence.rivals import Place, fit, outdone
from afterword.kernel.spans import Span
from afterword.language.patterns import Pattern

_ALL: Final = Pattern(
    r"\ball\b(?! (?:but\b|the (?:time|best|way)|in all|right|over|day|night|along)\b)",
    r"\b(?:every|each)\b(?! (?:other (?:day|week|month|year|time)|second|third|fourth|few|two|three"
    r"|\d+|day|week|month|year|time|morning|night|evening|afternoon|hour|shift|term|season"
    r"|quarter|number|\w+day|one of (?:us|you))\b)",
    r"\b(?:both|always|everybody|everyone|without exception|to a (?:man|woman)|the (?:whole|entire) \w+)\b",
    r"\b(?:the|my|our) entire \w+|\b100 (?:%|percent|per cent)",
)
_NONE: Final = re.compile(
    r"\b(?:none|never|nobody|no one|not one|not a single|not once|without (?:an?|any|one)|zero|nothing|nowhere"
    r"|no(?= \w)(?! (?:longer|more|doubt|matter|names?|less|fewer|idea|question)\b))\b",
    re.IGNORECASE,
)
_SOME: Final = Pattern(
    r"\b(?:some|several|a few|many|part|half|a handful|not all|only (?:one|two|three|some|a few|half)) of (?:the|my|our"
    r"|its|their|them|those|these)\b",
    r"\b(?:but|though|although) not (?:all|every|each|both)\b|\bnot (?:all|every|both)\b",
)
_FEWER: Final = Pattern(
    r"\b(?:some|most|several|a few|many|partly|half|except|almost all|nearly all|not all|sometimes"
    r"|mostly|usually|only the|all but|apart from|with the exception)\b"
)
_PART_OF: Final = re.compile(r"\s*(?:\w+ )?(?:out )?of (?:the |my |our |those )?", re.IGNORECASE)
_OF_THESE: Final = re.compile(r"\s+of (?:them|those|these|the)\b")
_NOTHING: Final = Pattern(r"\b(?:no|not|none|never|nobody|nothing|without|zero|neither|nor)\b", r"\w+n['’]t\b")
_Places = Callable[[Statement], Iterator[Span]]
_WHOLE_BEFORE: Final = re.compile(r"\bof (?:the |my |our |her |his |those )?$", re.IGNORECASE)


def overstated(claim: Claim) -> tuple[str, Statement] | None:
    """The word for all, and the statement that says so of some only."""
    return _otherwise(claim, _ALL, same=_whole, other=_parts)


def understated(claim: Claim) -> tuple[str, Statement] | None:
    """The word for some, and the statement that says so of all."""
    return _otherwise(claim, _SOME, same=_parts, other=_whole)


def denied(claim: Claim) -> tuple[str, Statement] | None:
    """The word for none or never, and the statement that counts some."""
    return _otherwise(claim, _NONE, same=_nothing, other=_counted, least=0.6)


def _otherwise(
    claim: Claim, words: Pattern | re.Pattern[str], same: _Places, other: _Places, least: float = 0.0
) -> tuple[str, Statement] | None:
    start = max(0, claim.text.find(claim.about)) if claim.said else 0
    for match in words.finditer(claim.text, start):
        pool = tuple(dict.fromkeys((*claim.near, *claim.pool)))[:40]
        places = [Place(s, span, same=True, worth=1.1) for s in pool for span in same(s)]
        places += [Place(s, span, same=False) for s in pool for span in other(s)]
        span = Span(*match.span())
        better = outdone(claim, span, places)
        if better and fit(claim, span, better) >= least:
            return match.group(), better.statement
    return None


def _whole(statement: Statement) -> Iterator[Span]:
    return (Span(*match.span()) for match in _ALL.finditer(statement.fact.text))


def _nothing(statement: Statement) -> Iterator[Span]:
    return (Span(*match.span()) for match in _NOTHING.finditer(statement.fact.text))


def _counted(statement: Statement) -> Iterator[Span]:
    if not _NOTHING.search(statement.fact.text):
        yield from (n.span for n in statement.numbers if not n.ordinal and not n.label and n.unit in {None, "times"})


def _parts(statement: Statement) -> Iterator[Span]:
    """Where a statement says of some only: "two of the nine", "61 of them", "of the 24, 21", "most"."""
    text = statement.fact.text
    own = [n for n in statement.numbers if not n.ordinal and not n.label and n.unit in {None, "percent", "share"}]
    for a, b in pairwise(own):
        if _PART_OF.fullmatch(text[a.span.end : b.span.start]) and a.value < b.value:
            yield a.span
        if _WHOLE_BEFORE.search(text[: a.span.start]) and b.value < a.value:
            yield b.span
    shares = [n for n in own if n.unit == "share" or n.unit == "percent"]
    if len(shares) == 1 and shares[0].value < (1 if shares[0].unit == "share" else 100):
        yield shares[0].span
    for number in own:
        if _OF_THESE.match(text[number.span.end :]):
            before = statement.fact.text[: number.span.start].rstrip().lower()
            if not before.endswith(("all", "both")):
                yield number.span
    yield from (Span(*match.span()) for match in _FEWER.finditer(text))

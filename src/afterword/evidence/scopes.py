"""All, some, or never: how much a claim says of something, and how much the record does."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.index import Index, Statement
from afterword.evidence.rivals import Place, fit, outdone
from afterword.evidence.terms import content
from afterword.kernel.spans import Span
from afterword.language.patterns import Pattern

_ALL: Final = Pattern(
    r"(?<!almost )(?<!nearly )(?<!not )(?<!after )(?<!above )(?<!first of )\ball\b(?! (?:but\b|the (?:time|best|way)"
    r"|in all|right|over|day|night|along)\b)",
    r"(?<!almost )(?<!nearly )(?<!not )\b(?:every|each)\b(?! (?:two|three|four|five|six|seven|eight|nine|ten|twenty"
    r"|hundred|thousand|other (?:day|week|month|year|time)|second|third|fourth|few|two|three"
    r"|\d+|day|week|month|year|time|morning|night|evening|afternoon|hour|shift|term|season"
    r"|quarter|number|\w+day|one of (?:us|you))\b)",
    r"\b(?:both|always|everybody(?! else)|everyone(?! else)|without exception|to a (?:man|woman)|the (?:whole"
    r"|entire) \w+)\b",
    r"\b(?:the|my|our) entire \w+|\b100 (?:%|percent|per cent)",
)
_NONE: Final = re.compile(
    r"\b(?:none|never|nobody(?! else)|no one(?! else)|not one|not a single|not once|without (?:an?|any|one)|zero"
    r"|nothing|nowhere"
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
_BEGINS: Final = re.compile(
    r"(?:(?:And|But|Well|No|So|Er|Um|Honestly),? )*(?:some|most|not all|not everybody|half|a few|one|two|three|four"
    r"|five|six"
    r"|seven|eight|nine|ten|\d+) (?:of (?:them|us|these|those|the|our|my|two|three|\d+)|were|did|had|said|are|have"
    r"|out of|others)\b",
    re.IGNORECASE,
)
_MATTER, _BEFORE = 0.5, 3
_NEVER: Final = re.compile(
    r"\bI(?: have|['’]ve| had)? (?:never|not once)(?: once| yet| ever)?\b|\bI (?:did|have|had) not\b|\bnot once did I\b"
)
_NOT_YET: Final = re.compile(r"\b(?:but|before|except|without|again|since|mention|tell|say)\b")
_I: Final = re.compile(r"\bI\b|\bI['’]|\b(?:you|she|he)\b", re.IGNORECASE)
_NEVERTHELESS: Final = 0.55
_PART_OF: Final = re.compile(r"\s*(?:\w+ )?(?:out )?of (?:the |my |our |those )?", re.IGNORECASE)
_OF_THESE: Final = re.compile(r"\s+of (?:them|those|these|the)\b")
_NOTHING: Final = Pattern(r"\b(?:no|not|none|never|nobody|nothing|without|zero|neither|nor)\b", r"\w+n['’]t\b")
_Places = Callable[[Statement], tuple[Span, ...]]
_WHOLE_BEFORE: Final = re.compile(r"\bof (?:the |my |our |her |his |those )?$", re.IGNORECASE)


def overstated(claim: Claim) -> tuple[str, Statement] | None:
    """The word for all, and the statement that says so of some only."""
    return _otherwise(claim, _ALL, same=_whole, other=_parts) or _only_some(claim)


def _only_some(claim: Claim) -> tuple[str, Statement] | None:
    """The word for all, and a sentence that begins "Some of them" right after what the claim is about."""
    start = max(0, claim.text.find(claim.about)) if claim.said else 0
    word = next(_ALL.finditer(claim.text, start), None)
    if word is None or len(claim.concepts) < 2:
        return None
    for statement in _begin_with_some(claim.index):
        said_before = claim.index.statements[max(0, statement.at - _BEFORE) : statement.at + 1]
        hood = tuple(s for s in said_before if s.fact.quote.source == statement.fact.quote.source)
        if claim.coverage(hood) >= _MATTER and not any(_whole(s) for s in hood):
            return word.group(), statement
    return None


@lru_cache(maxsize=12)
def _begin_with_some(index: Index) -> tuple[Statement, ...]:
    return tuple(s for s in index.statements if not s.fact.private and _BEGINS.match(s.fact.text))


def understated(claim: Claim) -> tuple[str, Statement] | None:
    """The word for some, and the statement that says so of all."""
    return _otherwise(claim, _SOME, same=_parts, other=_whole)


def denied(claim: Claim) -> tuple[str, Statement] | None:
    """The word for none or never, and the statement that counts some."""
    return _otherwise(claim, _NONE, same=_nothing, other=_counted, least=0.6)


def nevertheless(claim: Claim) -> Statement | None:
    """What the candidate did by the record, where the claim says that they never did."""
    match = _NEVER.search(claim.text)
    if not match or claim.said or _NOT_YET.search(claim.text):
        return None
    terms = {term: claim.index.weight(term) for term in content(claim.text[match.end() :]) if term not in claim.names}
    whole = sum(terms.values())
    for statement in claim.near[:6] if len(terms) > 1 else ():
        fact = statement.fact
        mine = fact.origin in {"resume", "evidence"} or fact.by == claim.index.case.me
        if not mine or _NOTHING.search(fact.text) or fact.text.rstrip().endswith("?"):
            continue
        held = sum(w for term, w in terms.items() if term in statement.terms)
        if held >= _NEVERTHELESS * whole and (fact.origin == "resume" or _I.search(fact.text)):
            return statement
    return None


def _otherwise(
    claim: Claim, words: Pattern | re.Pattern[str], same: _Places, other: _Places, least: float = 0.0
) -> tuple[str, Statement] | None:
    start = max(0, claim.text.find(claim.about)) if claim.said else 0
    for match in words.finditer(claim.text, start):
        pool = tuple(dict.fromkeys((*claim.near, *claim.pool)))[:40]
        places = [Place(s, span, same=False) for s in pool for span in other(s)]
        if not places:
            continue
        places += [Place(s, span, same=True, worth=1.1) for s in pool for span in same(s)]
        span = Span(*match.span())
        better = outdone(claim, span, places)
        if better and fit(claim, span, better) >= least and not _same_group(claim, span, better):
            return match.group(), better.statement
    return None


def _same_group(claim: Claim, span: Span, place: Place) -> bool:
    """ "All six scenarios" where the record speaks of six scenarios, and of no part of them."""
    counted = [n for n in claim.numbers if 0 <= n.span.start - span.end < 12]
    return any(
        told.value == number.value and told.span.overlaps(place.span)
        for number in counted
        for told in place.statement.numbers
    )


@lru_cache(maxsize=4096)
def _whole(statement: Statement) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in _ALL.finditer(statement.fact.text))


@lru_cache(maxsize=4096)
def _nothing(statement: Statement) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in _NOTHING.finditer(statement.fact.text))


def _counted(statement: Statement) -> tuple[Span, ...]:
    told = () if _nothing(statement) else statement.numbers
    return tuple(n.span for n in told if not n.ordinal and not n.label and n.unit in {None, "times"})


@lru_cache(maxsize=4096)
def _parts(statement: Statement) -> tuple[Span, ...]:
    """Where a statement says of some only: "two of the nine", "61 of them", "of the 24, 21", "most"."""
    return tuple(_partly(statement))


def _partly(statement: Statement) -> Iterator[Span]:
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

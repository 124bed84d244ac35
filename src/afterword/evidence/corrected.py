"""What was put right: said wrong in the interview, or corrected in plain words by a line that says so."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from afterword.debrief.case import Case
from afterword.debrief.model import Correction
from afterword.evidence.figures import same
from afterword.evidence.model import Fact
from afterword.evidence.terms import content, dates, numbers
from afterword.language.dates import DateMention
from afterword.language.numbers import Number

_CHANCE: Final = 2
"""Up to here a number stands in any line. Our own reading."""
_SURE: Final = 10
"""From here on a figure that one fact alone gives is known by itself. Our own reading."""
_WRONG: Final = r"wrong|incorrect|mistaken|a (?:mistake|misprint|slip|typo)|an error|out of date|not (?:right|correct)"
_TOLD: Final = (
    r"(?:wrote|written|said|put|gave|given|told \w+|mentioned|stated|quoted|listed|says?|gives?|has|had|reads?)"
)
_IS: Final = r"(?:is|was|were|should (?:be|have been|read)|ought to (?:be|read)|has to be)"
_HINT: Final = re.compile(
    r"\b(?:correct(?:ion|ed|s)?|earlier|before(?=\s*[,;:.–—])|previously|wrong(?:ly)?|mistake\w*|error"
    r"|misprint|slip|typo|in fact|actually|really|should|instead|sorry|not|out of date"
    r"|(?:wrote|written|put|stated|listed)\b[^.;!?]{1,60}? (?:in|on|last|yesterday))\b",
    re.IGNORECASE,
)
# Each gives the old value in "a" and, where it is told, the right one in "b".
_PLACE: Final = r"(?:in|on|of) (?:my|the|this|our) [\w -]{2,40}"
_FRAMES: Final = tuple(
    re.compile(source, re.IGNORECASE)
    for source in (
        rf"\b(?P<who>I|we|(?:my|the|this|our) [\w-]+(?: [\w-]+)?) (?:have |had |wrongly |mistakenly )?{_TOLD}\b"
        rf"(?P<a>[^.;:!?]{{1,80}}?)[\s,;:.–—-]+(?:but |and |sorry,? )*"
        rf"(?:it|that|this|the (?:right |correct |true |real )?[\w-]+) {_IS}\b(?P<b>[^.;!?]{{1,60}})",
        r"\bcorrections?\b[^.,;:!?–—-]{0,40}[,:–—-] ?(?P<b>[^.,;:!?]{1,60}),? (?:and )?not (?P<a>[^.,;!?]{1,40})",
        r"\bnot (?P<a>[^.,;!?]{1,50}),? but (?P<b>[^.,;!?]{1,50})",
        r"\b(?:read|put|write) (?P<b>[^.,;!?]{1,40}) (?:instead of|rather than|in place of|for) (?P<a>[^.,;!?]{1,40})",
        rf"(?:^|[.;:!?,] |\bthe )(?P<a>[^.;:,!?]{{1,60}}) {_PLACE} {_IS} (?:{_WRONG})\b(?P<b>[^!?]{{0,60}})",
    )
)
_Value = Number | DateMention


def put_right(facts: tuple[Fact, ...], slips: tuple[Correction, ...], case: Case) -> tuple[Fact, ...]:
    """The facts with those withdrawn that were put right.

    A statement of the interview that a paper contradicts is withdrawn, the paper stands. So is what a later line
    corrects in plain words ("I wrote 41 earlier; it is 14"): the facts that give the old value on the same matter. Who
    says "I" in a note corrects their own notes; the person's own lines correct the person's own papers and words.
    """
    held = [_unsaid(fact, slips) for fact in facts]
    day = case.date.date() if case.date else None
    for line in _lines(held, case.me):
        text = " ".join(held[n].text for n in line)
        for old, new, mine, words in _corrections(text, day):
            wrong = _wrong(held, line, old, new, text, day, own=mine, me=case.me)
            for n in wrong:
                first = held[line[0]]
                why = f"{first.quote.source} puts it right: “{words}”."
                held[n] = replace(held[n], standing="withdrawn", standing_why=why)
            for n in line:
                held[n] = replace(held[n], corrects=(*held[n].corrects, *(held[each].id for each in wrong)))
    return tuple(held)


def _unsaid(fact: Fact, slips: tuple[Correction, ...]) -> Fact:
    quote = fact.quote
    for slip in slips:
        if (slip.said.source, slip.said.turn) == (quote.source, quote.turn) and slip.said.text in (
            fact.text,
            quote.text,
        ):
            why = f"You said {slip.wrong} in the interview; {slip.document.source} gives {slip.right}."
            return replace(fact, standing="withdrawn", standing_why=why)
    return fact


def _lines(facts: list[Fact], me: str) -> Iterator[list[int]]:
    """The lines and turns in which somebody may put something right: of the person, or in their papers."""
    together: dict[tuple[object, ...], list[int]] = {}
    for n, fact in enumerate(facts):
        if _is_about_me(fact, me):
            together.setdefault((fact.quote.source, fact.quote.turn, fact.quote.line or fact.id), []).append(n)
    yield from (line for line in together.values() if any(_HINT.search(facts[n].text) for n in line))


def _is_about_me(fact: Fact, me: str) -> bool:
    return fact.origin in {"resume", "evidence", "added", "notes"} or (fact.origin == "transcript" and fact.by == me)


def _corrections(text: str, day: date | None) -> Iterator[tuple[_Value, _Value | None, bool, str]]:
    """The old value, the right one, whether the writer corrects words of their own, and the words that do it."""
    for frame in _FRAMES:
        for match in frame.finditer(text):
            if not _HINT.search(match.group()):
                continue
            old, new = _values(match["a"], day), _values(match["b"], day)
            if len(old) != 1 or (not new and not re.search(_WRONG, match.group())):
                continue
            right = next((each for each in new if _is_alike(old[0], each)), None)
            if (new and right is None) or (right and _agree(old[0], right)):
                continue
            yield old[0], right, match.groupdict().get("who") in {"I", "i", "we", "We"}, match.group().strip()


def _values(text: str, day: date | None) -> list[_Value]:
    found: list[_Value] = [d for d in dates(text, day) if not d.relative]
    return found + [n for n in numbers(text, day) if not n.ordinal and not n.label]


def _is_alike(old: _Value, new: _Value) -> bool:
    """Whether two values are of one kind: dates, or numbers of one unit, or a bare number beside any other."""
    if isinstance(old, Number) and isinstance(new, Number):
        bare = any(each.unit is None and each.noun is None for each in (old, new))
        return old.value > _CHANCE and (bare or old.unit == new.unit)
    return isinstance(old, DateMention) and isinstance(new, DateMention)


def _agree(one: _Value, other: _Value) -> bool:
    if isinstance(one, Number) and isinstance(other, Number):
        return same(one, other)
    if isinstance(one, DateMention) and isinstance(other, DateMention):
        return one.start <= other.end and other.start <= one.end
    return False


def _wrong(
    facts: list[Fact],
    line: list[int],
    old: _Value,
    new: _Value | None,
    text: str,
    day: date | None,
    *,
    own: bool,
    me: str,
) -> list[int]:
    """The facts that give the old value on the same matter: those that share most with the line that corrects them."""
    by = facts[line[0]].by
    about = set(content(text))
    scores: dict[int, int] = {}
    for n, fact in enumerate(facts):
        if n in line or not _is_about_me(fact, me) or (own and (fact.by or me) != (by or me)):
            continue
        there = _values(fact.text, day)
        if any(_agree(old, each) for each in there) and not (new and any(_agree(new, each) for each in there)):
            scores[n] = len(about & set(content(fact.text)))
    best = max(scores.values(), default=0)
    if best:
        return [n for n, score in scores.items() if score == best]
    bare = isinstance(old, DateMention) or (old.value >= _SURE and old.noun is None)
    return list(scores) if bare and len(scores) == 1 else []

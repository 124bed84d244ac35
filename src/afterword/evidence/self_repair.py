"""What a speaker took back in the next breath: "About forty. No, hang on, it's thirty-one."

Self-repair is the usual name (Schegloff, Jefferson and Sacks, 1977): what is repaired, a word that says so, the repair.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from afterword.evidence.model import Fact
from afterword.evidence.terms import dates, numbers
from afterword.language.dates import DateMention
from afterword.language.numbers import Number

_SOUND: Final = r"(?:(?:er|erm|uh|um|oh|ah|well|but|and|eh),? )*"
_SIGN: Final = (
    r"sorry|excuse me|pardon me|apologies|my mistake|correction|no[,.]|wait|hang on|hold on|i tell a lie|i['’]m lying"
    r"|no,? (?:wait|hang on|hold on|sorry|that['’]s|it['’]s|it was|what am i|i tell a lie|not)|what am i saying"
    r"|scratch that|let me correct|i correct|rather|or rather|i mean|i meant|i should say"
    r"|that['’]s (?:wrong|not right|not it|the old|last year)|that is (?:wrong|not right)|actually,? (?:no|sorry)"
)
_OPENS: Final = re.compile(rf"^{_SOUND}(?:{_SIGN})\b", re.IGNORECASE)
_WITHIN: Final = re.compile(
    rf"(?:,|[–—-]|\.\.\.|…) {_SOUND}(?=(?:sorry|no, |or rather|i mean|i meant|correction|hang on|no wait|i tell a lie"
    r"|make that|no, what am i saying)\b)",
    re.IGNORECASE,
)
_SUBJECT: Final = r"(?:it|that|they|there|he|she|i|we) (?:was|were|is|are|did|do|had|have)"
_NOT_BUT: Final = re.compile(
    rf"^{_SOUND}(?:sorry|no|well)[,.].{{0,20}}\b{_SUBJECT}(?:n['’]t| not)\b[^.]{{1,50}}[,;] {_SUBJECT}\b", re.IGNORECASE
)
_DENIED: Final = re.compile(r"\b(?:not|n['’]t)(?: the| just| only)? $", re.IGNORECASE)
_FURTHER: Final = 3
"""How many sentences a repair may take before the right figure is said."""
_Value = Number | DateMention


def repair_points(text: str) -> tuple[int, ...]:
    """Where a sentence breaks off to put itself right, so that what was said before it is a fact of its own."""
    return tuple(match.end() for match in _WITHIN.finditer(text) if _values(text[: match.start()], None))


def took_back(facts: Sequence[Fact], day: date | None) -> tuple[Fact, ...]:
    """The facts with those withdrawn that their speaker put right in the same breath."""
    held = list(facts)
    for n, last in _repairs(held, day):
        words = " ".join(fact.text for fact in held[n + 1 : last + 1])
        held[n] = replace(held[n], standing="withdrawn", standing_why=f"It was put right at once: “{words}”")
    return tuple(held)


def _repairs(facts: Sequence[Fact], day: date | None) -> Iterator[tuple[int, int]]:
    """What is taken back, and where the repair ends."""
    for n, fact in enumerate(facts):
        if n == 0 or fact.origin not in {"transcript", "notes"} or not _OPENS.match(fact.text):
            continue
        before = facts[n - 1]
        if before.by != fact.by or before.quote.source != fact.quote.source or _last(facts, n) is None:
            continue
        if _NOT_BUT.match(fact.text):
            yield n - 1, n
            continue
        old = _values(before.text, day)
        for end in range(n, min(len(facts), n + _FURTHER)):
            if facts[end].by != fact.by:
                break
            right = [new for new in _values(facts[end].text, day) if any(_replaces(each, new) for each in old)]
            if right:
                yield n - 1, end
                break


def _last(facts: Sequence[Fact], n: int) -> Fact | None:
    """What the same person said right before, in the same turn or the one before a short question."""
    before, fact = facts[n - 1], facts[n]
    apart = (fact.quote.turn or 0) - (before.quote.turn or 0)
    return before if 0 <= apart <= 1 else None


def _values(text: str, day: date | None) -> list[_Value]:
    found: list[_Value] = [d for d in dates(text, day) if not d.relative]
    found += [n for n in numbers(text, day) if not n.ordinal and not n.label]
    return [value for value in found if not _DENIED.search(text[: value.span.start])]


def _replaces(old: _Value, new: _Value) -> bool:
    """Whether the new value stands in the old one's place: of the same kind, and another."""
    if isinstance(old, Number) and isinstance(new, Number):
        alike = old.unit == new.unit or None in (old.unit, new.unit)
        counted = old.noun == new.noun or None in (old.noun, new.noun)
        return alike and counted and old.value != new.value
    if isinstance(old, DateMention) and isinstance(new, DateMention):
        return old.precision == new.precision and (old.end < new.start or new.end < old.start)
    return False

"""Spelling as findings of the rule on language: by a library, with the words of the case known to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from afterword.app.wiring import misspelt
from afterword.debrief.country import place_of
from afterword.kernel.findings import Finding
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.language.stems import stem
from afterword.letters.checker import RULES
from afterword.letters.model import Draft
from afterword.letters.phrases import inside_quotes

if TYPE_CHECKING:
    from afterword.debrief.case import Case

Ask = Callable[[str, str, Sequence[str]], Iterable[tuple[Span, tuple[str, ...]]]]
"""From a text, an English and known words to what that English does not know, each with guesses."""
_RULE: Final = "F6"
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHOWN: Final = 3
"""So many guesses are told; our reading."""
_OF_COUNTRIES: Final = {
    "american": "US PH", "australian": "AU", "british": "GB IE NZ ZA SG HK MT KE NG GH", "canadian": "CA",
    "indian": "IN PK BD LK",
}  # fmt: skip


def english_of(case: Case) -> str | None:
    """Whose English the letters of a case are in: as the person says, else the country's; None where it has none."""
    if case.settings.english:
        return None if case.settings.english == "off" else case.settings.english
    country = (place_of(case) or "")[:2]
    return next((english for english, codes in _OF_COUNTRIES.items() if country in codes.split()), None)


@dataclass(frozen=True, slots=True)
class Known:
    """The words of a case: names, products and terms of the trade; and their stems, for other forms of them."""

    words: tuple[str, ...] = ()
    forms: frozenset[str] = frozenset()


def spelling(
    draft: Draft, english: str, known: Known, told: tuple[Finding, ...], ask: Ask | None = None
) -> tuple[Finding, ...]:
    """Words of the body that this English does not know, where nothing was found yet. Raises AfterwordError.

    `ask` finds them, if not the library in this process.
    """
    text = draft.text
    rule = RULES[_RULE]
    source = "; ".join(source.title for source in rule.sources)
    taken = [finding.span for finding in told if finding.rule == _RULE and finding.span]
    found = []
    for place, guesses in (ask or misspelt)(draft.body.of(text), english, known.words):
        span = place.shift(draft.body.start)
        if any(span.overlaps(other) for other in taken) or inside_quotes(text, span):
            continue
        if all(stem(part) in known.forms for part in _WORD.findall(span.of(text).lower())):
            continue  # another form of a word of the case: its artic is a letter's artics
        meant = " or ".join(f"“{guess}”" for guess in guesses[:_SHOWN])
        found.append(
            Finding(
                rule=_RULE,
                level="warning",
                message=f"{english.capitalize()} English does not know this word.",
                next=f"Did you mean {meant}?" if meant else "Look it up, or leave it if it is a name.",
                source=source,
                span=span,
                quote=Quote(source=draft.file, text=span.of(text), line=text.count("\n", 0, span.start) + 1),
            )
        )
    return tuple(found)


def known_to(case: Case | None) -> Known:
    """The words of the case's papers and talk."""
    if case is None:
        return Known()
    texts = [paper.text for paper in case.documents] + [turn.text for turn in case.transcript.turns]
    texts += [case.me, case.employer or "", case.role or "", *case.prepared, *case.worries]
    texts += [f"{person.name} {person.role or ''}" for person in case.interviewers]
    words = tuple(sorted({word for text in texts for word in _WORD.findall(text)}))
    return Known(words, frozenset(stem(word.lower()) for word in words))

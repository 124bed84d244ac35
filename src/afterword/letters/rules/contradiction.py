"""No contradiction with résumé, application or own answers, except as a D11 correction."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import holds
from afterword.letters.truth import CORRECTS, repeated

if TYPE_CHECKING:
    from afterword.evidence.model import SentenceVerdict

_STABLE = frozenset({"date", "title", "degree", "employer"})
_COUNTED = frozenset({"number", "worded-number", "duration"})


def check(context: Context) -> Iterator[Hit]:
    """False statements made again, and values that differ from what the candidate said of the same thing."""
    for sentence in context.draft.sentences:
        for wrong in repeated(context, sentence):
            yield Hit(sentence, f"You wrote {wrong.wrong}; your papers say {wrong.right}.")
    for verdict in context.verdicts:
        if verdict.verdict != "unsupported" or holds(CORRECTS, verdict.text):
            continue
        if _said_otherwise(context, verdict):
            yield Hit(verdict.span, verdict.why)


def _said_otherwise(context: Context, verdict: SentenceVerdict) -> bool:
    """Whether the candidate's own words in the interview are among what speaks against the sentence."""
    case = context.case
    said = [quote.text for quote in verdict.evidence if case and quote.speaker and case.is_me(quote.speaker)]
    if verdict.check in _COUNTED:
        from afterword.language.numbers import find_numbers

        counted = {(n.noun or n.unit): n.value for n in find_numbers(verdict.text) if not n.label}
        return any(counted.get(n.noun or n.unit, n.value) != n.value for text in said for n in find_numbers(text))
    return verdict.check in _STABLE and bool(said) and verdict.instead is not None


ITEM = LetterRule(
    id="E15",
    name="contradiction",
    group="E",
    level="error",
    rests_on="record",
    title="No contradiction with résumé, application or own answers, except as a D11 correction.",
    why="Contradictions read as lies.",
    sources=cite("careerbuilder-2018", "mythicintel"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="This contradicts your résumé, or what you said in the interview.",
    next="Write what your papers say; if you said otherwise, correct it once, in so many words.",
    false_alarms="Different projects with similar names.",
    check=check,
    finds=(
        Example(
            "Dear Tom,\n\nThank you. [[The triage project ended in 2021 and is still in use.]]",
            expect="world=yes; to=Tom Ellery",
        ),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you. One correction: I said the triage project ended in 2021; it ended in March 2022.",
            expect="world=yes; to=Tom Ellery",
        ),
        Example("Dear Tom,\n\nThank you. At Northgate Transit open tickets fell from 340 to 95.", expect="world=yes"),
        Example("I led four people."),
    ),
)

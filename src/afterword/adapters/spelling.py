"""Spelling by Harper, on this machine, where the extra `spelling` is installed."""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from afterword.kernel.errors import BadCall
from afterword.kernel.spans import Span

if TYPE_CHECKING:
    from harper import Linter


def missing() -> str:
    """Why spelling cannot be looked at, one sentence; empty when it can."""
    return "" if find_spec("harper") else "Spelling is not looked at: `pip install afterword[spelling]` adds it."


def misspelt(text: str, english: str, known: Sequence[str]) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Words in small letters that this English does not know, each with what may be meant. Raises BadCall.

    Of its grammar nothing is told: on clean letters it was wrong three times out of three. A capital letter is taken
    for a name.
    """
    if lacking := missing():
        raise BadCall(lacking, next="Or leave --english out.")
    linter = _linter(english)
    linter.import_words(list(known))
    yield from misspellings(linter, text)


def misspellings(linter: "Linter", text: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """What a linter that has its words finds."""
    from harper import Language

    for lint in linter.lint(text, language=Language.PLAINTEXT):
        if lint.lint_kind == "Spelling" and lint.problem_text[:1].islower():
            yield Span(lint.span.start, lint.span.end), tuple(each.replacement_text for each in lint.suggestions)


@cache
def _linter(english: str) -> "Linter":
    from harper import Dialect, Linter

    return Linter(Dialect[english.upper()])

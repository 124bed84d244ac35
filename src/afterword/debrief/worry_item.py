"""What a worry is, and what comes of holding it against the record."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from afterword.debrief.model import Letter, Verdict
from afterword.debrief.worry_look import Look
from afterword.kernel.items import HIDDEN, Item
from afterword.kernel.quotes import Quote


@dataclass(frozen=True, slots=True)
class Threshold:
    """A starting value: what is measured, the value with its unit, and where it comes from."""

    measure: str
    value: str
    basis: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with its reason and proof. `letter` is set where this case differs from the worry's own rule."""

    verdict: Verdict
    because: str
    evidence: tuple[Quote, ...] = ()
    exchange: str | None = None
    letter: Letter | None = None


def each(text: str) -> tuple[str, ...]:
    """The phrases of a list that is written in one string, " | " between them."""
    return tuple(text.split(" | "))


@dataclass(frozen=True, kw_only=True)
class Worry(Item):
    """One worry: how people say it, what bears it out, and how it is judged.

    `says` are phrasings that must be recognised; with those in corpus/learning they make the table that does it
    (scripts/learn_worries.py). `letter` tells whether a note can mend it when the record bears it out. `speech` marks
    comparisons of speech, which stay off when the person asked for that. `owns` are the words in which people own up to
    it in notes of their own; together with the matter of the worry they bear it out.
    `reads` marks worries whose "not so" rests on what an answer means, and not on something counted or said outright.
    """

    says: tuple[str, ...]
    decidable: Literal["yes", "in part", "no"]
    supports: str
    refutes: str
    thresholds: tuple[Threshold, ...] = ()
    letter: Letter
    rules: tuple[str, ...] = ()
    otherwise: str = ""
    caution: str = ""
    speech: bool = False
    owns: str = field(default="", metadata=HIDDEN)
    reads: bool = field(default=False, metadata=HIDDEN)
    judge: Callable[[Look, str], Judgement]

"""The figures of an interview: what a measure may look at, and how a count gets its interval."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from math import exp, lgamma, log, sqrt
from typing import Any

from afterword.debrief.case import Case
from afterword.debrief.model import Exchange, Measured
from afterword.debrief.utterances import mine
from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import Item
from afterword.language.words import FILLED_PAUSES, bare, count_words, words
from afterword.transcripts.model import Turn

JUDGED = frozenset({"behavioural", "situational", "technical", "motivation", "background"})
"""The kinds of question whose answers are measured: samples/README.md."""
NORM_WORDS = 300
"""Fewer words of one speaker are compared with no norm: norms.json, minimum_words."""


@dataclass(frozen=True)
class Speech:
    """One interview as a measure sees it, counted once."""

    case: Case
    exchanges: tuple[Exchange, ...]

    @cached_property
    def mine(self) -> tuple[Turn, ...]:
        """The candidate's turns."""
        return mine(self.case)

    @cached_property
    def my_words(self) -> list[str]:
        """The candidate's words, fillers included."""
        return [word for turn in self.mine for word in words(turn.text)]

    @cached_property
    def my_plain_words(self) -> list[str]:
        """The same in lower case without punctuation."""
        return [bare(word) for word in self.my_words]

    @cached_property
    def all_words(self) -> int:
        """The words of everybody."""
        return sum(count_words(turn.text) for turn in self.case.transcript.turns)

    @cached_property
    def filled_pauses(self) -> int:
        """How many of the candidate's words are an um or an uh."""
        return sum(word in FILLED_PAUSES for word in self.my_plain_words)

    @cached_property
    def answers(self) -> tuple[Exchange, ...]:
        """The exchanges of the judged kinds."""
        return tuple(e for e in self.exchanges if e.kind in JUDGED)

    @cached_property
    def has_ends(self) -> bool:
        """Whether the turns' ends are known."""
        return all(turn.seconds is not None for turn in self.case.transcript.turns)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a measure read off. `why_not` says why it may not be used; then it is shown with that reason only."""

    value: float | None = None
    n: int = 0
    interval: tuple[float, float] | None = None
    why_not: str = ""


@dataclass(frozen=True, kw_only=True)
class Measure(Item):
    """One figure about the candidate, under the name the contract gives it.

    `needs` is any of "ends" (the ends of turns), "verbatim" (fillers kept) and "comparable" (off when the person says
    that they stutter or speak in a second language). Examples are mini interviews, `expect` the value or "unusable".
    """

    unit: str
    needs: frozenset[str] = frozenset()
    from_notes: bool = False
    read: Callable[[Speech], Reading]

    @property
    def key(self) -> str:
        """The name in the contract."""
        return self.name.replace("-", "_")

    def take(self, speech: Speech) -> Measured:
        """The figure, or the reason why there is none."""
        why_not = "" if self.from_notes and speech.case.transcript.from_memory else _why_not(self.needs, speech)
        reading = Reading(why_not=why_not, n=len(speech.my_words)) if why_not else self.read(speech)
        norm = norms().get(self.key) if not reading.why_not and reading.n >= NORM_WORDS else None
        return Measured(
            name=self.key, value=reading.value, unit=self.unit, n=reading.n, interval=reading.interval, norm=norm,
            usable=not reading.why_not, why_not=reading.why_not,
        )  # fmt: skip


MEASURES = Catalogue("afterword.debrief.measures", Measure, "Measures")


def measure(case: Case, exchanges: tuple[Exchange, ...]) -> Mapping[str, Measured]:
    """All measures by name."""
    speech = Speech(case, exchanges)
    return {item.key: item.take(speech) for item in MEASURES.values()}


def _why_not(needs: frozenset[str], speech: Speech) -> str:
    transcript = speech.case.transcript
    if transcript.from_memory:
        return "notes from memory, no transcript"
    if not speech.my_words:
        return "no words of the transcript are known to be the candidate's"
    if "comparable" in needs and speech.case.settings.speech:
        return f"switched off: {speech.case.settings.speech.replace('-', ' ')}"
    if "ends" in needs and not speech.has_ends:
        return "the transcript does not say when each turn ended"
    if "verbatim" in needs and transcript.verbatim != "yes":
        counted = f"{speech.filled_pauses} filled pauses in {len(speech.my_words)} words"
        why = {"no": "the transcript is tidied", "partly": "the transcript is tidied in parts"}
        return f"{counted}: {why.get(transcript.verbatim, 'nobody can say whether the transcript keeps them')}"
    return ""


@cache
def norms() -> dict[str, dict[str, Any]]:
    """The norm of each measure that has one: aggregates of public corpora, with their source."""
    loaded: dict[str, dict[str, Any]] = json.loads(files("afterword.debrief").joinpath("norms.json").read_text("utf-8"))
    return loaded


def rate(count: int, of: int) -> Reading:
    """`count` per 100 of `of`, with the exact 95 % Poisson interval: the narrowest defensible (facts.md 1.1)."""
    low, high = poisson_interval(count)
    few = f"only {of} words: too few to compare" if of < NORM_WORDS else ""
    scale = 100 / of if of else 0.0
    bounds = (round(low * scale, 2), round(high * scale, 2))
    return Reading(value=round(count * scale, 2), n=of, interval=bounds, why_not=few)


def poisson_interval(count: int) -> tuple[float, float]:
    """The exact 95 % interval of a Poisson mean after `count` events."""
    low = _solve(lambda mean: 1 - _at_most(count - 1, mean), 0.025, count) if count else 0.0
    high = _solve(lambda mean: 1 - _at_most(count, mean), 0.975, count)
    return low, high


def _at_most(count: int, mean: float) -> float:
    """The probability of `count` events or fewer, summed downwards from the term of `count` itself."""
    if count < 0:
        return 0.0
    term = exp(count * log(mean) - mean - lgamma(count + 1))
    total = 0.0
    for k in range(count, -1, -1):
        total += term
        term *= k / mean
        if k < mean and term < total * 1e-15:
            break
    return total


def _solve(rising: Callable[[float], float], goal: float, count: int) -> float:
    width = 5 * sqrt(count) + 12
    low, high = max(0.0, count - width), count + width
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < goal else (low, middle)
    return (low + high) / 2

"""Which kind of question something is: the cues of the kinds weighed against each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import HIDDEN, Item
from afterword.language.patterns import Pattern
from afterword.language.questions import bare_start


@dataclass(frozen=True, kw_only=True)
class QuestionKind(Item):
    """One kind of question.

    `cues` is a table of patterns over the lower-case words: a line that begins with a figure opens a cue of that weight
    (1 weak, 3 strong), the lines after it carry it on.
    """

    cues: str = field(metadata=HIDDEN)


KINDS = Catalogue("afterword.debrief.questions", QuestionKind, "Kinds of question")


INHERITED = 2.0
"""What the kind of the question it follows weighs: as much as a middling cue. Our own choice."""


BARE = 5
"""Words up to which a question ("Is that all right?") lives on what stood before it. Our own choice."""


CLEAR = 3.0
"""From this weight on a cue speaks for itself, whatever was asked before. Our own choice."""


def _table(text: str) -> Iterator[tuple[float, Pattern]]:
    for cue in re.split(r"\n(?=\d)", text.strip()):
        weight, _, pattern = cue.partition(" ")
        yield float(weight), Pattern("".join(line.strip() for line in pattern.splitlines()), flags=0)


@cache
def _cues() -> tuple[tuple[str, tuple[tuple[float, Pattern], ...]], ...]:
    return tuple((kind.name, tuple(_table(kind.cues))) for kind in KINDS.values())


def weigh(question: str) -> dict[str, float]:
    """What speaks for each kind: the weight of its strongest cue, and a tenth of the others."""
    bare = bare_start(question)
    weights: dict[str, float] = {}
    for name, cues in _cues():
        hits = ((weight, pattern.search(bare)) for weight, pattern in cues)
        # What is asked first weighs a little more: "Tell us about yourself, and what draws you here?"
        found = sorted((w - 0.3 * hit.start() / len(bare) for w, hit in hits if hit), reverse=True)
        if found:
            weights[name] = found[0] + 0.1 * sum(found[1:])
    return weights


_SUPPOSES = re.compile(r"\b(?:(?:would|should) (?!you like)|you'd (?!like|want|prefer|rather|been|had)|if|imagine)")
_OF_THE_PAST = re.compile(r"\b(?:did (?:you|he|she|it|they|the|that|your)|happened)\b")
_OF_YOU = re.compile(r"\b(?:you|your|yours|yourself|you're|you've)\b")


def _by_form(bare: str) -> str:
    """The kind that the tense and the person of a question without any cue make likeliest."""
    if _SUPPOSES.search(bare):
        return "situational"
    if _OF_THE_PAST.search(bare):
        return "behavioural"
    return "background" if _OF_YOU.search(bare) else "technical"


def kind_of(question: str, *, run_up: str = "", before: str | None = None) -> str:
    """The kind of a question put to the candidate.

    `run_up` stood before it; `before` is the kind of the one it follows.
    """
    weights = {name: weight for name, weight in weigh(question).items() if name != "candidate-question"}
    bare_question = len(question.split()) <= BARE
    for name, weight in weigh(run_up).items() if run_up else ():
        if name not in ("candidate-question", "small-talk", "other"):
            weights[name] = weights.get(name, 0.0) + (1.0 if bare_question else 0.5) * weight
    if before is not None and before not in ("small-talk", "other", "candidate-question"):
        own = max(weights.values(), default=0.0)
        weights[before] = weights.get(before, 0.0) + (INHERITED if own < CLEAR else INHERITED / 2)
    return max(weights, key=lambda name: weights[name]) if weights else _by_form(bare_start(question))

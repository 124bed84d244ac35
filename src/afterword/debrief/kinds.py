"""Which kind of question something is: its words, its form and the cues of the kinds, weighed as examples taught."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import HIDDEN, Item
from afterword.language.linear import Model, feature_words
from afterword.language.patterns import Pattern
from afterword.language.questions import bare_start


@dataclass(frozen=True, kw_only=True)
class QuestionKind(Item):
    """One kind of question.

    `cues` is a table of patterns over the lower-case words: a line that begins with a figure opens a cue of that weight
    (1 weak, 3 strong), the lines after it carry it on.
    """

    cues: str = field(metadata=HIDDEN)


CORE: Final = 35
"""Words at the end of a question that are taken for what asks, where nobody wrote full stops. Our own choice."""
FULL: Final = 12
"""Words from which each single one says less about the kind of a question. Our own choice."""

JUDGED: Final = frozenset({"behavioural", "situational", "technical", "motivation", "background"})
"""Kinds of substance: their answers are looked at for example, number and result (samples/README.md)."""

KINDS = Catalogue("afterword.debrief.questions", QuestionKind, "Kinds of question")


def _table(text: str) -> Iterator[tuple[float, Pattern]]:
    for cue in re.split(r"\n(?=\d)", text.strip()):
        weight, _, pattern = cue.partition(" ")
        yield float(weight), Pattern("".join(line.strip() for line in pattern.splitlines()), flags=0)


@cache
def _cues() -> tuple[tuple[str, tuple[tuple[float, Pattern], ...]], ...]:
    return tuple((kind.name, tuple(_table(kind.cues))) for kind in KINDS.values())


@lru_cache(maxsize=1024)
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


@dataclass(frozen=True, slots=True)
class Place:
    """Where in an interview a question stands: the kind of the one before it and of the one it takes up."""

    before: str | None = None
    follows: str | None = None
    begun: bool | None = None
    """Whether anything of substance was asked already; None where that is not known."""
    from_notes: bool = False

    @staticmethod
    def behind(earlier: Sequence[str], *, follows: str | None = None, from_notes: bool = False) -> "Place":
        """The place behind questions of these kinds."""
        return Place(earlier[-1] if earlier else None, follows, not JUDGED.isdisjoint(earlier), from_notes)


_SUPPOSES = re.compile(r"\b(?:(?:would|should) (?!you like)|you'd (?!like|want|prefer|rather|been|had)|if|imagine)")
_OF_THE_PAST = re.compile(r"\b(?:did (?:you|he|she|it|they|the|that|your)|happened)\b")
_OF_YOU = re.compile(r"\b(?:you|your|yours|yourself|you're|you've)\b")


@cache
def _fields() -> dict[str, tuple[str, ...]]:
    """The fields of meaning (fields.txt) that a word may belong to, by its stem."""
    out: dict[str, tuple[str, ...]] = {}
    for line in files("afterword.debrief").joinpath("fields.txt").read_text("utf-8").splitlines():
        name, _, words = line.partition(": ")
        for word in set(feature_words(words)):
            out[word] = (*out.get(word, ()), name)
    return out


def _length(words: int) -> str:
    sizes = ((3, "tiny"), (6, "short"), (12, "middling"), (25, "long"))
    return next((name for most, name in sizes if words <= most), "very long")


def features(question: str, *, run_up: str = "", place: Place = Place()) -> dict[str, float]:
    """What can be seen of a question: words and pairs of words, how it begins, form, cues, run-up, where it stands."""
    bare = bare_start(question)
    words = feature_words(bare)
    led_in, words = [*feature_words(run_up), *words[:-CORE]], words[-CORE:]
    size = _length(len(words))
    out = {f"n={size}": 1.0} | _placed(place, size, _tense(bare))
    weight = min(1.0, FULL / max(1, len(words)))
    out |= {f"w={word}": weight for word in words}
    out |= {f"b={one} {two}": weight for one, two in zip(["^", *words], [*words, "$"], strict=True)}
    weight = min(0.5, FULL / 2 / max(1, len(led_in)))
    out |= {f"r={word}": weight for word in led_in}
    for name, sign in (("if", _SUPPOSES), ("past", _OF_THE_PAST), ("you", _OF_YOU)):
        out[f"t={name}" if sign.search(bare) else f"t=no {name}"] = 1.0
    fields = _fields()
    out |= {f"g={name}": 1.0 for word in words for name in fields.get(word, ())}
    out |= {f"rg={name}": weight for word in led_in for name in fields.get(word, ())}
    weights = weigh(question)
    out |= {f"c={name}": weight / 3 for name, weight in weights.items()}
    return out


def _tense(bare: str) -> str:
    return "supposed" if _SUPPOSES.search(bare) else "past" if _OF_THE_PAST.search(bare) else "open"


def _placed(place: Place, size: str, tense: str) -> dict[str, float]:
    """The place of a question, alone and with how long it is and of what time it speaks."""
    out = [f"k={place.before}", f"k={place.before} {size}", f"k={place.before} {tense}"]
    if place.follows:
        out += [f"f={place.follows}", f"f={place.follows} {size}", f"f={place.follows} {tense}"]
    if place.begun is not None:
        out.append("p=begun" if place.begun else "p=early" if place.before else "p=first")
    if place.from_notes:
        out.append("p=notes")
    return dict.fromkeys(out, 1.0)


def kind_of(question: str, *, run_up: str = "", place: Place = Place()) -> str:
    """The kind of a question put to the candidate; `run_up` stood before it."""
    return Model.load("afterword.debrief.learned", "kinds").best(features(question, run_up=run_up, place=place))

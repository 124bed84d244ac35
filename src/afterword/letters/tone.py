"""In which words a letter speaks: the voice asked for, the custom of the country, and nothing that was said before."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from string import Formatter
from typing import Final
from zlib import crc32

from afterword.debrief.case import Case
from afterword.letters.custom import Custom, custom_in, custom_of
from afterword.letters.voice import PARTS, VOICES, Voice

_DEFAULT = "plain"
_START = 3
"""So many words that begin alike make two sentences begin alike (a reading)."""
_FILLED = {
    "day": r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    "place": r"(?:post|position|role)",
    "that": r"(?:that|how)",
    "at": r"(?: at [^.]{2,60}?)?",
}
_ANYTHING = r"[^.?!]{1,200}?"


@dataclass(frozen=True, slots=True)
class Tone:
    """A voice in a country. `seed` names the case: each has its own order. `before` is what was written earlier."""

    voice: Voice
    custom: Custom
    seed: str
    before: str = ""

    def say(self, part: str, n: int, **values: str | None) -> str:
        """The shape of a part for letter `n`, filled. Shapes that need a value which is not there are passed over.

        Letters of one interview get different shapes as long as there are enough; a shape that an earlier letter had
        comes after all others.
        """
        given = {"place": self.custom.post, **{key: value for key, value in values.items() if value is not None}}
        shapes = _in_order(part, self.voice.id, self.seed, self.before, frozenset(given))
        return shapes[n % len(shapes)].format_map(given)

    @property
    def closing(self) -> str:
        """The line above the name."""
        return self.custom.closing(self.voice.id, self.voice.closing)

    @property
    def mark(self) -> str:
        """What ends the greeting."""
        return ":" if self.custom.colon and self.voice.id == "formal" else ","


def tone_of(case: Case) -> Tone:
    """The tone of all letters of a case: plain unless told."""
    voice = VOICES.get((case.settings.letter_style or "").lower(), VOICES[_DEFAULT])
    seed = f"{case.me}|{case.employer}|{case.date.date() if case.date else ''}"
    return Tone(voice, custom_of(case), seed, "\n".join(case.earlier))


PLAIN: Final = Tone(VOICES[_DEFAULT], custom_in(None), "")
"""For sentences that belong to no case."""


@lru_cache(maxsize=256)
def _in_order(part: str, voice: str, seed: str, before: str, given: frozenset[str]) -> tuple[str, ...]:
    """The shapes that can be filled: new ones first, and neighbours that begin differently."""
    shapes: tuple[str, ...] = getattr(VOICES[voice], part)
    fit = [shape for shape in shapes if _needs(shape) <= given]
    fit.sort(key=lambda shape: crc32(f"{seed}|{part}|{shape}".encode()))
    fit.sort(key=lambda shape: was_said(shape, before))
    ordered: list[str] = []
    while fit:
        begun = {_start(shape) for shape in ordered}
        fresh = next((shape for shape in fit if _start(shape) not in begun and not was_said(shape, before)), fit[0])
        fit.remove(fresh)
        ordered.append(fresh)
    return tuple(ordered)


@cache
def _needs(shape: str) -> frozenset[str]:
    return frozenset(field for _, field, _, _ in Formatter().parse(shape) if field)


def _start(shape: str) -> tuple[str, ...]:
    return tuple(shape.split()[:_START])


@lru_cache(maxsize=2048)
def was_said(shape: str, before: str) -> bool:
    """Whether a text holds a sentence of this shape, whatever it was filled with."""
    return bool(before) and expression(shape).search(" ".join(before.split())) is not None


@cache
def expression(shape: str) -> re.Pattern[str]:
    """A shape as an expression that finds it filled."""
    pieces = [
        re.escape(words) + (_FILLED.get(field, _ANYTHING) if field else "")
        for words, field, _, _ in Formatter().parse(shape)
    ]
    return re.compile("".join(pieces).replace("'", "['’]"), re.IGNORECASE)


def shapes_said(voice: Voice, text: str) -> tuple[str, ...]:
    """The shapes of a voice that stand in a text."""
    return tuple(shape for part in PARTS for shape in getattr(voice, part) if was_said(shape, text))

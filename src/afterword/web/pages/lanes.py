"""The picture of who talked when, as it is drawn: a lane for each of the few who talk most, blocks that can be hit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from afterword.app.report.saying import clock

_MOST: Final = 7
_NEAR: Final = 1.5
"""Thousandths of the picture: blocks of one speaker nearer than that are drawn as one (a phone shows 350 dots)."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of one speaker, in thousandths of the picture; it leads to its first turn."""

    x: float
    width: float
    turn: int
    says: str


@dataclass(frozen=True, slots=True)
class Lane:
    """One speaker, or all the others together; `share` of all words in percent."""

    name: str
    is_me: bool
    share: float
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """The lanes; findings as (place, exchange, words, level); times or counts as (place in percent, words)."""

    lanes: tuple[Lane, ...]
    marks: tuple[tuple[float, str, str, str], ...]
    ticks: tuple[tuple[float, str], ...]
    by_words: bool


def lanes(found: Mapping[str, Any]) -> Picture | None:
    """The picture of a reading; None where there is none (notes from memory, one speaker)."""
    picture = found["picture"]
    if picture is None:
        return None
    turns = {turn["n"]: turn for turn in found["turns"]}
    told = sorted(picture["lanes"], key=lambda lane: not lane["is_me"])
    few, rest = (told, []) if len(told) <= _MOST + 1 else (told[:_MOST], told[_MOST:])
    drawn = [Lane(one["name"], one["is_me"], one["share"], _blocks(one["bars"], turns)) for one in few]
    if rest:
        bars = sorted((bar for one in rest for bar in one["bars"]), key=lambda bar: bar["x"])
        share = sum(one["share"] for one in rest)
        drawn.append(Lane(f"{len(rest)} others", False, share, _blocks(bars, turns)))
    marks: dict[str, tuple[float, str, str, str]] = {}
    for mark in picture["marks"]:
        x, _, title, level = marks.get(mark["exchange"], (mark["x"], "", "", "info"))
        worse = mark["level"] if level == "info" else level
        marks[mark["exchange"]] = (x, mark["exchange"], f"{title} {mark['title']}".strip(), worse)
    ticks = tuple((x / 10, label) for x, label in picture["ticks"])
    return Picture(tuple(drawn), tuple(marks.values()), ticks, picture["by_words"])


def _blocks(bars: Sequence[Mapping[str, Any]], turns: Mapping[int, Mapping[str, Any]]) -> tuple[Block, ...]:
    joined: list[tuple[float, float, int]] = []
    for bar in bars:
        end = bar["x"] + bar["width"]
        if joined and bar["x"] - joined[-1][1] < _NEAR:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end), joined[-1][2])
        else:
            joined.append((bar["x"], end, bar["turn"]))
    return tuple(Block(start, end - start, turn, _says(turns[turn])) for start, end, turn in joined)


def _says(turn: Mapping[str, Any]) -> str:
    begins = " ".join(turn["text"].split()[:6])
    return f"{clock(turn['start'])} {begins} …".strip()

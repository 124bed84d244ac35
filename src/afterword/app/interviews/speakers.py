"""Use case: the speakers of a conversation, and what to write when somebody says who is who."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from afterword.debrief.roles import UNKNOWN_ME
from afterword.transcripts.labels import is_generic


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks: the name shown, the labels behind it, how many words, whether it is the person."""

    name: str
    labels: tuple[str, ...]
    words: int
    is_me: bool


def speakers(found: Mapping[str, Any]) -> tuple[Speaker, ...]:
    """Who speaks, the person first, then in the order of their words."""
    labels: dict[str, dict[str, None]] = {}
    words: dict[str, int] = {}
    mine: set[str] = set()
    for turn in found["turns"]:
        if turn["speaker"]:
            labels.setdefault(turn["who"], {})[turn["speaker"]] = None
            words[turn["who"]] = words.get(turn["who"], 0) + len(turn["text"].split())
            mine |= {turn["who"]} if turn["me"] else set()
    told = [Speaker(name, tuple(labels[name]), words[name], name in mine) for name in labels]
    return tuple(sorted(told, key=lambda one: (not one.is_me, -one.words)))


def renamed(told: Sequence[Speaker], names: Mapping[str, str]) -> dict[str, str]:
    """New names by label, for new names by the name shown."""
    behind = {one.name: one.labels for one in told}
    return {label: new for shown, new in names.items() for label in behind.get(shown, (shown,))}


def swapped(told: Sequence[Speaker], one: str, other: str) -> dict[str, str]:
    """Names by label so that these two change places."""
    return renamed(told, {one: other, other: one})


def made_one(told: Sequence[Speaker], one: str, other: str) -> dict[str, str]:
    """Names by label so that these two are one person, called as the first."""
    return renamed(told, {one: one, other: one})


def my_name_for(told: Sequence[Speaker], shown: str, me: str) -> dict[str, str]:
    """Names by label when the person is the speaker `shown`, whose label says nothing, and is called `me`.

    Nothing when the label is a name: then that is the person's name.
    """
    if not _says_nothing(shown) or _says_nothing(me):
        return {}
    taken = next((one for one in told if me in one.labels), None)
    return swapped(told, shown, me) if taken else renamed(told, {shown: me})


def _says_nothing(name: str) -> bool:
    return not name or name == UNKNOWN_ME or is_generic(name)

"""Use case: what we should heed: how the person speaks, what the job must offer, what is private, how letters sound."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from afterword.app.interviews import journal
from afterword.debrief.choice_item import CHOICES
from afterword.letters.voice import VOICES

SPEECH: Final = (
    ("", "Compare my pauses and my pace with what is usual"),
    ("stutter", "I stutter: no comparisons"),
    ("second-language", "It was not in my first language: no comparisons"),
)
MEDIA: Final = (("", "By e-mail"), ("card", "By hand, on a card"), ("linkedin", "By LinkedIn"))
_LINES: Final = ("must_haves", "private")
_TEXTS: Final = ("speech", "country", "letter_style", "letter_medium")
_PERSONAL: Final = ("speech", "private", "letter_style", "letters")
_MOST, _LONGEST = 30, 300


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answers as (value, words), and the one that stands; `says` is why one may answer so or so."""

    name: str
    title: str
    answers: tuple[tuple[str, str], ...]
    chosen: str
    says: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heeded:
    """Everything that can be told here, as it stands."""

    must_haves: tuple[str, ...]
    private: tuple[str, ...]
    country: str
    speech: Asked
    voice: Asked
    medium: Asked
    differing: tuple[Asked, ...]


def heeded(*, key: str) -> Heeded:
    """What stands in case.toml. Raises BadCall, UnreadableFile."""
    told = journal.told(key=key)
    text = {name: str(told.get(name) or "") for name in _TEXTS}
    voices = tuple((voice.name, voice.title) for voice in VOICES.values())
    return Heeded(
        must_haves=_lines(told.get("must_haves")),
        private=_lines(told.get("private")),
        country=text["country"],
        speech=Asked("speech", "How you speak", SPEECH, text["speech"]),
        voice=Asked("letter_style", "How they sound", (("", "As suits the house"), *voices), text["letter_style"]),
        medium=Asked("letter_medium", "How they go out", MEDIA, text["letter_medium"].replace("email", "")),
        differing=tuple(_differing(_table(told))),
    )


def heed(*, key: str, values: Mapping[str, str], now: datetime) -> bool:
    """Set what was answered, by the names in `heeded`; an unknown answer changes nothing. Tells whether one did."""
    before = heeded(key=key)
    told: dict[str, Any] = {name: list(_lines(values[name].splitlines())) or None for name in _LINES if name in values}
    if "country" in values:
        told["country"] = " ".join(values["country"].split())[:_LONGEST]
    for asked in (before.speech, before.voice, before.medium):
        if values.get(asked.name) in dict(asked.answers):
            told[asked.name] = values[asked.name]
    letters = _table(journal.told(key=key))
    for asked in before.differing:
        chosen = values.get(asked.name)
        if chosen in dict(asked.answers):
            letters = {name: value for name, value in letters.items() if name.replace("_", "-") != asked.name}
            if chosen != asked.answers[0][0]:
                letters[asked.name.replace("-", "_")] = chosen
    return journal.tell(key=key, values={**told, "letters": letters or None}, now=now)


def keep_ways(*, key: str, before: str, now: datetime) -> None:
    """Tell a new interview what is the person's own in the interview `before`: how they speak, how they write."""
    told = journal.told(key=before)
    journal.tell(key=key, values={name: told[name] for name in _PERSONAL if told.get(name)}, now=now)


def _differing(letters: Mapping[str, Any]) -> "Sequence[Asked]":
    return [
        Asked(
            choice.name,
            choice.title,
            tuple((value, value) for value in choice.values),
            str(letters.get(choice.name.replace("-", "_"), letters.get(choice.name, choice.values[0]))),
            (choice.one_side, choice.other_side),
        )
        for choice in CHOICES.values()
    ]


def _table(told: Mapping[str, Any]) -> dict[str, Any]:
    letters = told.get("letters")
    return dict(letters) if isinstance(letters, dict) else {}


def _lines(value: object) -> tuple[str, ...]:
    given = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(" ".join(str(line).split())[:_LONGEST] for line in given if str(line).strip())[:_MOST]

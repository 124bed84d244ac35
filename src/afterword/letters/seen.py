"""What a draft lets be seen of its kind, before anybody has said what it is."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from afterword.letters.phrases import pattern

_MEETING: Final = (
    r"\bthank(?:s| you)\b[^.?!\n]{0,30}\b(?:time|conversation|chat|interview|meeting|talk\w*|seeing|hour|showing|tour"
    r"|walk\w*|having me|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this (?:morning|afternoon))\b"
)
_ANSWERS: Final = (
    r"\byou (?:had |also |then |both )?(?:asked|wondered|wanted to know|raised|were curious)\b|\byour question\b"
)
_SHORTEST_NOTE: Final = 60
"""Words: from here on a letter that also answers a question of theirs is a note, whatever it hopes for. Our reading."""


@dataclass(frozen=True)
class Seen:
    """A draft as far as its kind shows: plain text, without typographic apostrophes; `words` counts the body's."""

    subject: str
    greeting: str
    text: str
    words: int

    def has(self, *phrases: str) -> bool:
        """Whether one of the phrases stands in the body."""
        return pattern(*phrases).search(self.text) is not None

    def weight(self, phrases: tuple[str, ...]) -> int:
        """How many of the signs the body shows."""
        return sum(pattern(phrase).search(self.text) is not None for phrase in phrases)

    @cached_property
    def met(self) -> bool:
        """Whether it thanks for a conversation."""
        return self.has(_MEETING)

    @cached_property
    def answers(self) -> bool:
        """Whether it takes up a question of theirs."""
        return self.has(_ANSWERS)

    @property
    def is_long(self) -> bool:
        """Whether it thanks for a conversation at a note's length."""
        return self.words >= _SHORTEST_NOTE and self.met

    @property
    def is_long_note(self) -> bool:
        """Whether it thanks and answers at such length that it is a note, whatever else it says."""
        return self.is_long and self.answers

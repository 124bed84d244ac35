"""A transcript while it is walked through: its turns, their sentences, and who is who."""

from collections.abc import Sequence
from typing import Final

from afterword.debrief.case import Case
from afterword.debrief.questioning import Sentence, read
from afterword.debrief.wording import length
from afterword.transcripts.model import Turn

MARKED: Final = 400
"""Words on one question mark, at the most, of a transcript in which questions carry one. Our own choice."""
STOPS: Final = 0.7
"""Share of the turns that end in a full stop or the like where these are written. Our own choice."""
NEAR: Final = 6
"""Turns after which somebody's words are no reply any more. Our own choice."""


class Talk:
    """The turns of one interview; `marks`: questions carry a "?" in it."""

    def __init__(self, case: Case) -> None:
        self.turns = case.transcript.turns
        self.marks = sum(t.text.count("?") for t in self.turns) * MARKED >= sum(length(t.text) for t in self.turns)
        self.stops = sum(t.text.rstrip("\"'”’)").endswith((".", "?", "!")) for t in self.turns) >= STOPS * len(
            self.turns
        )
        self._case = case
        self._read: dict[int, tuple[Sentence, ...]] = {}
        mine = case.me.split()[0].lower() if case.me.split() else ""
        names = {person.name.split()[0].lower(): person.name for person in case.interviewers if person.name.split()}
        self._first_names = {first: full for first, full in names.items() if first != mine}

    def sentences(self, turn: Turn) -> tuple[Sentence, ...]:
        """The sentences of a turn, each with what it does."""
        if turn.n not in self._read:
            self._read[turn.n] = read(turn.text, marks=self.marks)
        return self._read[turn.n]

    def is_cut_off(self, turn: Turn) -> bool:
        """Whether a turn breaks off: nobody waits for an answer to half a sentence."""
        end = turn.text.rstrip("\"'”’) ")
        return end.endswith(("...", "…", "-", "–", "—")) or (self.stops and end[-1:].isalnum())

    def is_me(self, turn: Turn) -> bool:
        """Whether the candidate speaks."""
        return self._case.is_me(turn.speaker)

    def after(self, turn: Turn) -> Turn | None:
        """The next turn."""
        return self.turns[turn.n] if turn.n < len(self.turns) else None

    def reply_to(self, turn: Turn) -> Turn | None:
        """What the candidate says next."""
        return next((later for later in self.turns[turn.n : turn.n + NEAR] if self.is_me(later)), None)

    def text(self, turns: Sequence[int]) -> str:
        """The words of these turns."""
        return " ".join(self.turns[n - 1].text for n in turns)

    def colleagues_of(self, turn: Turn) -> tuple[str, ...]:
        """The first names, in lower case, of the other interviewers."""
        speaker = self._case.name_of(turn.speaker)
        return tuple(first for first, full in self._first_names.items() if full != speaker)

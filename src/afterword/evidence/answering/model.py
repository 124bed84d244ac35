"""A better answer to one question of the interview, with what it rests on and what it lacks."""

from dataclasses import dataclass

from afterword.evidence.model import Fact


@dataclass(frozen=True, slots=True)
class Chosen:
    """A fact that answers the question, and why, in plain words."""

    fact: Fact
    why: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer to be spoken, in the person's own voice. A part for which there is no fact is empty."""

    situation: str = ""
    did: str = ""
    result: str = ""
    so_what: str = ""
    facts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The whole answer, as it would be said."""
        return " ".join(filter(None, (self.situation, self.did, self.result, self.so_what)))


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that the answer lacks, and where it could come from."""

    what: str
    where: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Whom to ask for a short note, and about what. Without a name nobody is known."""

    name: str | None
    role: str | None
    employer: str | None
    about: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BetterAnswer:
    """What the person could have said to one question. `why` says why this one is worth it."""

    exchange: str
    why: str
    facts: tuple[Chosen, ...]
    draft: Draft
    missing: tuple[Missing, ...]
    ask: Ask | None = None

"""What the store gives out: frozen data, no rows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

State = Literal["empty", "waiting", "running", "done", "failed"]
Kind = Literal["about", "mine", "theirs", "letter", "paper"]


@dataclass(frozen=True, slots=True)
class Kept:
    """One interview as it is listed. `day` is YYYY-MM-DD or empty; `round` counts from 1, 0 when nobody told."""

    key: str
    title: str
    employer: str
    role: str
    people: str
    day: str
    changed: datetime
    state: State
    round: int = 0


@dataclass(frozen=True, slots=True)
class Named:
    """What is listed of an interview: `people` are those of the other side, each with what they do ("" if unknown)."""

    title: str
    employer: str = ""
    role: str = ""
    people: tuple[tuple[str, str], ...] = ()
    day: str = ""
    round: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """One file of an interview, without its bytes; `size` in bytes."""

    name: str
    size: int
    changed: datetime


@dataclass(frozen=True, slots=True)
class Read:
    """What was made of an interview's files. `body` is JSON, empty when nothing was made yet.

    `stale` tells that files were changed since; `saying` what is being done, or why nothing came of it.
    """

    state: State
    saying: str
    body: str
    stale: bool


@dataclass(frozen=True, slots=True)
class Words:
    """Words to be found: what they are, where they stand ("turn 12", "worry 1", a file's name), and who said them."""

    kind: Kind
    part: str
    words: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found in one interview, in the order in which it stands there; `more` tells that there is more."""

    kept: Kept
    places: tuple[Words, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Firm:
    """One employer with all interviews there, by day."""

    name: str
    interviews: tuple[Kept, ...]


@dataclass(frozen=True, slots=True)
class Met:
    """One person of an employer, what they do, and the interviews they were in, by day."""

    name: str
    role: str
    employer: str
    interviews: tuple[Kept, ...]

"""What the store gives out: frozen data, no rows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

State = Literal["empty", "waiting", "running", "done", "failed"]


@dataclass(frozen=True, slots=True)
class Kept:
    """One interview as it is listed. `day` is YYYY-MM-DD or empty."""

    key: str
    title: str
    employer: str
    role: str
    people: str
    day: str
    changed: datetime
    state: State


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
class Place:
    """A place where searched words stand: the interview, which part of it, and the words around, match in [[ ]]."""

    key: str
    title: str
    part: str
    around: str

"""Steps of the plan."""

from dataclasses import dataclass
from datetime import date, datetime

When = date | datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do or to let be. `step` is its kind ("send", "wait", "nudge" …), `title` the words for the person.

    `due` is the day or moment we suggest; `earliest` and `latest` bound it, None where there is no bound.
    `letter` is the kind of letter that `afterword write` has for it.
    """

    step: str
    title: str
    due: When
    earliest: When | None
    latest: When | None
    why: str
    sources: tuple[str, ...] = ()
    letter: str = ""

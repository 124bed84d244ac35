"""Under which names an interview is listed: what its reading made out, or what was told beforehand."""

import tomllib
from collections.abc import Mapping
from typing import Final

from afterword.app.interviews.journal import CASE, JOURNAL
from afterword.app.wiring import Named
from afterword.debrief.case import Case
from afterword.debrief.settings import read_told

NEW: Final = "A new interview"
_MOST_ROUNDS: Final = 99


def called(case: Case, files: Mapping[str, bytes]) -> Named:
    """The names of an interview that was read."""
    return Named(
        title=_title(case.role, case.employer) or "An interview",
        employer=case.employer or "",
        role=case.role or "",
        people=tuple((person.name, person.role or "") for person in case.interviewers),
        day=case.date.date().isoformat() if case.date else "",
        round=round_of(files),
    )


def called_beforehand(files: Mapping[str, bytes]) -> Named:
    """The names of an interview that nobody has set down yet, out of case.toml. Raises UnreadableFile."""
    told = read_told(files.get(CASE), CASE)
    return Named(
        title=_title(told.role, told.employer) or NEW,
        employer=told.employer or "",
        role=told.role or "",
        people=tuple((person.name, person.role or "") for person in told.interviewers),
        day=told.date.date().isoformat() if told.date else "",
        round=round_of(files),
    )


def round_of(files: Mapping[str, bytes]) -> int:
    """Which round the journal says it was; 0 when it says nothing that can be read."""
    try:
        told = tomllib.loads(files.get(JOURNAL, b"").decode("utf-8-sig")).get("round", 0)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return 0
    return told if isinstance(told, int) and 0 < told <= _MOST_ROUNDS else 0


def _title(role: str | None, employer: str | None) -> str:
    return " at ".join(filter(None, (role, employer)))

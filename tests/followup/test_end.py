"""When an interview ended, out of what little there is."""

from datetime import UTC, datetime

import pytest

from afterword.debrief.case import Case
from afterword.followup.outlook import end_of
from afterword.transcripts.model import Transcript, Turn


def case(date: datetime, *lines: str, memory: bool = True, ends: datetime | None = None) -> Case:
    turns = tuple(Turn(i + 1, "", None, None, line) for i, line in enumerate(lines))
    return Case("case", Transcript("notes.md", "notes", turns, from_memory=memory), "Me", "told", date=date, ends=ends)


DAY = datetime(2026, 8, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("date", "line", "end"),
    [
        (DAY, "Monday, 4 pm, one hour on Teams.", "17:00"),
        (DAY, "Monday 3 August at 10:30, about 40 minutes.", "11:10"),
        (DAY, "12.30 p.m. sharp? no idea", "17:00"),
        (DAY, "No time, no length.", "17:00"),
        (DAY.replace(hour=11), "About 25 minutes, in the shop.", "11:25"),
        (DAY.replace(hour=11), "In the shop.", "12:00"),
    ],
)
def test_the_end_comes_from_the_notes(date: datetime, line: str, end: str) -> None:
    assert f"{end_of(case(date, line))[0]:%H:%M}" == end


def test_the_invited_slot_comes_before_everything_else() -> None:
    assert end_of(case(DAY, "4 pm", ends=DAY.replace(hour=10)))[0].hour == 10

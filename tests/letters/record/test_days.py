"""The day of the interview, wherever a letter names it."""

import dataclasses
from datetime import date, datetime

import pytest

from afterword.evidence.model import World
from afterword.letters.draft import parse_draft
from afterword.letters.model import Context
from afterword.letters.timing import after_working_days, wrong_days

_RIGHT = (
    "Thank you for meeting with me on Tuesday.",
    "I enjoyed our conversation last Tuesday.",
    "We spoke on Tuesday, 4 March, about the post.",
    "Thank you for telling me about the Friday call.",
    "You expected to decide by Friday 14 March.",
    "I will be in Larkfield on Monday, and would gladly call in.",
    "As I said to the crew on Monday, a leak is a leak.",
    "Thank you for seeing me on Tuesday; by Wednesday morning I had tried it.",
    "Thank you for the interview on 04/03/2025.",
    "The call on Thursday nights is something I know.",
)
_WRONG = (
    "Thank you for meeting with me on Wednesday.",
    "Thank you for the opportunity to interview for the data analyst post on Monday.",
    "I enjoyed our conversation last Friday.",
    "Thank you for such a warm welcome on Thursday.",
    "We spoke on Tuesday, 5 March, about the post.",
    "Thank you for the interview on March 3rd.",
)


def _named(text: str, world: World, sent_at: str | None = None) -> list[str]:
    draft = parse_draft(f"Dear Tom,\n\n{text}\n", kind="note")
    draft = dataclasses.replace(draft, sent_at=datetime.fromisoformat(sent_at) if sent_at else None)
    return [span.of(draft.text) for span, _ in wrong_days(Context(draft=draft, world=world))]


@pytest.mark.parametrize("text", _RIGHT)
def test_right_or_another_day(text: str, larkfield: World) -> None:
    assert _named(text, larkfield) == []


@pytest.mark.parametrize("text", _WRONG)
def test_wrong_day(text: str, larkfield: World) -> None:
    assert _named(text, larkfield)


def test_today_depends_on_the_day_of_sending(larkfield: World) -> None:
    text = "Thank you for your time this morning."
    assert _named(text, larkfield, "2025-03-04T16:00:00+00:00") == []
    assert _named(text, larkfield, "2025-03-05T09:00:00+00:00") == ["this morning"]
    assert _named(text, larkfield) == []


def test_working_days_skip_the_weekend() -> None:
    assert after_working_days(date(2025, 3, 14), 1) == date(2025, 3, 17)

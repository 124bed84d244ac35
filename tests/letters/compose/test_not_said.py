"""What no letter says: a made-up case as news, work that was not asked for, a question that was answered."""

from pathlib import Path

import pytest

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.answering.linking import requirement_met
from afterword.evidence.answering.wishing import wishes
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.letters.mending import choose_repairs
from afterword.letters.plan import plan_letters, topics_for

FERRY = {
    "case.toml": """me = "Rona Baird"
employer = "Sound Ferries"
role = "Terminal Clerk"
date = 2026-04-14T10:00:00+01:00

[[interviewers]]
name = "Hamish Orr"
role = "Terminal Manager"

[[interviewers]]
name = "Effie Lamont"
role = "Accounts"
""",
    "job.md": "# Terminal Clerk\n\nYou will\n\n- test drinking water for E. coli and chlorine on the pier\n"
    "- report and investigate lost bookings\n- work with the crews on loading\n",
    "resume.md": """# Rona Baird

**Clerk, Harbour Hotel** - May 2020 to present

- Ran the weekly wages of 11 staff.
- Found in March 2024 that two bookings had been charged twice, rang both guests that day and refunded them.
""",
    "wish.md": "I wish I had told Effie about the two guests. They were charged twice and I rang them the same day.\n",
    "prepared.txt": "Is the post for the season only or the whole year?\n",
    "transcript.txt": """Hamish Orr: Good morning. Tell me about a day when everything came at once. How did you choose?

Rona Baird: There was always a queue in July. You just keep going, and you smile.

Hamish Orr: The boat is late, there's a man shouting at the window because his van is not booked. What would you do?

Rona Baird: I would ask him to step in, and I would ring the boat and then I would look for a later crossing for him.

Hamish Orr: The post is the whole year round, it is not for the season only, you know that from the advert.

Rona Baird: I do.

Effie Lamont: If somebody was charged the wrong fare, what would you do, and who would you tell?

Rona Baird: Well, we're careful. Everything is checked at the desk, so I would hope it would not happen.

Effie Lamont: We move two hundred sheep on the first Monday of October, and each has a ticket.

Rona Baird: I would like to see that.
""",
}


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> World:
    folder: Path = tmp_path_factory.mktemp("ferry")
    for name, text in FERRY.items():
        (folder / name).write_text(text, encoding="utf-8")
    found = debrief(load_case(folder))
    return World(found, build_ledger(found))


def test_a_made_up_case_is_no_news(ferry: World) -> None:
    (manager, _) = ferry.debrief.case.interviewers
    assert not any("shouting" in t.clause for t in topics_for(manager, ferry.debrief) if t.kind == "told")


def test_a_wish_belongs_to_whom_it_names(ferry: World) -> None:
    asked = [ferry.debrief.record.exchange(key) for key in wishes(ferry.debrief)]
    assert [each.asked_by for each in asked if each] == ["Effie Lamont"]


def test_other_work_answers_no_question(ferry: World) -> None:
    told = [line.text for each in choose_repairs(ferry) for line in each.story.lines]
    assert not any("wages" in text for text in told)


def test_nothing_is_asked_that_was_said(ferry: World) -> None:
    assert all(each.question is None for each in plan_letters(ferry).letters)


@pytest.mark.parametrize(
    ("deed", "line"),
    [
        (
            "I tested drinking water for E. coli and chlorine.",
            "test drinking water for E. coli and chlorine on the pier",
        ),
        ("I investigated 40 lost bookings.", "You need somebody to report and investigate lost bookings"),
    ],
)
def test_a_line_of_the_advertisement_is_told_whole(ferry: World, deed: str, line: str) -> None:
    assert line in requirement_met(deed, ferry.debrief)[1]


def test_a_line_that_may_be_deed_or_thing_is_left_out(ferry: World) -> None:
    assert "crews" not in requirement_met("I worked with the crews on loading.", ferry.debrief)[1]

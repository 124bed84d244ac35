"""Tables told in a sentence: a nursery, a hospital and a depot of our own, judged before the first run."""

from pathlib import Path

import pytest

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.answering.sheets import sheets, spelt
from afterword.evidence.factcheck import check_text
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.letters.compose import compose
from afterword.letters.plan import plan_letters

FILES = {
    "case.toml": """me = "Ines Okafor"
employer = "Harrow Glasshouses"
role = "Head Grower"
date = 2026-03-03T10:00:00+00:00

[[interviewers]]
name = "Tamsin Reyes"
role = "Nursery Manager"
""",
    "job.md": "# Head Grower\n\nYou need\n\n- Experience of feeding regimes under glass\n- Careful records\n",
    "resume.md": "# Ines Okafor\n\n01632 960111\n\n**Grower, Pell Nurseries** — April 2021 to present\n\n"
    "- Changed the night feed of the tomato houses in 2024.\n",
    "evidence/losses.md": """# Plant losses, April 2024 to September 2024

Pell Nurseries. Sheet made by Ines Okafor, October 2024. May be used in applications.

Plants set, plants lost, and the share lost. Three houses changed to the new night feed on 6 May 2024.

| month | 3 houses set | lost | % | 2 houses set | lost | % | all 5 houses % |
|---|---|---|---|---|---|---|---|
| Apr 2024 | 3,000 | 270 | 9.0 | 2,000 | 180 | 9.0 | 9.0 |
| May 2024 | 3,000 | 216 | 7.2 | 2,000 | 178 | 8.9 | 7.9 |
| Jun 2024 | 3,000 | 153 | 5.1 | 2,000 | 182 | 9.1 | 6.7 |
| Jul 2024 | 3,000 | 126 | 4.2 | 2,000 | 176 | 8.8 | 6.0 |
| Aug 2024 | 3,000 | 120 | 4.0 | 2,000 | 130 | 6.5 | 5.0 |
| Sep 2024 | 3,000 | 117 | 3.9 | 2,000 | 86 | 4.3 | 4.1 |
""",
    "evidence/note-ruth-pell.md": """# Note from Ruth Pell, owner

May be named: yes. May be quoted: yes.

Ines changed the night feed in three houses. Ines also kept two of the five houses on the old night feed, so we \
could tell if it was the feed or the weather.
""",
    "transcript.txt": """Tamsin Reyes: Good morning. Tell me about the houses you look after.

Ines Okafor: There are five of them, tomatoes mostly. I do the feed and the climate and I have two people with me.

Tamsin Reyes: And what did you change there that you are proud of?

Ines Okafor: The night feed. We lost far fewer plants after that, a lot fewer.

Tamsin Reyes: How do you know that was the night feed, though? And not just a warm summer in the houses.

Ines Okafor: It was the feed, I think. You could see it in the leaves. I am fairly sure.

Tamsin Reyes: All right. We water from our own lake, and in August we open the sluice at four in the morning by hand.

Ines Okafor: I would like to see that.
""",
}


def build(folder: Path, files: dict[str, str]) -> World:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    found = debrief(load_case(folder))
    return World(found, build_ledger(found))


def test_two_groups_side_by_side_answer_how_they_know(tmp_path: Path) -> None:
    world = build(tmp_path, FILES)
    (letter,) = compose(world, plan_letters(world))
    told = (
        "In April 2024 the share lost was 9.0% for the three houses and for the two; in July 2024 it was 4.2% for the "
        "three and 8.8% for the two."
    )
    assert told in letter.body
    assert "By September 2024 the two houses were at 4.3%." in letter.body
    assert letter.body.count("three houses") == 2, "what the story has told is not told again"
    assert not [finding for finding in letter.findings if finding.level != "info"]
    assert {verdict.verdict for verdict in check_text(told, world)} == {"supported"}


def test_the_columns_of_a_table_know_whose_they_are(tmp_path: Path) -> None:
    (sheet,) = sheets(build(tmp_path, FILES))
    assert [column.group for column in sheet.columns] == ["3 houses"] * 3 + ["2 houses"] * 3 + ["all 5 houses"]
    assert [row.when for row in sheet.times][:2] == ["April 2024", "May 2024"]


@pytest.mark.parametrize(("text", "said"), [("7 routes", "seven routes"), ("40 beds", "40 beds"), ("Skell", "Skell")])
def test_small_numbers_in_words(text: str, said: str) -> None:
    assert spelt(text) == said


WARDS = FILES | {
    "case.toml": FILES["case.toml"].replace("Head Grower", "Ward Sister"),
    "job.md": "# Ward Sister\n\nYou need\n\n- Fewer falls\n",
    "resume.md": "# Ines Okafor\n\n01632 960111\n\n**Staff Nurse, Pell Hospital** — April 2021 to present\n",
    "wish.md": "How I know it was the rounds and not a quiet year: Ash next door had no rounds, and Elm got better.\n",
    "evidence/losses.md": """# Night falls, 2023 and 2024

Pell Hospital. Figures may be used by the nurses concerned.

Rounds at two in the morning on Elm from 1 January 2024. Ash had no rounds in either year.

| quarter | Elm | Ash | both |
|---|---|---|---|
| Q1 2023 | 6 | 5 | 11 |
| Q3 2023 | 6 | 6 | 12 |
| **2023** | **12** | **11** | **23** |
| Q1 2024 | 3 | 5 | 8 |
| Q3 2024 | 1 | 5 | 6 |
| **2024** | **4** | **10** | **14** |
""",
    "evidence/note-ruth-pell.md": """# Note from Ruth Pell, matron

May be named: yes. May be quoted: yes.

Ines walked the night rounds on Elm for a year. On 3 March 2024 Ines found a man on the floor of the night corridor.
""",
    "transcript.txt": """Tamsin Reyes: Good morning. Tell me about the ward you work on.

Ines Okafor: It is Elm, twenty beds, older people mostly, and I am on nights every third week of the month.

Tamsin Reyes: How do you know that was the rounds on Elm, and not just a quiet year for falls at night?

Ines Okafor: It was, um. I think it was. I am fairly sure.

Tamsin Reyes: All right. We paint a yellow line on the floor from every bed to the door of the bathroom.

Ines Okafor: I would like to see that.
""",
}


def test_asked_how_they_know_only_what_shows_it_is_told(tmp_path: Path) -> None:
    (letter,) = compose(world := build(tmp_path, WARDS), plan_letters(world))
    assert "For Elm night falls went from 12 in 2023 to 4 in 2024; for Ash from 11 to 10." in letter.body
    assert "Ash had no rounds in either year." in letter.body
    assert "on the floor of the night corridor" not in letter.body
    assert not [finding for finding in letter.findings if finding.level != "info"]

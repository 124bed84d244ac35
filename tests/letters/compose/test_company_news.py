"""News of the firm that was learnt after the talk, in one clause with its place: notes of our own."""

from pathlib import Path

import pytest

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.letters.company_news import news_for

CASE = """me = "Tom Reed"
employer = "Ridge Forest"
date = 2026-05-05T10:00:00+01:00

[[interviewers]]
name = "Nadia Firth"
"""

TALK = """Nadia Firth: We lost a lot of trees to the wind on the ridge, and the nursery is where I need somebody.

Tom Reed: I have grown oaks from seed.

Nadia Firth: The open days bring the children in, and the children bring the seedlings home.
"""


def told(folder: Path, note: str) -> str | None:
    (folder / "transcript.txt").write_text(TALK, encoding="utf-8")
    (folder / "company.md").write_text(f"# Ridge Forest\n\n- {note}\n", encoding="utf-8")
    (folder / "case.toml").write_text(CASE, encoding="utf-8")
    found = debrief(load_case(folder))
    news = news_for(found.case.interviewers, World(found, build_ledger(found)))
    return news[1].said(0) if news else None


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Trees planted on the ridge: 4,100 in 2025; the aim for 2026 is 6,000. Annual Report 2025, page 9. "
         "(Read after the interview.)",
         "Since then I have read in your Annual Report 2025 that trees planted on the ridge stood at 4,100 in 2025, "
         "and that the aim for 2026 is 6,000."),
        ("Open day for children: starts Saturday 6 June 2026, 10 to 3. Poster on the office door, I saw it when I went "
         "out.",
         "Since then I have read on your office door that the open day for children starts on Saturday 6 June 2026."),
        ("The nursery moved to Low Wood in March 2026. Marsden Courier, 12 March 2026, found on the evening after the "
         "interview.",
         "Since then I have read in the Marsden Courier that the nursery moved to Low Wood in March 2026."),
        ("Permission for a second nursery at Low Wood, granted on 3 May 2026. Council planning portal, found on the "
         "night after the interview.",
         "Since then I have read in the council planning portal that permission for a second nursery at Low Wood was "
         "granted on 3 May 2026."),
    ],
)  # fmt: skip
def test_one_thing_and_where_it_stands(note: str, said: str, tmp_path: Path) -> None:
    assert told(tmp_path, note) == said


@pytest.mark.parametrize(
    "note",
    ["The nursery moved to Low Wood in March 2026. Marsden Courier, 12 March 2026.",
     "Eleven vacancies in the nursery. Website, read after the interview.",
     "Best forest nursery of the north, award of 2025. Website, read after the interview.",
     "A nice nursery. Read after the interview.",
     "Profit rose in 2025. Website, read after the interview."],
)  # fmt: skip
def test_nothing_known_before_nothing_unwelcome_and_no_praise(note: str, tmp_path: Path) -> None:
    assert told(tmp_path, note) is None

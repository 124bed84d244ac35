"""Every page of an interview shows what was found."""

import pytest

PAGES = ["", "feelings", "verdicts", "fit", "questions", "answers", "letters", "wait", "next", "transcript"]


@pytest.mark.parametrize("case", ["dana-analyst", "li-retail", "sofia-engineer", "hallam-driver"])
def test_all_pages_show(interview, browser, case):
    here = interview(case)
    for page in PAGES:
        answer = browser.get(here + page)
        assert answer.status_code == 200, page
        assert b"<h1>" in answer.content, page


def test_the_plan_goes_into_a_calendar(interview, browser):
    saved = browser.get(f"{interview('dana-analyst')}plan.ics")
    assert saved.content.startswith(b"BEGIN:VCALENDAR")
    assert "attachment" in saved.headers["Content-Disposition"]


def test_thinking_back_has_an_end_and_a_deed(interview, browser):
    here = interview("dana-analyst")
    typed = {"thoughts": "Why did I say that.", "deed": "Send the letter"}
    assert b"Kept at" in browser.post(f"{here}think", typed, headers={"hx-request": "true"}).content
    assert b"Why did I say that." in browser.get(f"{here}think").content
    browser.post(f"{here}think", {"do": "start"})
    assert b'role="timer"' in browser.get(f"{here}think").content


def test_cards_and_a_page_for_the_next_one(interview, browser):
    here = interview("dana-analyst")
    assert b"Say it aloud" in browser.get(f"{here}next").content
    assert b"What I can show" in browser.get(f"{here}brief").content
    assert browser.get(f"{here}brief.md").content.startswith(b"# For the next interview")

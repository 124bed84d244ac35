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

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


def test_what_was_typed_while_it_was_read_is_read_by_itself(interview, browser):
    here = interview("dana-analyst")
    typed = {"worries": "I said nothing about the ward.", "expected": "Nothing good."}
    browser.post(f"{here}feelings", typed, headers={"hx-request": "true"})
    browser.post(f"{here}feelings", typed)  # nothing new: it was kept already
    for _ in range(2):
        browser.get(f"{here}reading", headers={"hx-request": "true"})
    assert b"I said nothing about the ward." in browser.get(f"{here}verdicts").content


def test_how_far_it_is_is_said_once(interview, browser):
    from afterword.adapters.store import api as store

    here = interview("dana-analyst")
    store.say(here.split("/")[2], "running", "Writing the letters")
    assert b"Writing the letters" in browser.get(f"{here}reading").content
    assert browser.get(f"{here}reading?said=Writing+the+letters").status_code == 204

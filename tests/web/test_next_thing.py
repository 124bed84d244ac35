"""The home page says one thing to do, and until when."""

from datetime import UTC, datetime

import pytest


def at(day: str):
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "journal", "page"),
    [
        ("2026-09-15T19:00", {}, "letters"),
        ("2026-09-29T09:00", {"sent": {"annika": "2026-09-16"}}, "wait"),
        ("2027-09-17T09:00", {"sent": {"annika": "2026-09-16"}}, "next"),
        ("2027-09-17T09:00", {}, "letters"),
    ],
)
def test_what_comes_next_depends_on_the_day(interview, now, journal, page):
    from afterword.app.interviews.looked_at import looked_at
    from afterword.app.interviews.next_thing import next_thing

    key = interview("dana-analyst").split("/")[2]
    thing = next_thing(looked_at(key=key), journal, now=at(now))
    assert (thing.page, bool(thing.title and thing.why)) == (page, True)


def test_at_first_it_is_to_set_it_down(browser):
    first = browser.post("/begin", {}).headers["Location"]
    assert b"Set down what happened" in browser.get("/").content
    browser.post(first.replace("people", "first"), {"asked": "Why us?", "said": "Because.", "go": "end"})
    assert b"Say how it felt" in browser.get("/").content


def test_many_interviews_come_in_pages(browser):
    for n in range(45):
        browser.post("/begin", {"notes": f"They asked: why {n}?\nI said: because."})
    assert browser.get("/").content.count(b'<li><a href="/i/') == 40
    assert browser.get("/?page=2").content.count(b'<li><a href="/i/') == 5
    assert browser.get("/?page=x").status_code == 200

"""The days after: what was done is ticked off, what they wrote changes the plan, fifteen minutes have an end."""

import re
from datetime import UTC, datetime, timedelta

import pytest


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch):
    """Puts the pages' clock to a moment in UTC."""
    from afterword.adapters.clock import SystemClock

    def put(moment: str) -> None:
        now = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        monkeypatch.setattr(SystemClock, "now", lambda _: now)

    return put


def text(answer) -> str:
    """A page as it is read."""
    page = re.sub(r"<(?:head|script).*?</(?:head|script)>", "", answer.content.decode(), flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def send(browser, here: str, stem: str, when: str = "") -> None:
    browser.post(f"{here}letters/{stem}", {"do": "sent", "sent_at": when})


def test_what_went_is_ticked_off_with_its_day(interview, browser, at):
    here = interview("dana-analyst")
    at("2026-09-17T09:00")
    send(browser, here, "annika-thorsby", "2026-09-16T09:05")
    send(browser, here, "dev-ramanathan", "2026-09-16T09:08")
    page = text(browser.get(f"{here}wait"))
    assert "Wednesday 16 September Send the 2 letters , done Sent to Annika Thorsby and Dev Ramanathan." in page
    past, _, ahead = page.partition("Today Thursday 17 September")
    assert "Take an hour off from it , past" in past
    assert "Their own date" in ahead
    assert "practice.md" not in page
    assert f'href="{here}next"' in browser.get(f"{here}wait").content.decode()


def test_today_stands_in_its_place(interview, browser, at):
    here = interview("dana-analyst")
    for now in ("2026-09-15T22:00", "2026-09-19T09:00", "2026-11-22T09:00"):
        at(now)
        assert text(browser.get(f"{here}wait")).count("Today") == 1


def test_whoever_is_named_in_a_letter_is_told_when_it_goes(interview, browser, at):
    here = interview("dana-analyst")
    at("2026-09-18T09:00")
    assert "Tell Marisol Vega that you have named them They may get a call" in text(browser.get(f"{here}wait"))
    send(browser, here, "annika-thorsby")
    send(browser, here, "dev-ramanathan")
    assert "Tell Marisol Vega that you have named them , past" in text(browser.get(f"{here}wait"))


def test_the_calendar_has_what_comes_and_in_the_end_all_of_it(interview, browser, at):
    here = interview("dana-analyst")
    at("2026-09-24T09:00")
    assert b"Send the 2 letters" not in browser.get(f"{here}plan.ics").content
    assert "What comes, for your calendar" in text(browser.get(f"{here}wait"))
    at("2026-11-22T09:00")
    assert b"Send the 2 letters" in browser.get(f"{here}plan.ics").content
    assert "All of it, for your calendar" in text(browser.get(f"{here}wait"))


def test_they_said_no_and_it_can_be_taken_back(interview, browser, at):
    here = interview("dana-analyst")
    at("2026-09-24T19:00")
    browser.post(f"{here}wait", {"what": "no", "day": "2026-09-23"})
    page = text(browser.get(f"{here}wait"))
    assert "They wrote: a no" in page
    assert "One short question" not in page
    assert "Let it go" not in page
    assert "Write the answer" in page
    assert b"nudge" not in browser.get(f"{here}plan.ics").content
    made = browser.post(f"{here}letters", {"kind": "rejection-reply"}).headers["Location"]
    assert "rejection-reply" in made
    assert "To the letter" in text(browser.get(f"{here}wait"))
    browser.post(made, {"do": "sent"})
    assert "Take along what you learned" in text(browser.get(here))
    browser.post(f"{here}wait", {"do": "back"})
    page = text(browser.get(f"{here}wait"))
    assert "They wrote" not in page
    assert "One short question" in page


@pytest.mark.parametrize(
    ("what", "says", "button", "then"),
    [
        ("invited", "Confirm the day they offer", "It is confirmed", "Get ready for the next round"),
        ("offer", "Thank them, and take your time", "I have thanked them", "Decide in your own time"),
        ("asked", "Send what they asked for", "I have sent it", "Nothing to do but wait"),
    ],
)
def test_an_answer_changes_the_next_thing(interview, browser, at, what, says, button, then):
    here = interview("dana-analyst")
    at("2026-09-24T19:00")
    browser.post(f"{here}wait", {"what": what, "day": "2026-09-24"})
    page = text(browser.get(f"{here}wait"))
    assert says in page
    assert button in page
    browser.post(f"{here}wait", {"do": "done"})
    assert then in text(browser.get(f"{here}wait"))
    browser.post(f"{here}wait", {"do": "undone"})
    assert says in text(browser.get(f"{here}wait"))


def test_odd_answers_change_nothing(interview, browser, at):
    here = interview("dana-analyst")
    at("2026-09-24T19:00")
    for told in ({"what": "bribe"}, {"what": ""}, {}, {"do": "back"}, {"do": "done"}):
        browser.post(f"{here}wait", told)
    assert "They wrote" not in text(browser.get(f"{here}wait"))
    browser.post(f"{here}wait", {"what": "no", "day": "2031-01-01"})
    browser.post(f"{here}wait", {"what": "no", "day": "yesterday"})
    assert text(browser.get(f"{here}wait")).count("They wrote: a no") == 1


def test_the_question_is_written_from_the_wait(interview, browser, at):
    here = interview("dana-analyst")
    at("2026-09-28T10:00")
    browser.get(f"{here}verdicts")
    page = browser.get(f"{here}wait").content.decode()
    assert 'name="kind" value="nudge"' in page
    made = browser.post(f"{here}letters", {"kind": "nudge"}).headers["Location"]
    assert "nudge" in made
    assert made in browser.get(f"{here}wait").content.decode()


def test_who_decides_to_withdraw_sees_that_plan(interview, browser, at):
    here = interview("dana-analyst")
    at("2026-09-17T20:00")
    browser.post(f"{here}fit", {"decision": "no"})
    page = text(browser.get(f"{here}wait"))
    assert "Send the 2 letters of withdrawal" in page
    assert "Friday 18 September, 09:30" in page
    assert "One short question" not in page
    browser.post(f"{here}fit", {"decision": "yes"})
    assert "One short question" in text(browser.get(f"{here}wait"))


def test_fifteen_minutes_end_and_the_deed_is_the_next_thing_until_done(interview, browser, at):
    here = interview("dana-analyst")
    at("2026-09-15T21:00")
    assert "Start the fifteen minutes" in text(browser.get(f"{here}think"))
    browser.post(f"{here}think", {"do": "start"})
    page = browser.get(f"{here}think")
    assert b'role="timer"' in page.content
    assert "Until 21:15." in text(page)
    typed = {"thoughts": "Why did I say that.", "deed": "ring Ana"}
    assert b"Kept at" in browser.post(f"{here}think", typed, headers={"hx-request": "true"}).content
    at("2026-09-15T21:16")
    page = browser.get(f"{here}think")
    assert "Time is up" in text(page)
    assert b"Why did I say that." in page.content
    assert browser.post(f"{here}think", {**typed, "do": "stop"}).headers["Location"] == here
    assert "Next: Ring Ana" in text(browser.get(here))
    browser.post(f"{here}think", {"do": "done"})
    assert "Ring Ana" not in text(browser.get(here))
    assert "Done on Tuesday 15 September" in text(browser.get(f"{here}think"))
    browser.post(f"{here}think", {"do": "start"})
    browser.post(f"{here}think", {"deed": "sleep", "do": "stop"})
    assert "Next: Sleep" in text(browser.get(here))
    browser.post(f"{here}think", {"do": "drop"})
    assert "Next: Sleep" not in text(browser.get(here))
    assert "Why did I say that." in text(browser.get(f"{here}think"))


def test_cards_are_said_one_at_a_time(interview, browser, at):
    here = interview("dana-analyst")
    at("2026-09-18T10:00")
    page = browser.get(f"{here}next").content.decode()
    cards = re.findall(rf'<li><a href="({here}cards/[^"]+)"', page)
    assert cards
    now = cards[0]
    for _ in cards:
        assert "Answer it aloud" in text(browser.get(now))
        now = browser.post(now, {"do": "said"}).headers["Location"]
    assert now == f"{here}next"
    page = text(browser.get(now))
    assert page.count("said on Friday 18 September") == len(cards)
    assert "Say the cards aloud, ten minutes , done Said aloud." in text(browser.get(f"{here}wait"))
    browser.post(cards[0], {"do": "unsaid"})
    assert text(browser.get(f"{here}next")).count("said on") == len(cards) - 1
    assert browser.get(f"{here}cards/nothing").status_code == 404


def test_a_card_shows_ones_own_words(interview, browser):
    here = interview("dana-analyst")
    card = re.findall(rf'<li><a href="({here}cards/[^"]+)"', browser.get(f"{here}next").content.decode())[0]
    assert "You could say" in text(browser.get(card))
    from afterword.app.interviews.looked_at import looked_at

    asked = {
        each["id"]: each["question"]["text"] for each in looked_at(key=here.split("/")[2]).found["debrief"]["exchanges"]
    }
    browser.post(f"{here}answers", {"question": asked[card.rpartition("/")[2]], "words": "I went to see the bakers."})
    page = text(browser.get(card))
    assert "In your own words I went to see the bakers." in page
    assert "You could say" not in page


def test_the_brief_is_a_page_and_a_file(interview, browser):
    here = interview("dana-analyst")
    page = text(browser.get(f"{here}brief"))
    assert "What I can show" in page
    assert "What happens next, and by when?" in page
    assert browser.get(f"{here}brief.md").content.startswith(b"# For the next interview\n\n## What I can show\n\n- ")


def test_what_was_expected_stands_beside_the_record(interview, browser):
    here = interview("dana-analyst")
    browser.post(
        f"{here}feelings", {"felt": "1", "worries": "I talked too much.", "expected": "That I talked nonsense."}
    )
    page = text(browser.get(f"{here}verdicts"))
    assert re.search(r"It felt Terrible You expected “That I talked nonsense.” The record shows \w", page)


def test_nothing_typed_about_feelings_is_lost(interview, browser):
    here = interview("dana-analyst")
    typed = {"worries": "I talked too much.", "expected": "Nonsense."}
    assert b"Kept at" in browser.post(f"{here}feelings", typed, headers={"hx-request": "true"}).content
    page = browser.get(f"{here}feelings").content
    assert b"I talked too much." in page
    assert b"Nonsense." in page
    browser.post(f"{here}feelings", {**typed, "do": "later"})
    assert b"Nonsense." in browser.get(f"{here}feelings").content


def test_a_finer_number_of_ones_own_stays(interview, browser):
    here = interview("dana-analyst")
    browser.post(f"{here}set-down/file/case.toml", {"text": "me = 'Dana'\nfelt = 2\n"})
    browser.post(f"{here}feelings", {"felt": "1"})
    assert b"felt = 2" in browser.get(f"{here}set-down/file/case.toml").content
    browser.post(f"{here}feelings", {"felt": "7"})
    assert b"felt = 7" in browser.get(f"{here}set-down/file/case.toml").content


def test_the_journal_goes_along_and_no_reading_is_made(interview, browser, at):
    here = interview("dana-analyst")
    at("2026-09-24T19:00")
    browser.post(f"{here}wait", {"what": "offer", "day": "2026-09-24"})
    from afterword.adapters.store import api as store

    key = here.split("/")[2]
    assert not store.reading_of(key).stale
    assert b'what = "offer"' in store.file_of(key, "journal.toml")


@pytest.mark.parametrize(
    "told",
    [
        "sent = 'yes'\nsaid = 3\nheard = 'no'\ndeed = 4\nthinking = 2026-09-15T21:00:00\ndecision = 7\ndecided = 'x'",
        "sent = {annika-thorsby = 'once', x = 2026-09-16, y = 2026-09-16T09:00:00}\nheard = [1, {what = 'no'}]",
        "said = {e15 = 'yes'}\nthinking = 'soon'\nheard = [{what = 'no', day = 2026-09-16T09:00:00}]\nexpected = 3",
    ],
)
def test_a_journal_written_by_another_hand_breaks_no_page(interview, browser, told):
    here = interview("dana-analyst")
    from afterword.app.interviews.write import write
    from afterword.app.wiring import SystemClock

    write(key=here.split("/")[2], files={"journal.toml": told.encode()}, now=SystemClock().now())
    for page in ("", "wait", "next", "think", "letters", "fit", "verdicts", "feelings", "cards/e15", "plan.ics"):
        assert browser.get(here + page).status_code == 200, page
    assert browser.get("/").status_code == 200
    browser.post(f"{here}letters/dev-ramanathan", {"do": "sent"})
    browser.post(f"{here}wait", {"what": "no", "day": "2026-09-24"})
    assert "They wrote: a no" in text(browser.get(f"{here}wait"))


def test_a_day_without_a_zone_is_a_day_on_the_persons_clock(browser):
    from datetime import timezone

    from afterword.app.interviews.outlook_kept import kept, outlook_of
    from afterword.followup.outlook import Outlook

    chicago = timezone(timedelta(hours=-5))
    view = Outlook(ends=datetime.fromisoformat("2026-09-15T14:45+00:00"))
    now = datetime(2026, 9, 15, 15, tzinfo=chicago)
    told = {"outlook": kept(view, zoned=False)}
    assert outlook_of(told, now).ends == datetime(2026, 9, 15, 14, 45, tzinfo=chicago)
    assert outlook_of({"outlook": kept(view, zoned=True)}, now).ends == view.ends

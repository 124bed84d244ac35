"""The home page says one thing to do, and until when: at every hour the right one, true and kind."""

import json
from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest
from conftest import CASES


@cache
def found_in(case: str) -> dict:
    """What a reading keeps of a case of the corpus."""
    from afterword.adapters.store import api as store
    from afterword.app.interviews.read_again import read_again
    from afterword.app.interviews.write import start

    files = [path for path in (CASES / case).rglob("*") if path.is_file()]
    held = {path.relative_to(CASES / case).as_posix(): path.read_bytes() for path in files}
    key = start(files=held, now=datetime.now(UTC))
    read_again(key=key)
    body = store.reading_of(key).body
    store.forget([key])
    return json.loads(body)


def thing(case: str, now: str, **journal: object):
    from afterword.app.interviews.course import course_of
    from afterword.app.interviews.next_thing import thing_of

    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    return thing_of(course_of(found_in(case), journal, now=moment))


pytestmark = pytest.mark.usefixtures("data")

# dana-analyst: Tuesday 15 September 2026, 14:00 to 14:45 in Chicago (19:45 UTC); two letters and a card; they named
# Friday 25 September. sofia-engineer: Monday 9 November, and the record speaks against the job.
LOOKED = {"looked": True}
ONE = {"annika-thorsby": datetime(2026, 9, 16, 14, 5, tzinfo=UTC)}
BOTH = ONE | {"dev-ramanathan": datetime(2026, 9, 16, 14, 9, tzinfo=UTC)}
SENT = {"looked": True, "sent": BOTH}
ASKED = {"looked": True, "sent": BOTH | {"nudge-dev-ramanathan": datetime(2026, 9, 28, 15, tzinfo=UTC)}}
NO = {**SENT, "heard": [{"what": "no", "day": date(2026, 9, 24)}]}
NO_DONE = {**SENT, "heard": [{"what": "no", "day": date(2026, 9, 24), "done": True}]}
REPLIED = {**NO, "sent": BOTH | {"rejection-reply-dev-ramanathan": datetime(2026, 9, 25, 9, tzinfo=UTC)}}
OFFER = {**SENT, "heard": [{"what": "offer", "day": date(2026, 9, 24)}]}
OFFERED = {**SENT, "heard": [{"what": "offer", "day": date(2026, 9, 24), "done": True}]}
GIVEN = {**SENT, "heard": [{"what": "asked", "day": date(2026, 9, 24), "done": True}]}
DECIDED = {"looked": True, "decision": "no", "decided": date(2026, 9, 16)}
WITHDREW = {**DECIDED, "sent": {"withdrawal-annika-thorsby": datetime(2026, 9, 16, 9, tzinfo=UTC)}}

WALK = [
    # nothing sent
    ("2026-09-15T20:15", {}, "pause", "wait"),
    ("2026-09-15T21:00", {}, "record", "verdicts"),
    ("2026-09-15T21:00", LOOKED, "letters", "letters"),
    ("2026-09-16T19:00", LOOKED, "letters", "letters"),
    ("2026-09-16T21:00", LOOKED, "late", "letters"),
    ("2026-09-20T09:00", LOOKED, "late", "letters"),
    ("2026-09-22T09:00", LOOKED, "late", "letters"),
    ("2026-09-23T09:00", LOOKED, "cards", "next"),
    ("2026-09-28T09:00", LOOKED, "nudge", "wait"),
    ("2026-10-06T09:00", LOOKED, "let-go", "next"),
    ("2026-10-20T09:00", LOOKED, "lessons", "next"),
    ("2026-12-15T09:00", LOOKED, "lessons", "next"),
    ("2026-12-15T09:00", {}, "record", "verdicts"),
    # one letter sent, the other not
    ("2026-09-16T15:00", {"sent": ONE}, "letters", "letters"),
    ("2026-09-16T21:00", {"sent": ONE}, "wait", "wait"),
    # sent
    ("2026-09-16T15:00", {"sent": BOTH}, "wait", "wait"),
    ("2026-09-17T09:00", SENT, "wait", "wait"),
    ("2026-09-18T09:00", SENT, "cards", "next"),
    ("2026-09-26T09:00", SENT, "cards", "next"),
    ("2026-09-28T09:00", SENT, "nudge", "wait"),
    ("2026-10-05T09:00", SENT, "nudge", "wait"),
    ("2026-10-06T09:00", SENT, "let-go", "next"),
    ("2026-12-15T09:00", SENT, "lessons", "next"),
    # asked once about timing
    ("2026-09-28T16:00", ASKED, "asked", "wait"),
    ("2026-10-05T16:00", ASKED, "asked", "wait"),
    ("2026-10-06T16:00", ASKED, "let-go", "next"),
    ("2026-10-14T16:00", ASKED, "lessons", "next"),
    # decided to withdraw
    ("2026-09-16T08:00", DECIDED, "withdrawal", "letters"),
    ("2026-09-21T08:00", DECIDED, "withdrawal", "letters"),
    ("2026-10-20T08:00", DECIDED, "lessons", "next"),
    ("2026-10-20T08:00", {**DECIDED, "decided": date(2026, 10, 19)}, "withdrawal", "letters"),
    ("2026-09-17T08:00", WITHDREW, "lessons", "next"),
    # after an answer
    ("2026-09-24T18:00", NO, "no", "wait"),
    ("2026-09-30T18:00", NO, "no", "wait"),
    ("2026-10-02T18:00", NO, "lessons", "next"),
    ("2026-09-25T18:00", REPLIED, "lessons", "next"),
    ("2026-09-25T18:00", NO_DONE, "lessons", "next"),
    ("2026-09-25T18:00", {"heard": [{"what": "no", "day": date(2026, 9, 24)}]}, "no", "wait"),
    ("2026-09-24T18:00", {**SENT, "heard": [{"what": "invited", "day": date(2026, 9, 24)}]}, "invited", "wait"),
    ("2026-09-30T18:00", OFFER, "offer", "wait"),
    ("2026-12-24T18:00", OFFER, "lessons", "next"),
    ("2026-09-30T18:00", OFFERED, "offer done", "fit"),
    ("2026-09-30T18:00", {**OFFERED, "decision": "yes", "decided": date(2026, 9, 20)}, "offer done", "fit"),
    ("2026-09-30T18:00", {**OFFERED, "decision": "yes", "decided": date(2026, 9, 25)}, "lessons", "next"),
    ("2026-09-30T18:00", {**OFFER, "decision": "no", "decided": date(2026, 9, 25)}, "decline", "letters"),
    ("2026-09-24T18:00", {**SENT, "heard": [{"what": "asked", "day": date(2026, 9, 24)}]}, "asked for", "wait"),
    ("2026-09-24T18:00", GIVEN, "asked for done", "wait"),
    ("2026-10-24T18:00", GIVEN, "lessons", "next"),
    ("2026-09-24T18:00", {**SENT, "heard": [{"what": "bribe", "day": date(2026, 9, 24)}, "odd"]}, "cards", "next"),
    # a deed out of the time box comes first, until it is ticked off
    ("2026-09-16T15:00", {"deed": "ring Ana"}, "deed", "think"),
    ("2026-09-16T15:00", {"deed": "ring Ana", "deed_done": date(2026, 9, 16), "sent": BOTH}, "wait", "wait"),
    # the day lies ahead
    ("2026-09-10T15:00", LOOKED, "ahead", "people"),
]  # fmt: skip


@pytest.mark.parametrize(("now", "journal", "name", "page"), WALK)
def test_the_walk_through_three_months(now, journal, name, page):
    found = thing("dana-analyst", now, **journal)
    assert (found.name, found.page) == (name, page)
    assert found.title
    assert found.why.endswith((".", "?"))


@pytest.mark.parametrize(
    ("now", "journal", "name"),
    [
        ("2026-11-09T17:00", LOOKED, "pause"),
        ("2026-11-09T19:00", LOOKED, "decide"),
        ("2026-11-13T19:00", LOOKED, "decide"),
        ("2027-01-13T19:00", LOOKED, "lessons"),
        ("2026-11-10T08:00", {**LOOKED, "decision": "no", "decided": date(2026, 11, 9)}, "withdrawal"),
        ("2026-11-10T08:00", {**LOOKED, "decision": "unsure"}, "letters"),
        ("2026-11-10T08:00", {**LOOKED, "decision": "yes"}, "letters"),
    ],
)
def test_where_the_record_speaks_against_the_job_the_decision_comes_first(now, journal, name):
    assert thing("sofia-engineer", now, **journal).name == name


@pytest.mark.parametrize("case", ["li-retail", "hallam-driver", "sofia-engineer", "brennan-assistant"])
def test_every_case_has_one_thing_at_every_hour(case):
    """Notes or transcript, with or without letters: something true to say, and at last the lessons."""
    from afterword.app.interviews.course import course_of
    from afterword.app.interviews.days_told import open_steps, rows_of
    from afterword.app.interviews.next_thing import thing_of

    found = found_in(case)
    start = datetime.fromisoformat(found["outlook"]["ends"])
    start = start if start.tzinfo else start.replace(tzinfo=UTC)
    came = [
        {"heard": [{"what": what, "day": start.date() + timedelta(days=9), "done": done}]}
        for what in ("no", "offer", "asked", "invited")
        for done in (True, False)
    ]
    for journal in ({}, LOOKED, *came, {"looked": True, "decision": "unsure"}, {"decision": "no"}):
        names = []
        for hours in range(1, 24 * 100, 7):
            course = course_of(found, journal, now=start + timedelta(hours=hours))
            thing = thing_of(course)
            names.append(thing.name)
            behind, ahead = rows_of(course, thing.name)
            assert len(behind) + len(ahead) >= len(open_steps(course, thing.name)) == len(ahead)
            assert "practice.md" not in str((thing, behind, ahead))
        assert names[-1] in {"lessons", "record"}, (journal, names[-1])


def test_a_letter_that_went_late_gives_them_their_time():
    """The nudge comes a week after a letter that went when their own day had passed."""
    late = {"looked": True, "sent": {stem: datetime(2026, 9, 26, 9, tzinfo=UTC) for stem in BOTH}, "said": {}}
    assert thing("dana-analyst", "2026-09-29T09:00", **late).name == "cards"
    assert thing("dana-analyst", "2026-10-05T09:00", **late).name == "nudge"


def test_after_letting_go_no_letter_is_spoken_of():
    for days in range(22, 120, 7):
        for journal in (LOOKED, SENT, ASKED, NO, DECIDED):
            day = f"{date(2026, 9, 15) + timedelta(days=days)}T09:00"
            found = thing("dana-analyst", day, **journal)
            assert found.page == "next", (day, journal)
            assert found.until == ""


def test_until_is_never_over_and_the_home_page_can_say_it():
    """Every hour of the first three weeks, whatever was told."""
    start = datetime(2026, 9, 15, 20, tzinfo=UTC)
    for hours in range(0, 24 * 21, 5):
        now = start + timedelta(hours=hours)
        for journal in ({}, LOOKED, SENT, ASKED, NO, DECIDED):
            until = thing("dana-analyst", now.replace(tzinfo=None).isoformat(), **journal).until
            if until:
                last = datetime.fromisoformat(until)
                assert (last if last.tzinfo else last.replace(hour=23, minute=59, tzinfo=UTC)) >= now, (now, journal)


def test_cards_that_were_said_are_not_asked_for_again():
    said = {card["exchange"]: date(2026, 9, 18) for card in found_in("dana-analyst")["cards"]}
    assert thing("dana-analyst", "2026-09-18T20:00", **SENT, said=said).name == "wait"


def test_not_now_is_an_answer():
    felt = {**found_in("dana-analyst"), "felt": None}
    felt["debrief"] = {**felt["debrief"], "worries": []}
    from afterword.app.interviews.course import course_of
    from afterword.app.interviews.next_thing import thing_of

    now = datetime(2026, 9, 15, 21, tzinfo=UTC)
    assert thing_of(course_of(felt, {}, now=now)).name == "feelings"
    assert thing_of(course_of(felt, {"asked": True}, now=now)).name == "letters"


def test_without_a_day_the_letters_come_and_no_timetable():
    undated = {**found_in("dana-analyst"), "outlook": None}
    from afterword.app.interviews.course import course_of
    from afterword.app.interviews.next_thing import thing_of

    now = datetime(2026, 9, 15, 21, tzinfo=UTC)
    assert thing_of(course_of(undated, LOOKED, now=now)).name == "letters"
    assert thing_of(course_of(undated, SENT, now=now)).name == "lessons"
    assert thing_of(course_of(undated, NO, now=now)).name == "no"


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

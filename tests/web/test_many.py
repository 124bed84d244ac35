"""Many interviews: by firm and by person, another round, and the most urgent thing of all."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest

HREF = re.compile(r'href="(/i/\w+/)"')


def key_of(here: str) -> str:
    return here.split("/")[2]


@pytest.fixture
def dana(interview):
    return interview("dana-analyst")


def sent(key: str, *stems: str) -> None:
    from afterword.app.interviews import journal
    from afterword.app.wiring import SystemClock

    at = datetime(2026, 9, 16, 9, 10, tzinfo=UTC)
    values = {"sent": dict.fromkeys(stems, at)}
    journal.tell(key=key, values=values, now=SystemClock().now(), file=journal.JOURNAL)


def letters(here: str, browser) -> list[str]:
    page = browser.get(f"{here}letters").content.decode()
    return list(dict.fromkeys(re.findall(rf'{here}letters/([\w-]+)"', page)))


def test_firms_with_their_rounds_and_people_with_their_letters(dana, interview, browser):
    from afterword.app.interviews.listed import one

    interview("hallam-driver")
    kept, page = one(key=key_of(dana)), browser.get("/firms").content.decode()
    assert kept.employer in page
    assert kept.role in page
    assert f'href="{dana}"' in page
    sent(key_of(dana), letters(dana, browser)[0])
    people = browser.get("/firms/people").content.decode()
    for name in kept.people.split(", "):
        assert f"<h2>{name}</h2>" in people
    assert people.count("Your letter</a>, sent on Wednesday 16 September") == 1
    assert "People and firms" in browser.get("/").content.decode()


def test_one_interview_needs_no_list_of_firms(dana, browser):
    assert "People and firms" not in browser.get("/").content.decode()
    assert browser.get("/firms?page=99").status_code == browser.get("/firms/people?page=x").status_code == 200


def test_a_letter_goes_to_the_one_whose_whole_name_it_has():
    from afterword.app.interviews.browsed import _is_to

    everybody = "Ann Lee, Ann, Bo Ny"
    assert _is_to("ann-lee", "Ann Lee", everybody)
    assert not _is_to("ann-lee", "Ann", everybody)
    assert _is_to("nudge-ann", "Ann", everybody)
    assert not _is_to("bonny", "Bo", "Bo")


def test_another_round_takes_along_what_stays_true(dana, browser):
    from afterword.adapters.store import api as store
    from afterword.app.interviews.listed import one
    from afterword.app.interviews.looked_at import looked_at

    stems = letters(dana, browser)
    sent(key_of(dana), stems[0])
    page = browser.get(f"{dana}again").content.decode()
    assert page.count(" checked") == 1
    new = browser.post(f"{dana}again", {"went": stems[:1], "day": "2026-09-29"}).headers["Location"]
    files = store.files_of(key_of(new))
    before = store.files_of(key_of(dana))
    assert {"resume.md", "job.md", "company.md"} <= files.keys()
    assert all(files[name] == before[name] for name in ("resume.md", "job.md", "company.md"))
    assert not {"transcript.vtt", "worries.txt", "wish.md", "invite.ics"} & files.keys()
    found = looked_at(key=key_of(dana)).found
    unasked = [each["text"] for each in found["debrief"]["prepared"] if not each["asked"]]
    assert files.get("prepared.txt", b"").decode().splitlines() == unasked
    (letter,) = [name for name in files if name.startswith("earlier/")]
    assert found["debrief"]["letters"][0]["body"].strip() in files[letter].decode()
    old, kept = one(key=key_of(dana)), one(key=key_of(new))
    assert (kept.employer, kept.role, kept.day, kept.round) == (old.employer, old.role, "2026-09-29", 2)
    assert (kept.state, browser.get(new).status_code) == ("empty", 200)
    assert b"Waiting to be read" not in browser.get(new).content
    assert "Round 2" in browser.get("/firms").content.decode()
    third = browser.post(f"{dana}again", {}).headers["Location"]
    assert one(key=key_of(third)).round == 3


def test_letters_of_the_next_round_repeat_nothing(dana, browser):
    """The same talk again, once with the first letters in `earlier/`: no sentence of theirs comes back."""
    from afterword.adapters.store import api as store
    from afterword.app.interviews.looked_at import looked_at
    from afterword.app.interviews.read_again import read_again
    from afterword.app.wiring import SystemClock

    stems = letters(dana, browser)
    new = key_of(browser.post(f"{dana}again", {"went": stems}).headers["Location"])
    files = store.files_of(key_of(dana))
    talk = {name: files[name] for name in ("transcript.vtt", "invite.ics", "worries.txt")}
    store.put(new, talk, now=SystemClock().now())
    read_again(key=new)
    was = looked_at(key=key_of(dana)).found["debrief"]["letters"]
    now = looked_at(key=new).found["debrief"]["letters"]
    openings = [[letter["body"].split("\n\n")[1].split(". ")[0] for letter in each] for each in (was, now)]
    assert set(openings[0]).isdisjoint(openings[1])


def test_a_round_that_nobody_has_read_yet(browser):
    first = browser.post("/begin", {"job": "Lighthouse keeper at Northern Lights."}).headers["Location"]
    here = first.removesuffix("feelings")
    assert browser.get(f"{here}again").status_code == 200
    assert browser.post(f"{here}again", {"day": "never"}).status_code == 302


def test_home_says_the_most_urgent_thing_of_all(browser):
    from afterword.app.interviews.journal import JOURNAL, tell
    from afterword.app.interviews.most_urgent import most_urgent

    def begun(day: str) -> str:
        notes = "Priya asked: Why us?\nI said: Because of the rota."
        here = browser.post("/begin", {"notes": notes, "worries": "I talked too much."}).headers["Location"]
        key = key_of(here)
        tell(key=key, values={"asked": True, "looked": True}, now=datetime.now(UTC), file=JOURNAL)
        told = {"date": date.fromisoformat(day), "employer": f"Firm {day}", "interviewers": [{"name": "Priya Nair"}]}
        tell(key=key, values=told, now=datetime.now(UTC))
        from afterword.app.interviews.read_again import read_again

        read_again(key=key)
        return key

    now = datetime(2026, 9, 16, 8, tzinfo=UTC)
    assert most_urgent(now=now) is None
    past, soon = begun("2026-06-01"), begun("2026-09-15")
    begun("2026-06-02")
    kept, thing, _ = most_urgent(now=now)
    assert (kept.key, thing.name) == (soon, "letters")
    assert "Firm 2026-09-15" in browser.get("/").content.decode()
    browser.post(f"/i/{soon}/remove")
    assert most_urgent(now=now)[0].key != past


@pytest.mark.parametrize(
    ("things", "wanted"),
    [
        ([(30, "letters"), (3, "letters"), (1, "")], 1),
        ([(80, "letters"), (None, "verdicts"), (1, "")], 1),
        ([(None, ""), (80, "letters"), (None, "")], 1),
        ([(-5, "letters"), (None, "")], 1),
    ],
)
def test_what_is_due_first_comes_first(browser, things, wanted):
    from afterword.adapters.store import api as store

    now = datetime.now(UTC)
    keys = []
    for hours, page in things:
        keys.append(store.add({}, named=store.Named("x"), now=now))
        due = None if hours is None else now + timedelta(hours=hours)
        store.keep_outlook(keys[-1], due=due, page=page, look=now + timedelta(days=9))
    kept = store.most_urgent(now=now, soon=now + timedelta(days=2), lately=now - timedelta(days=14))
    assert keys.index(kept.key) == wanted


def test_a_round_still_to_come_is_got_ready_for(dana, browser):
    from afterword.app.interviews.most_urgent import most_urgent

    now = datetime.now(UTC)
    day = (now + timedelta(days=5)).date().isoformat()
    here = browser.post(f"{dana}again", {"day": day}).headers["Location"]
    page = browser.get(here).content.decode()
    assert "Get ready for the next round" in page
    assert f'href="{dana}next"' in page
    assert page.count(f'href="{dana}"') == 1
    assert most_urgent(now=now)[0].key == key_of(dana)
    kept, thing, there = most_urgent(now=now + timedelta(days=4))
    assert (kept.key, thing.page, there.key) == (key_of(here), "next", key_of(dana))
    assert "Get ready" not in browser.get(browser.post("/begin", {"case": "x"}).headers["Location"]).content.decode()


def test_nothing_to_do_but_wait_presses_nobody(dana, browser):
    """An interview whose plan only waits comes after one that was begun and not set down, whatever its day."""
    from afterword.app.interviews.journal import JOURNAL, tell
    from afterword.app.interviews.most_urgent import most_urgent

    at = datetime(2026, 9, 16, 9, tzinfo=UTC)
    told = {"asked": True, "looked": True, "sent": dict.fromkeys(letters(dana, browser), at)}
    tell(key=key_of(dana), values=told, now=at, file=JOURNAL)
    other = browser.post("/begin", {}).headers["Location"]
    assert most_urgent(now=datetime.now(UTC))[0].key == key_of(other)

"""Who is who: names, the swap, one turn; every number follows."""

TALK = (
    "Speaker 1: Tell me about a load that you refused.\n"
    "Speaker 2: I refused a load of fish at Hull. It was nine degrees, and so I rang the office.\n"
    "Speaker 1: What happened then?\n"
    "Speaker 2: They sent a cold trailer.\n"
)


def begun(browser) -> str:
    return browser.post("/begin", {"transcript": TALK}).headers["Location"].removesuffix("feelings")


def test_names_are_put_right(browser):
    here = begun(browser)
    page = browser.post(f"{here}people", {"speaker Speaker 1": "Wayne Holt", "me": "Speaker 2"}, follow=True)
    assert b"Wayne Holt" in page.content
    assert b"Wayne Holt" in browser.get(f"{here}transcript").content


def test_two_speakers_are_swapped_and_back_again(browser):
    here = begun(browser)
    before = browser.get(f"{here}transcript").content
    browser.post(f"{here}people", {"swap": ["Speaker 1", "Speaker 2"]})
    assert browser.get(f"{here}set-down/file/mended.toml").status_code == 200
    swapped = browser.get(f"{here}transcript").content.partition(b'id="t1"')[2]
    assert swapped.index(b"Speaker 2") < swapped.index(b"Speaker 1")
    browser.post(f"{here}people", {"swap": ["Speaker 2", "Speaker 1"]})
    after = browser.get(f"{here}transcript").content
    assert after.partition(b'class="said"')[2] == before.partition(b'class="said"')[2]


def test_one_turn_is_mended(browser):
    here = begun(browser)
    answer = browser.post(f"{here}transcript/2", {"who": "Speaker 2", "text": "I refused a load of peas."})
    assert answer.headers["Location"].endswith("?mended=2#t2")
    page = browser.get(f"{here}transcript").content
    assert b"load of peas" in page
    assert b"fish" not in page


def test_the_day_gives_a_plan(browser):
    here = begun(browser)
    assert b"no timetable" in browser.get(f"{here}wait").content
    browser.post(f"{here}people", {"me": "Speaker 2", "day": "2026-11-19", "time": "10:00", "role": "Driver"})
    assert b"no timetable" not in browser.get(f"{here}wait").content
    assert b"Driver" in browser.get(here).content


def test_who_asked_is_told_and_gets_a_letter(browser):
    notes = "Why do you want to leave? I said that I want to learn.\nShe asked about Saturdays. I said yes.\n"
    here = browser.post("/begin", {"notes": notes}).headers["Location"].removesuffix("feelings")
    assert b"nobody known to write to" in browser.get(f"{here}letters").content
    people = {
        "person name": ["Bea Coyle", "", "Tom Healy"], "person was": ["", "", ""], "person role": ["manager", "", ""],
        "person email": ["", "", "tom@shop.example"], "me": "Li Wei", "employer": "Quill", "role": "Sales assistant",
    }  # fmt: skip
    browser.post(f"{here}people", people)
    told = browser.get(f"{here}set-down/file/case.toml").content.decode()
    assert "Bea Coyle" in told
    assert "tom@shop.example" in told
    assert "To Bea Coyle" in browser.get(f"{here}letters").content.decode()
    assert "To Tom Healy" in browser.get(f"{here}letters").content.decode()

"""Who is who: names, the swap, one turn; every number follows."""

import re
from html import unescape

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
    browser.post(f"{here}people", {"pair": ["Speaker 1", "Speaker 2"], "do": "swap"})
    assert browser.get(f"{here}set-down/file/mended.toml").status_code == 200
    swapped = browser.get(f"{here}transcript").content.partition(b'id="t1"')[2]
    assert swapped.index(b"Speaker 2") < swapped.index(b"Speaker 1")
    browser.post(f"{here}people", {"pair": ["Speaker 2", "Speaker 1"], "do": "swap"})
    after = browser.get(f"{here}transcript").content
    assert after.partition(b'class="said')[2] == before.partition(b'class="said')[2]


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


PANEL = (
    "Annika Thorsby: Tell me about a load that you refused, and why you refused it?\n"
    "Speaker 2: I refused a load of fish at Hull. It was nine degrees, and so I rang the office at once.\n"
    "Speaker 3: And what happened then, what did they say to you?\n"
    "Speaker 2: They sent a cold trailer, and the customer took the load the next morning at six.\n"
)


def names(browser, here: str) -> list[str]:
    said = browser.get(f"{here}transcript").content.decode().partition('class="said')[2]
    return re.findall(r"<bdi>(.*?)</bdi>", said)


def test_this_is_me_by_one_click(browser):
    here = begun(browser)
    browser.post(f"{here}people", {"i am": "Speaker 1"})
    assert browser.get(f"{here}people").content.index(b"You <span") < browser.get(f"{here}people").content.index(
        b'name="speaker Speaker 2"'
    )
    assert b"You <span" in browser.get(f"{here}people").content.partition(b'name="speaker Speaker 1"')[0]
    browser.post(f"{here}people", {"me": "Jo Hallam"})
    assert names(browser, here) == ["Jo Hallam", "Speaker 2", "Jo Hallam", "Speaker 2"]
    browser.post(f"{here}people", {"i am": "Speaker 2"})
    assert names(browser, here) == ["Speaker 2", "Jo Hallam", "Speaker 2", "Jo Hallam"]


def test_two_are_one_person_and_that_is_taken_back(browser):
    here = browser.post("/begin", {"transcript": PANEL}).headers["Location"].removesuffix("feelings")
    browser.post(f"{here}people", {"pair": ["Annika Thorsby", "Speaker 3"], "do": "one"})
    assert names(browser, here)[2] == "Annika Thorsby"
    assert b"Take back" in browser.get(f"{here}people").content
    browser.post(f"{here}transcript/undo")
    assert names(browser, here)[2] == "Speaker 3"


def test_what_was_only_made_out_is_not_written_down(browser):
    here = browser.post("/begin", {"transcript": PANEL}).headers["Location"].removesuffix("feelings")
    page = browser.get(f"{here}people").content.decode()
    form: dict[str, list[str]] = {}
    for name, value in re.findall(r'name="([^"]+)"[^>]*? value="([^"]*)"', page):
        if name not in {"i am", "do", "pair", "person out", "csrfmiddlewaretoken"}:
            form.setdefault(name, []).append(unescape(value))
    assert len(form["person name"]) >= 2
    browser.post(f"{here}people", form)
    assert browser.get(f"{here}set-down/file/case.toml").status_code == 404
    assert browser.get(f"{here}set-down/file/mended.toml").status_code == 404
    browser.post(f"{here}people", {**form, "role": "Driver"})
    assert browser.get(f"{here}set-down/file/case.toml").content.decode().count(" = ") >= 1
    assert 'role = "Driver"' in unescape(browser.get(f"{here}set-down/file/case.toml").content.decode())


def test_somebody_who_was_not_there_is_taken_out(browser):
    here = begun(browser)
    two = {"person name": ["Bea Coyle", "Tom Healy"], "person was": ["", ""], "person role": ["", ""]}
    browser.post(f"{here}people", {**two, "person email": ["", ""]})
    gone = {**two, "person was": ["Bea Coyle", "Tom Healy"], "person email": ["", "tom@shop.example"]}
    browser.post(f"{here}people", {**gone, "person out": "Bea Coyle"})
    told = browser.get(f"{here}set-down/file/case.toml").content.decode()
    assert "Bea Coyle" not in told
    assert "tom@shop.example" in told


def test_a_name_goes_to_turns_that_were_put_right_one_by_one(browser):
    here = begun(browser)
    browser.post(
        f"{here}transcript/2", {"who": "Speaker 9", "text": "I refused fish.\n\nAt Hull?", "other": "Speaker 1"}
    )
    browser.post(f"{here}people", {"speaker Speaker 9": "Ann Bell", "speaker Speaker 1": "Wayne Holt"})
    assert names(browser, here) == ["Wayne Holt", "Ann Bell", "Wayne Holt", "Wayne Holt", "Speaker 2"]

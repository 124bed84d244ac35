"""What should be heeded: told on a page, written into case.toml, and followed by every page."""

import tomllib

TALK = "Speaker 1: Tell me about a load that you refused.\nSpeaker 2: I refused a load of fish at Hull.\n"


def begun(browser) -> str:
    return browser.post("/begin", {"transcript": TALK}).headers["Location"].removesuffix("feelings")


def case_toml(here: str) -> dict[str, object]:
    from afterword.adapters.store import api as store

    return tomllib.loads((store.file_of(here.split("/")[2], "case.toml") or b"").decode())


def test_every_answer_is_written_and_shown_again(browser, interview):
    here = interview("sofia-engineer")
    answers = {
        "speech": "stutter", "must_haves": "two nights away at most\n\n  no on-call  ", "private": "Aunt Ilse",
        "country": "Ireland", "letter_style": "formal", "letter_medium": "linkedin", "we-or-i": "we",
    }  # fmt: skip
    assert browser.post(f"{here}heed", answers).headers["Location"] == here
    told = case_toml(here)
    assert told["speech"] == "stutter"
    assert told["must_haves"] == ["two nights away at most", "no on-call"]
    assert told["private"] == ["Aunt Ilse"]
    assert told["letters"] == {"we_or_i": "we"}
    page = browser.get(f"{here}heed").content.decode()
    assert page.count(" checked") == page.count("<fieldset")
    for shown in ("no on-call", "Aunt Ilse", 'value="Ireland"', 'value="stutter" checked', 'value="we" checked'):
        assert shown in page


def test_an_answer_can_be_taken_back(browser, interview):
    here = interview("sofia-engineer")
    browser.post(f"{here}heed", {"we-or-i": "we", "speech": "stutter", "private": "Ilse"})
    browser.post(f"{here}heed", {"we-or-i": "own part", "speech": "", "private": ""})
    assert not {"letters", "speech", "private"} & case_toml(here).keys()


def test_comparisons_are_off_for_who_stutters(browser, interview):
    here = interview("dana-analyst")
    assert b"is ordinary talk" in browser.get(f"{here}verdicts").content
    browser.post(f"{here}heed", {"speech": "stutter"})
    assert b"is ordinary talk" not in browser.get(f"{here}verdicts").content


def test_an_answer_that_was_not_offered_changes_nothing(browser, interview):
    here = interview("dana-analyst")
    before = case_toml(here)
    browser.post(f"{here}heed", {"speech": "mumbling", "letter_style": "<script>", "we-or-i": "they"})
    assert case_toml(here) == before


def test_the_next_interview_knows_how_the_person_speaks_and_writes(browser):

    first = begun(browser)
    browser.post(f"{first}heed", {"speech": "second-language", "private": "Ilse", "must_haves": "no nights"})
    told = case_toml(begun(browser))
    assert (told["speech"], told["private"]) == ("second-language", ["Ilse"])
    assert "must_haves" not in told

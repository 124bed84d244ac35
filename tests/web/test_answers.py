"""What I wish I had said: one's own words, kept as a file of the case, held against the papers while they are typed."""

import re
import tomllib
from html import unescape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

WRONG = "At Corliss Bakery I replaced a 20-tab workbook with a forecast in Python."


def store():
    from afterword.adapters.store import api

    return api


def key_of(here: str) -> str:
    return here.strip("/").split("/")[1]


@pytest.fixture
def dana(interview):
    from afterword.app.interviews import checking

    here = interview("dana-analyst")
    checking.waited(key=key_of(here))
    return here


def forms(browser, here: str) -> list[dict[str, str]]:
    """What each form of the page holds."""
    page = browser.get(here + "answers").content.decode()
    fields = r'name="question" value="([^"]*)"><input type="hidden" name="at" value="([^"]*)">'
    found = re.findall(fields + r".*?<textarea[^>]*>\n(.*?)</textarea>", page, re.DOTALL)
    return [{"question": unescape(q), "at": at, "words": unescape(words)} for q, at, words in found]


def told(here: str) -> dict[str, str]:
    """What the file holds."""
    data = store().file_of(key_of(here), "answers.toml")
    return {each["question"]: each["words"] for each in tomllib.loads((data or b"").decode()).get("answer", [])}


def test_what_is_typed_is_kept_question_by_question(dana, browser):
    first, second, *_ = forms(browser, dana)
    answer = browser.post(dana + "answers", first | {"words": "I rode\r\nwith them."}, headers={"HX-Request": "true"})
    assert b"Kept at" in answer.content
    browser.post(dana + "answers", second | {"words": "We left four routes."})
    assert told(dana) == {first["question"]: "I rode\nwith them.", second["question"]: "We left four routes."}
    assert [each["words"] for each in forms(browser, dana)[:2]] == ["I rode\nwith them.", "We left four routes."]
    browser.post(dana + "answers", first | {"words": "  "})
    assert list(told(dana)) == [second["question"]]
    assert store().reading_of(key_of(dana)).stale is False, "no reason to read the interview again"


def test_the_words_are_held_against_the_papers(dana, browser):
    first = forms(browser, dana)[0] | {"words": f"It was hard. {WRONG} And I love cheese."}
    page = browser.post(dana + "answers", first, headers={"HX-Request": "true"}).content.decode()
    assert '<mark class="warning" data-over="1">' in page
    assert "14-tab" in page
    assert page.count("data-is=") == 1, "what no paper tells may still be true"
    assert '<mark class="warning"' in browser.get(dana + "answers").content.decode()


def test_one_may_begin_with_ours_and_loses_nothing(dana, browser):
    first = forms(browser, dana)[0]
    browser.post(dana + "answers", first | {"words": "My own start.", "do": "ours"})
    words = told(dana)[first["question"]]
    assert words.startswith("My own start.\n\n")
    assert "order forecast" in words


def test_a_question_that_is_gone_keeps_its_words(dana, browser):
    browser.post(dana + "answers", {"question": "What is your favourite colour?", "words": "Green.", "at": "../x\n"})
    page = browser.get(dana + "answers").content.decode()
    assert "What is your favourite colour?" in page
    assert "Green." in page


def test_far_too_much_stays_on_the_page(dana, browser):
    first = forms(browser, dana)[0] | {"words": "word " * 4000}
    part = browser.post(dana + "answers", first, headers={"HX-Request": "true"})
    assert part.status_code == 400
    assert part.headers["HX-Retarget"] == "find .saved"
    page = browser.post(dana + "answers", first)
    assert page.content.count(b"word ") >= 4000
    assert told(dana) == {}


def test_markup_is_shown_and_does_nothing(dana, browser):
    hostile = "</textarea><script>alert(1)</script>"
    browser.post(dana + "answers", {"question": hostile, "words": hostile, "at": "e1"})
    browser.post(dana + "answers", forms(browser, dana)[0] | {"words": hostile})
    assert b"<script>alert" not in browser.get(dana + "answers").content


def test_broken_toml_is_a_sentence(dana, browser):
    from afterword.app.wiring import SystemClock

    store().put(key_of(dana), {"answers.toml": b"[[answer\n"}, now=SystemClock().now())
    answer = browser.get(dana + "answers")
    assert answer.status_code == 400
    assert b"broken TOML" in answer.content


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=200).filter(lambda words: words.strip()))
def test_any_words_come_back_as_they_were(browser, words):
    from afterword.app.interviews import own_answers
    from afterword.app.interviews.write import start
    from afterword.app.wiring import SystemClock
    from afterword.letters.sheets_mail import body_text

    key = start(files={}, now=SystemClock().now())
    own_answers.answer(key=key, question="Why?", words=words, now=SystemClock().now())
    plain = body_text(words).strip()
    assert own_answers.own_answers(key=key) == ({"Why?": plain} if plain else {})


def test_the_words_stand_on_the_card(dana, browser):
    cards = re.findall(r"/cards/([\w-]+)", browser.get(dana + "next").content.decode())
    mine = next(each for each in forms(browser, dana) if each["at"] in cards)
    browser.post(dana + "answers", mine | {"words": "I rode with them.\n\nThey used it."})
    assert b"<p>I rode with them.</p>" in browser.get(f"{dana}cards/{mine['at']}").content


def test_while_the_case_is_read_the_page_asks_again(dana, browser, monkeypatch):
    from afterword.app.interviews import checking

    first = forms(browser, dana)[0] | {"words": WRONG}
    monkeypatch.setattr(checking, "ready", lambda **_: None)
    monkeypatch.setattr(checking, "coming", lambda **_: True)
    part = browser.post(dana + "answers", first, headers={"HX-Request": "true"}).content.decode()
    assert f'hx-post="{dana}answers" hx-include="closest form" hx-trigger="load' in part
    monkeypatch.undo()
    part = browser.post(dana + "answers", first, headers={"HX-Request": "true"}).content.decode()
    assert "hx-post" not in part
    assert "14-tab" in part

"""Step 4: the questions in the order in which they matter, and each advice once."""

import re


def test_what_stayed_open_comes_first_and_what_was_asked_last(browser, interview):
    page = browser.get(interview("marcus-nurse") + "questions").content.decode()
    headings = re.findall(r"<h2>(.*?)</h2>", page)
    assert headings[0] == "What stayed open"
    assert headings[-2:] == ["What you answered", "What you asked"]


def test_no_advice_stands_twice_at_a_question(browser, interview):
    page = browser.get(interview("marcus-nurse") + "questions").content.decode()
    for question in page.split("<details")[1:]:
        advice = re.findall(r'class="gap.*?<span class="soft">(.*?)</span>', question)
        assert len(set(advice)) == len(advice)
    assert 'class="gap' in page


def test_what_stayed_open_has_its_sentence_though_nothing_else_is_found():
    from afterword.web.pages.questions import questions

    gaps = [{"rule": "unanswered-part", "message": f"This stayed open: {n}", "next": "Say it now."} for n in (1, 2)]
    one = {"id": "e1", "kind": "technical", "gaps": gaps, "question": {"text": "How?"}}
    shown = questions({"debrief": {"exchanges": [one]}, "became": {"e1": "open"}, "short": {}})
    assert [gap["message"] for gap in shown["groups"]["open"][0]["gaps"]] == ["This stayed open: 1"]

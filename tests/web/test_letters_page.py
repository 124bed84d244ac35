"""The letters: what there is, the editor that keeps and checks, what is let pass, and the ways out."""

import re
import tomllib
from html import unescape

import pytest


@pytest.fixture
def dana(interview):
    """The address of a read interview, its letters ready to be checked."""
    here = interview("dana-analyst")
    worlds().waited(key=here.strip("/").split("/")[1])
    return here


def worlds():
    from afterword.app.interviews import checking

    return checking


def store():
    from afterword.adapters.store import api

    return api


def key_of(here: str) -> str:
    return here.strip("/").split("/")[1]


def file_of(here: str, name: str) -> str | None:
    held = store().file_of(key_of(here), name)
    return None if held is None else held.decode()


def form(browser, address: str) -> dict[str, str]:
    """What the editor holds."""
    answer = browser.get(address)
    assert answer.status_code == 200
    page = answer.content.decode()
    body = re.search(r'<textarea id="body"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    inputs = re.findall(r'<input type="(?:text|email)" id="(subject|email)" name="\w+" value="([^"]*)"', page)
    assert body
    return {"body": unescape(body[1]), **{name: unescape(value) for name, value in inputs}}


def stems(browser, here: str) -> list[str]:
    """The names of the letters that the list puts first."""
    page = browser.get(here + "letters").content.decode().partition("<details")[0]
    return re.findall(rf'href="{here}letters/([\w-]+)"', page)


def text(answer) -> str:
    return re.sub(r"\s+", " ", answer.content.decode())


ANNIKA = "letters/annika-thorsby"


def test_the_list_says_to_whom_what_and_how(dana, browser):
    page = text(browser.get(dana + "letters"))
    assert "To Annika Thorsby" in page
    assert "by e-mail to dev.ramanathan@tamarackridge.example" in page
    assert page.count("as we wrote it") == 2
    assert "Answer “Tell me about a time" in page


def test_a_letter_of_ours_has_nothing_to_mend(dana, browser):
    page = text(browser.get(dana + ANNIKA))
    assert "Nothing to mend" in page
    assert "To Dev Ramanathan" in page, "the other letter stands beside it"


def test_what_is_typed_is_kept_as_a_draft_and_checked(dana, browser):
    typed = form(browser, dana + ANNIKA)
    typed["body"] = typed["body"].replace("\n\n", "\r\n\r\nI am sorry that I was so nervous.\r\n\r\n", 1)
    answer = browser.post(dana + ANNIKA, typed, headers={"HX-Request": "true"})
    assert answer.status_code == 200
    assert "Kept at" in text(answer)
    assert '<mark class="error" data-over="1">I am sorry that ' in answer.content.decode()
    kept = file_of(dana, ANNIKA + ".txt")
    assert kept.startswith("To: Annika Thorsby <annika.thorsby@tamarackridge.example>\nSubject: ")
    assert "\n\nDear Annika,\n\nI am sorry that I was so nervous.\n\n" in kept
    assert "changed by you" in text(browser.get(dana + "letters"))
    assert store().reading_of(key_of(dana)).stale is False, "a letter is no reason to read the interview again"


def test_without_a_script_the_button_keeps_and_checks(dana, browser):
    typed = form(browser, dana + ANNIKA) | {"body": "Dear Annika,\n\nPlease give me a second chance.", "do": "save"}
    page = text(browser.post(dana + ANNIKA, typed, follow=True))
    assert "This asks for the interview again." in page
    assert "Please give me a second chance." in file_of(dana, ANNIKA + ".txt")


def test_the_first_version_stays(dana, browser):
    before = form(browser, dana + ANNIKA)
    browser.post(dana + ANNIKA, before | {"body": "Dear Annika,\n\nHello."})
    assert "The first version" in text(browser.get(dana + ANNIKA))
    browser.post(dana + ANNIKA, {"body": "Dear Annika,\n\nHello.", "subject": "x", "do": "first"})
    assert form(browser, dana + ANNIKA) == before
    assert file_of(dana, ANNIKA + ".txt") is None


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("I will write teh plan.", "I will write the plan."),
        (
            "At Corliss Bakery I replaced a 20-tab workbook with a forecast in Python and SQL Server.",
            "At Corliss Bakery I replaced a 14-tab workbook with a forecast in Python and SQL Server.",
        ),
    ],
)
def test_one_click_puts_right_what_is_certain(dana, browser, wrong, right):
    typed = form(browser, dana + ANNIKA)
    typed["body"] = (
        typed["body"].replace("\n\nBest", f"\n\n{wrong}\n\nBest").replace("\n\nKind", f"\n\n{wrong}\n\nKind")
    )
    assert wrong in typed["body"]
    page = browser.post(dana + ANNIKA, typed | {"do": "save"}, follow=True).content.decode()
    button = re.search(r'value="(fix [^"]+)"', page)
    assert button, page
    browser.post(dana + ANNIKA, typed | {"do": button[1]})
    assert form(browser, dana + ANNIKA)["body"] == typed["body"].replace(wrong, right)


def test_a_rule_is_let_pass_with_a_reason_and_comes_back(dana, browser):
    typed = form(browser, dana + ANNIKA)
    typed["body"] = typed["body"].replace("\n\n", "\n\nI am sorry that I was late.\n\n", 1)
    page = text(
        browser.post(dana + ANNIKA, typed | {"do": "let E1", "because-E1": "I was:\r\nan hour late."}, follow=True)
    )
    assert "Because I was: an hour late." in page
    assert "This apologises" not in page
    assert file_of(dana, ANNIKA + ".txt").endswith("\n\nafterword: waive E1 because I was: an hour late\n")
    assert form(browser, dana + ANNIKA)["body"] == typed["body"], "no such line stands in the letter"
    answer = browser.get(dana + ANNIKA + "/as/text")
    assert b"afterword:" not in answer.content
    page = text(browser.post(dana + ANNIKA, typed | {"do": "back E1"}, follow=True))
    assert "This apologises" in page


def test_what_two_letters_share_is_told(dana, browser):
    other = form(browser, dana + "letters/dev-ramanathan")["body"].split("\n\n")[1]
    typed = form(browser, dana + ANNIKA)
    typed["body"] = typed["body"].replace("\n\n", f"\n\n{other}\n\n", 1)
    page = text(browser.post(dana + ANNIKA, typed | {"do": "save"}, follow=True))
    assert "The same passage goes to Annika Thorsby and to Dev Ramanathan." in page
    assert "passage shared" in page or "passages shared" in page


@pytest.mark.parametrize("form_id", ["eml", "text", "word", "linkedin-note", "linkedin-inmail", "card-pdf"])
def test_every_way_out_takes_the_changes_along(dana, browser, form_id):
    body = "Dear Annika,\n\nThank you for Tuesday.\n\nKind regards,\nDana Petrakis"
    browser.post(dana + ANNIKA, form(browser, dana + ANNIKA) | {"body": body})
    answer = browser.get(f"{dana}{ANNIKA}/as/{form_id}")
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="annika-thorsby')
    if form_id in {"eml", "text"}:
        assert b"Thank you for Tuesday." in answer.content
        assert b"annika.thorsby@tamarackridge.example" in answer.content
    if form_id == "eml":
        assert b"From: Dana Petrakis" in answer.content


def test_a_form_that_does_not_fit_says_so(dana, browser):
    browser.post(dana + ANNIKA, {"subject": "x", "body": "Dear Annika,\n\n" + "Thank you for the long talk. " * 400})
    answer = browser.get(f"{dana}{ANNIKA}/as/card-pdf")
    assert answer.status_code == 400
    assert b"too long to write on a card" in answer.content
    assert browser.get(f"{dana}{ANNIKA}/as/nothing").status_code == 400


def test_the_link_holds_the_letter_as_it_is(dana, browser):
    browser.post(dana + ANNIKA, form(browser, dana + ANNIKA) | {"body": "Dear Annika & all,\n\n<b>Hi</b>"})
    assert b"body=Dear%20Annika%20%26%20all%2C%0D%0A%0D%0A%3Cb%3EHi" in browser.get(dana + ANNIKA).content


def test_what_went_is_noted_with_its_time_and_can_be_taken_back(dana, browser):
    typed = form(browser, dana + ANNIKA)
    page = text(browser.post(dana + ANNIKA, typed | {"do": "sent", "sent_at": "2026-09-15T18:30"}, follow=True))
    assert "You sent it on Tuesday 15 September, 18:30." in page
    assert "readonly" in page
    journal = tomllib.loads(file_of(dana, "journal.toml"))
    assert journal["sent"]["annika-thorsby"].isoformat().startswith("2026-09-15T18:30:00")
    assert "sent on Tuesday 15 September, 18:30" in text(browser.get(dana + "letters"))
    browser.post(dana + ANNIKA, {"do": "unsent"})
    assert form(browser, dana + ANNIKA) == typed
    assert "sent" not in tomllib.loads(file_of(dana, "journal.toml") or "")


def test_another_kind_is_written_on_demand(dana, browser):
    page = text(browser.post(dana + "letters", {"kind": "nudge", "to": ""}, follow=True))
    assert "To Carol Whitfield" in page
    assert "Nudge" in page
    assert "Nothing to mend" in page
    assert file_of(dana, "first/nudge-carol-whitfield.txt")
    browser.post(dana + "letters/nudge-carol-whitfield", {"do": "away"})
    assert "Carol" not in text(browser.get(dana + "letters"))


def test_a_letter_that_cannot_be_says_why(dana, browser):
    answer = browser.post(dana + "letters", {"kind": "correction"})
    assert answer.status_code == 400
    assert b"so nothing has to be corrected" in answer.content
    assert browser.post(dana + "letters", {"kind": "../x"}).status_code == 400


def test_the_decision_to_withdraw_brings_the_withdrawals(dana, browser):
    browser.post(dana + "fit", {"decision": "no"})
    page = text(browser.get(dana + "letters"))
    assert "Write the withdrawals" in page
    assert "If you still want it after all" in page
    answer = browser.post(dana + "letters", {"kind": "withdrawal"}, headers={"HX-Request": "true"})
    assert answer.headers["HX-Refresh"] == "true"
    assert stems(browser, dana) == ["withdrawal-annika-thorsby", "withdrawal-dev-ramanathan"]
    assert "Write the withdrawals" not in text(browser.get(dana + "letters"))


def test_whoever_wants_it_against_the_advice_gets_letters(interview, browser):
    here = interview("sofia-engineer")
    assert "as we wrote it" in text(browser.get(here + "letters"))
    assert "Recovery note" not in text(browser.get(here + "letters")).partition("Write another letter")[0]
    browser.post(here + "fit", {"decision": "yes"})
    assert "Write the letters" in text(browser.get(here + "letters"))
    browser.post(here + "letters", {"kind": "recovery"}, follow=True)
    assert all(re.match("recovery-|thank-you-", stem) for stem in stems(browser, here))
    assert stems(browser, here)


def test_markup_is_shown_and_does_nothing(dana, browser):
    hostile = "<script>alert(1)</script>"
    typed = {"subject": hostile, "body": f"Dear {hostile},\n\n</textarea><img src=x>\n\nteh", "email": hostile}
    page = browser.post(dana + ANNIKA, typed | {"do": "let F6", "because-F6": hostile}, follow=True).content
    assert b"<script>alert" not in page
    assert b"<img src=x" not in page
    assert b"</textarea>&lt;" not in page
    assert form(browser, dana + ANNIKA)["body"] == typed["body"]
    assert b"<script>alert" not in browser.get(dana + "letters").content


def test_a_letter_to_a_hostile_name_is_plain_text(browser, interview):
    from afterword.adapters.store import api
    from afterword.app.wiring import SystemClock

    here = interview("li-retail")
    data = b"To: <script>alert(1)</script>\nSubject: x\n\nDear you,\n\nHello.\n"
    api.put(key_of(here), {"letters/somebody-else.txt": data}, now=SystemClock().now())
    for page in ("letters", "letters/somebody-else"):
        assert b"<script>alert" not in browser.get(here + page).content


def test_far_too_much_is_refused_in_a_sentence_and_stays_on_the_page(dana, browser):
    typed = {"subject": "x", "body": "word " * 200_000}
    answer = browser.post(dana + ANNIKA, typed)
    assert answer.status_code == 400
    assert b"far too long for a letter" in answer.content
    assert answer.content.count(b"word ") >= 200_000
    part = browser.post(dana + ANNIKA, typed, headers={"HX-Request": "true"})
    assert part.headers["HX-Retarget"] == "#kept"
    assert b"far too long" in part.content
    assert len(part.content) < 1000
    assert file_of(dana, ANNIKA + ".txt") is None


def test_an_interview_that_is_gone_says_so_and_the_words_stay(dana, browser):
    typed = form(browser, dana + ANNIKA) | {"body": "Dear Annika,\n\nOne more thought."}
    store().forget([key_of(dana)])
    part = browser.post(dana + ANNIKA, typed, headers={"HX-Request": "true"})
    assert part.status_code == 400
    assert b"not here any more" in part.content
    assert part.headers["HX-Retarget"] == "#kept"
    page = browser.post(dana + ANNIKA, typed)
    assert b"not here any more" in page.content
    assert b"One more thought." in page.content


def test_a_letter_of_somebody_who_is_no_interviewer_any_more_is_not_lost(dana, browser):
    browser.post(dana + ANNIKA, form(browser, dana + ANNIKA) | {"body": "Dear Annika,\n\nMy own words."})
    case = file_of(dana, "case.toml").replace("Annika Thorsby", "Anna Thorsby")
    from afterword.web import saving

    saving.written(key_of(dana), {"case.toml": case.encode()})
    assert "My own words." in text(browser.get(dana + ANNIKA))
    assert "written by you" in text(browser.get(dana + "letters"))


def test_while_the_case_is_read_the_page_asks_again(interview, browser, monkeypatch):
    here = interview("li-retail")
    monkeypatch.setattr(worlds(), "ready", lambda **_: None)
    monkeypatch.setattr(worlds(), "coming", lambda **_: True)
    stem = stems(browser, here)[0]
    page = browser.get(f"{here}letters/{stem}").content.decode()
    assert f'hx-get="{here}letters/{stem}/check"' in page
    assert "Look again" in page
    monkeypatch.undo()
    worlds().waited(key=key_of(here))
    assert "hx-get" not in browser.get(f"{here}letters/{stem}/check").content.decode().split("</h2>")[0]


def test_empty_words_are_no_fault(dana, browser):
    answer = browser.post(dana + ANNIKA, {"subject": "", "body": "", "email": ""}, headers={"HX-Request": "true"})
    assert answer.status_code == 200
    assert form(browser, dana + ANNIKA)["body"] == ""

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


def test_the_button_of_a_fix_keeps_its_name_when_other_points_come(dana, browser):
    """The focus goes back to a button by its name: another number must not lead it to another fix."""
    held = form(browser, f"{dana}{ANNIKA}")
    names = []
    for more in ("", "I am sorry that I was so nervous. "):
        body = (
            held["body"]
            .replace("Thank you", "I will send teh plan. Thank you", 1)
            .replace("Best regards", f"{more}\n\nBest regards")
        )
        page = browser.post(f"{dana}{ANNIKA}", {**held, "body": body}, headers={"HX-Request": "true"}).content.decode()
        names.append(re.search(r'id="(fix[^"]*)"[^>]*data-instead="the"', page)[1])
    assert names[0] == names[1]
    assert not re.search(r'id="fix\d', page)


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


def typing(browser, address: str) -> dict[str, str]:
    """What a page that was opened now would send: its words, its mark, and on what it builds."""
    page = browser.get(address).content.decode()
    told = {name: re.search(rf'name="{name}"[^>]* value="([^"]*)"', page) for name in ("page", "base", "typed")}
    assert all(told.values()), "the form says who writes, and on what it builds"
    return form(browser, address) | {name: match[1] for name, match in told.items()}


def send(browser, address: str, fields: dict[str, str], body: str, **more: str):
    """A pause in typing on a page."""
    return browser.post(address, fields | {"body": body} | more, headers={"HX-Request": "true"})


def test_two_windows_never_write_over_each_other(dana, browser):
    here = dana + ANNIKA
    one, two = typing(browser, here), typing(browser, here)
    assert one["page"] != two["page"]
    send(browser, here, one, "Dear Annika,\n\nFrom the first window.")
    answer = send(browser, here, two, "Dear Annika,\n\nFrom the second window.")
    assert b"changed in another window" in answer.content
    assert "From the first window." in file_of(dana, ANNIKA + ".txt")
    send(browser, here, two, "Dear Annika,\n\nFrom the second window, and more.")
    page = text(browser.get(here))
    assert "From the second window, and more." in page
    assert page.count("From the second window") == 1, "what is typed on one page is one version"
    send(browser, here, one, "Dear Annika,\n\nFrom the first window, longer.")
    assert "first window, longer" in file_of(dana, ANNIKA + ".txt"), "the first window goes on"


def test_without_a_script_both_texts_are_shown_and_the_person_chooses(dana, browser):
    here = dana + ANNIKA
    one, two = typing(browser, here), typing(browser, here)
    browser.post(here, one | {"body": "Dear Annika,\n\nThe first.", "do": "save"})
    page = browser.post(here, two | {"body": "Dear Annika,\n\nThe second.", "do": "save"}).content.decode()
    assert "The first." in page
    assert "The second." in page
    chosen = dict(re.findall(r'<input type="hidden" name="(page|subject|body|email)" value="([^"]*)"', page))
    browser.post(here, {name: unescape(value) for name, value in chosen.items()} | {"do": "mine"})
    assert form(browser, here)["body"] == "Dear Annika,\n\nThe second."
    assert "The first." in text(browser.get(here)), "the other one is among the earlier versions"


def test_what_one_page_types_in_one_go_meets_no_other_window(dana, browser):
    here = dana + ANNIKA
    fields = typing(browser, here)
    for n, words in enumerate(("One.", "One. Two.", "One. Two. Three."), 1):
        answer = send(browser, here, fields, words, typed=str(n))  # the base is an old one: answers were lost
        assert b"another window" not in answer.content
    send(browser, here, fields, "One. Two.", typed="2")
    assert form(browser, here)["body"] == "One. Two. Three.", "what comes late is older, not newer"


def test_after_a_new_start_of_the_program_the_page_goes_on(dana, browser, monkeypatch):
    from afterword.app.interviews import letter_hands

    here = dana + ANNIKA
    fields = typing(browser, here)
    page = send(browser, here, fields, "Dear Annika,\n\nOne.").content.decode()
    fields["base"] = re.search(r'name="base" id="base" value="(\w+)"', page)[1]
    letter_hands._last.clear()
    assert b"another window" not in send(browser, here, fields, "Dear Annika,\n\nOne. Two.").content
    assert form(browser, here)["body"].endswith("One. Two.")


def test_every_change_has_a_way_back(dana, browser):
    here = dana + ANNIKA
    first = form(browser, here)["body"]
    send(browser, here, typing(browser, here), "Dear Annika,\n\nMonday's words.")
    fields = typing(browser, here)
    part = send(browser, here, fields, "Dear Annika,\n\nTuesday.").content.decode()
    assert "Monday&#x27;s words." in part.partition('id="versions"')[2], "the open page learns of it at once"
    part = send(browser, here, fields, "Dear Annika,\n\nTuesday's words.").content.decode()
    assert 'id="versions"' not in part
    page = browser.get(here).content.decode()
    assert "Monday&#x27;s words." in page
    browser.post(here, typing(browser, here) | {"do": "first"})
    assert form(browser, here)["body"] == first
    page = browser.get(here).content.decode()
    assert "Tuesday&#x27;s words." in page
    back = re.findall(r'value="(version [\w-]+)"', page)
    assert len(back) == 2
    answer = browser.post(here, typing(browser, here) | {"do": back[-1]}, follow=True)
    assert form(browser, here)["body"] == "Dear Annika,\n\nMonday's words."
    assert ">Undo<" in answer.content.decode()


def test_a_mended_word_can_be_taken_back(dana, browser):
    here = dana + ANNIKA
    typed = typing(browser, here) | {"body": "Dear Annika,\n\nThank you for teh plan."}
    page = browser.post(here, typed | {"do": "save"}, follow=True).content.decode()
    fix = re.search(r'value="(fix F6 \d+)"', page)
    page = browser.post(here, typing(browser, here) | {"do": fix[1]}, follow=True).content.decode()
    assert "for the plan" in form(browser, here)["body"]
    undo = re.search(r'value="(version [\w-]+)">Undo<', page)
    browser.post(here, typing(browser, here) | {"do": undo[1]})
    assert "for teh plan" in form(browser, here)["body"]


def test_the_last_nine_versions_stay_and_go_along_with_the_folder(dana, browser):
    here = dana + ANNIKA
    for n in range(14):
        send(browser, here, typing(browser, here), f"Dear Annika,\n\nState {n}.")
    names = [name for name in store().files_of(key_of(dana)) if name.startswith("before/")]
    assert len(names) == 9
    assert all(re.fullmatch(r"before/annika-thorsby\.\d{8}-\d{6}\.txt", name) for name in names)
    assert store().reading_of(key_of(dana)).stale is False
    import io
    import zipfile

    archive = zipfile.ZipFile(io.BytesIO(browser.get(dana + "export").getvalue()))
    assert set(names) <= set(archive.namelist())


def test_a_letter_of_ones_own_may_have_any_name(dana, browser):
    from afterword.app.wiring import SystemClock

    data = b"To: Carol Whitfield\nSubject: x\n\nDear Carol,\n\nHello.\n"
    store().put(key_of(dana), {"letters/To Carol (2).v1.txt": data}, now=SystemClock().now())
    page = browser.get(dana + "letters")
    assert page.status_code == 200
    there = re.search(r'href="([^"]+Carol[^"]+)"', page.content.decode())
    assert browser.get(there[1]).status_code == 200
    assert browser.get(f"{there[1]}/as/text").status_code == 200
    assert b"Kept at" in browser.post(there[1], {"body": "Dear Carol,\n\nHi."}, headers={"HX-Request": "true"}).content


def test_after_sending_the_page_says_what_is_next(dana, browser):
    here = dana + ANNIKA
    page = text(browser.post(here, typing(browser, here) | {"do": "sent"}, follow=True))
    assert "Next: The letter to Dev Ramanathan." in page
    browser.post(here, typing(browser, here) | {"do": "save", "body": "Other words."})
    assert "Other words." not in form(browser, here)["body"], "what went stays as it went"
    other = dana + "letters/dev-ramanathan"
    page = text(browser.post(other, typing(browser, other) | {"do": "sent"}, follow=True))
    assert "Next: The letter" not in page
    assert "Next: " in page


def test_the_time_that_the_page_proposes_is_now(dana, browser):
    import datetime

    here = dana + ANNIKA
    old = {"sent_at": "2026-09-15T18:30", "shown_at": "2026-09-15T18:30", "do": "sent"}
    browser.post(here, typing(browser, here) | old)
    sent = tomllib.loads(file_of(dana, "journal.toml"))["sent"]["annika-thorsby"]
    assert datetime.datetime.now(datetime.UTC) - sent < datetime.timedelta(minutes=5)


def test_the_letters_lie_side_by_side_with_what_they_share_marked_in_both(dana, browser):
    page = text(browser.get(dana + "side-by-side"))
    assert page.count("nothing shared") == 2
    passage = form(browser, dana + "letters/dev-ramanathan")["body"].split("\n\n")[1]
    here = dana + ANNIKA
    body = form(browser, here)["body"].replace("\n\n", f"\n\n{passage}\n\n", 1)
    browser.post(here, typing(browser, here) | {"body": body, "do": "save"})
    page = browser.get(dana + "side-by-side").content.decode()
    assert page.count("shared</p>") == 2
    assert page.count("<mark") >= 2
    assert "nothing shared" not in page


def test_the_list_says_which_letter_needs_a_look(dana, browser):
    here = dana + ANNIKA
    browser.post(here, typing(browser, here) | {"body": "Dear Annika,\n\nI am so sorry.", "do": "save"})
    page = text(browser.get(dana + "letters"))
    assert page.count("needs a look") == 1
    assert page.count("as we wrote it") == 1


def test_spelling_is_told_quietly_and_never_of_the_words_of_the_case(dana, browser, monkeypatch):
    from afterword.kernel.spans import Span

    class Beside:
        """The process beside, without the process: it knows no word at all."""

        def misspelt(self, text, english, known):
            assert english == "american"
            yield from ((Span(m.start(), m.end()), ("right",)) for m in re.finditer(r"\w+", text) if m[0] not in known)

    monkeypatch.setattr(worlds(), "_speller", Beside())
    worlds()._held.clear()
    worlds().waited(key=key_of(dana))
    before = form(browser, dana + ANNIKA)["body"]
    page = text(browser.get(dana + ANNIKA))
    assert "does not know this word" not in page or "“platelets”" not in page
    body = before.replace("\n\n", "\n\nThank you for the platelets and the wibble.\n\n", 1)
    part = browser.post(dana + ANNIKA, {"body": body}, headers={"HX-Request": "true"}).content.decode()
    assert re.search(r'<li id="p\d+" data-is="\d+" class="info"[^>]*>\s*<p><strong>To know\.</strong> American', part)
    assert "“wibble”" in part
    assert "“platelets”" not in part
    part = browser.post(
        dana + ANNIKA, {"body": body, "do": "let F6", "because-F6": "I like it"}, follow=True
    ).content.decode()
    assert "“wibble”" not in part.partition("What you let pass")[0]
    worlds()._held.clear()

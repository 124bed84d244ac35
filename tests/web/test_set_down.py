"""What each file is taken for, put right; a wrong file keeps the others in; memory that can be left and taken up."""

import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from afterword.app.interviews.naming import TAKEN_FOR, as_part, taken_for

TALK = b"Ann: Why do you want to leave?\nMe: To learn more.\nAnn: And when could you start?\nMe: In June.\n"


def words(content: bytes) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", content.decode())).split())


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("transcript.vtt", "transcript"), ("CV_Ravi 2026.pdf", "resume"), ("résumé.docx", "resume"),
        ("evidence/x.pdf", "evidence"), ("case.toml", ""), ("letters/a.txt", ""), ("invite.ics", "invite"),
        ("something.pdf", ""), ("earlier/job.md", ""),
    ],
)  # fmt: skip
def test_what_a_file_is_taken_for(name, part):
    assert taken_for(name) == part


@pytest.mark.parametrize("part", list(TAKEN_FOR))
def test_a_file_that_is_renamed_is_taken_for_what_was_said(part):
    assert taken_for(as_part("resume.pdf", part, taken=())) == part


def test_a_file_is_put_right_by_one_select(browser):
    files = [
        SimpleUploadedFile("transcript.txt", TALK),
        SimpleUploadedFile("ravi.md", b"# Ravi Sood\n\n- Ran a till.\n"),
    ]
    here = browser.post("/begin", {"files": files}).headers["Location"].removesuffix("feelings")
    page = browser.get(f"{here}set-down").content
    assert "a paper that shows what you did" in words(page)
    browser.post(f"{here}set-down", {"name": "evidence/ravi.md", "part": "resume"})
    assert browser.get(f"{here}set-down/file/resume.md").status_code == 200
    assert browser.get(f"{here}set-down/file/evidence/ravi.md").status_code == 404
    browser.post(f"{here}set-down", {"name": "resume.md", "part": "../../etc/passwd"})
    browser.post(f"{here}set-down", {"name": "no such", "part": "job"})
    assert browser.get(f"{here}set-down/file/resume.md").status_code == 200


def test_a_wrong_file_gets_its_sentence_and_the_others_are_kept(browser):
    files = [
        SimpleUploadedFile("transcript.txt", TALK), SimpleUploadedFile("call.mp3", b"ID3"),
        SimpleUploadedFile("job.md", b" \n"), SimpleUploadedFile(".hidden", b"x"),
    ]  # fmt: skip
    answer = browser.post("/begin", {"files": files}, follow=True)
    says = words(answer.content)
    assert "“call.mp3” was not kept: a recording has its own place" in says
    assert "“job.md” was not kept: there is nothing in it" in says
    assert "transcript.txt" in says
    here = answer.redirect_chain[-1][0].partition("set-down")[0]
    assert browser.get(f"{here}set-down/file/transcript.txt").status_code == 200
    assert b"<script>" not in browser.get(f"{here}set-down?left=x:<script>").content


def test_only_a_wrong_file_leads_to_the_place_that_says_so(browser):
    answer = browser.post("/begin", {"files": [SimpleUploadedFile("call.mp3", b"ID3")]}, follow=True)
    assert "has its own place" in words(answer.content)
    assert "Start remembering" in words(answer.content)


def test_memory_is_taken_up_where_it_was_left(browser):
    first = browser.post("/begin", {}).headers["Location"]
    here = first.removesuffix("set-down/memory/people")
    browser.post(first, {"text": "Priya", "go": "on"})
    browser.post(f"{here}set-down/memory/began", {"text": "late", "go": "on"})
    typed = {"asked": "  \n two\n lines", "said": "I said."}
    assert b"Kept at" in browser.post(f"{here}set-down/memory/first", typed).content
    page = browser.get(f"{here}set-down").content.decode()
    assert f'href="{here}set-down/memory/first"' in page
    shown = browser.get(f"{here}set-down/memory/first").content.decode()
    assert "  \n two\n lines</textarea>" in shown
    assert words(shown.encode()).count("answered") == 3
    back = browser.post(f"{here}set-down/memory/worries", {"text": "All of it.", "go": "back"})
    assert back.headers["Location"].endswith("/memory/wish")


def test_at_the_end_it_is_said_what_was_made_of_it(browser):
    first = browser.post("/begin", {}).headers["Location"]
    here = first.removesuffix("set-down/memory/people")
    browser.post(first, {"text": "Priya", "go": "on"})
    browser.post(f"{here}set-down/memory/first", {"asked": "Why us?", "said": "The work.", "go": "end"})
    says = words(browser.get(f"{here}feelings").content)
    assert "Out of your memory we made notes of one question and who was there." in says

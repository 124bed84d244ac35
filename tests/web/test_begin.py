"""From files or notes to an interview that was read."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from afterword.app.interviews.names import file_name
from afterword.app.interviews.naming import as_part
from afterword.kernel.errors import BadCall


def test_notes_become_an_interview(browser):
    text = "They asked: why do you want to leave?\nI said that I want to learn more.\n" * 4
    answer = browser.post("/begin", {"notes": text}, follow=True)
    assert answer.status_code == 200
    assert b"First, how was it?" in answer.content
    assert b"An interview" in browser.get("/").content


def test_the_files_of_a_case_are_read(interview, browser):
    page = browser.get(interview("dana-analyst"))
    assert b"Supply Planning Analyst" in page.content


def test_a_file_name_leads_nowhere(browser):
    hostile = SimpleUploadedFile("../../etc/passwd", b"x")
    browser.post("/begin", {"files": [hostile]}, follow=True)
    from afterword.adapters.store import api as store

    assert [file.name for each in store.listed() for file in store.held(each.key)] == ["evidence/passwd"]


@pytest.mark.parametrize(
    "name", ["../x", "a/../../x", "C:\\x", "/etc/passwd/../../x", "a/b/c/d/e/f/g/h/i", "", "x" * 500, "a\x00b"]
)
def test_no_name_leaves_the_folder(name):
    with pytest.raises(BadCall):
        file_name(name)


def test_a_page_that_is_not_there_says_so(browser):
    assert browser.get("/i/nothere/").status_code == 400
    assert b"not here any more" in browser.get("/i/nothere/").content
    assert browser.get("/nowhere").status_code == 404


def test_memory_is_kept_answer_by_answer(browser):
    first = browser.post("/begin", {}).headers["Location"]
    assert first.endswith("/memory/people")
    here = first.removesuffix("set-down/memory/people")
    browser.post(first, {"text": "Priya Nair, the manager", "go": "on"})
    asked = {"asked": "Why do you want to leave?", "said": "I went on about the rota.", "by": "Priya"}
    typed = browser.post(f"{here}set-down/memory/first", asked, headers={"hx-request": "true"})
    assert b"Kept at" in typed.content
    assert b"I went on about the rota." in browser.get(f"{here}set-down/memory/first").content
    browser.post(f"{here}set-down/memory/worries", {"text": "I talked too much.", "go": "on"})
    notes = browser.get(f"{here}set-down/file/notes.md").content.decode()
    assert "Who was there: Priya Nair, the manager" in notes
    assert "Priya asked: Why do you want to leave?" in notes
    assert browser.get(f"{here}verdicts").headers["Location"].endswith("/feelings")
    browser.post(f"{here}feelings", {"felt": "3", "worries": "I talked too much.", "expected": "That it was me."})
    page = browser.get(f"{here}verdicts").content
    assert b"I talked too much." in page
    assert b"That it was me." in page


@pytest.mark.parametrize(
    ("name", "part", "kept"),
    [
        ("Zoom Transcript (3).vtt", "", "transcript.vtt"),
        ("CV_Ravi 2026.pdf", "", "CV_Ravi 2026.pdf"),
        ("ravi-resume-final.docx", "", "resume.docx"),
        ("vacancy.html", "", "job.html"),
        ("note from my manager.pdf", "", "evidence/note from my manager.pdf"),
        ("x.txt", "resume", "resume.txt"),
        ("meeting.ics", "", "invite.ics"),
        ("journal.toml", "", "evidence/journal.toml"),
    ],
)
def test_a_file_gets_a_name_that_says_what_it_is(name, part, kept):
    assert as_part(name, part, taken=()) == kept

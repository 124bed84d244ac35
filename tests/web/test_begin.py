"""From files or notes to an interview that was read."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from afterword.app.interviews.names import file_name
from afterword.kernel.errors import BadCall


def test_notes_become_an_interview(browser):
    text = "They asked: why do you want to leave?\nI said that I want to learn more.\n" * 4
    answer = browser.post("/begin", {"text": text}, follow=True)
    assert answer.status_code == 200
    assert b"Was it as bad as I think?" in answer.content
    assert b"An interview" in browser.get("/").content


def test_the_files_of_a_case_are_read(interview, browser):
    page = browser.get(interview("dana-analyst"))
    assert b"Supply Planning Analyst" in page.content


def test_a_file_name_leads_nowhere(browser):
    hostile = SimpleUploadedFile("../../etc/passwd", b"x")
    browser.post("/begin", {"files": [hostile]}, follow=True)
    from afterword.adapters.store import api as store

    assert [file.name for each in store.listed() for file in store.held(each.key)] == ["passwd"]


@pytest.mark.parametrize(
    "name", ["../x", "a/../../x", "C:\\x", "/etc/passwd/../../x", "a/b/c", "", "x" * 500, "a\x00b"]
)
def test_no_name_leaves_the_folder(name):
    with pytest.raises(BadCall):
        file_name(name)


def test_a_page_that_is_not_there_says_so(browser):
    assert browser.get("/i/nothere/").status_code == 400
    assert b"not here any more" in browser.get("/i/nothere/").content
    assert browser.get("/nowhere").status_code == 404

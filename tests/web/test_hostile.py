"""What nobody should send: refused in a sentence, or shown harmlessly; what was there before stays."""

import io
import zipfile

from django.core.files.uploadedfile import SimpleUploadedFile


def test_300_megabytes_are_refused_before_they_are_read(browser):
    body = b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nshort\r\n--x--\r\n'
    answer = browser.generic(
        "POST", "/begin", body, content_type="multipart/form-data; boundary=x", CONTENT_LENGTH=str(300 * 1024 * 1024)
    )
    assert answer.status_code in {400, 413}
    assert browser.get("/").content.count(b"/i/") == 0


def test_what_is_more_than_it_said_stops_at_the_limit(browser):
    files = [SimpleUploadedFile(f"{n}.txt", bytes(11 * 1024 * 1024)) for n in range(3)]
    answer = browser.post("/begin", {"files": files})
    assert answer.status_code == 413
    assert b"more than the page can take" in answer.content


def test_a_bomb_in_a_word_file_is_a_sentence_and_the_file_is_kept(browser):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", bytes(400_000_000))
    files = [SimpleUploadedFile("transcript.docx", out.getvalue())]
    here = browser.post("/begin", {"files": files}).headers["Location"].removesuffix("feelings")
    page = browser.get(here).content
    assert b'role="alert"' in page or b"Look at what you gave" in page
    assert browser.get(f"{here}set-down/file/transcript.docx").content == out.getvalue()


def test_a_file_of_noise_is_a_sentence(browser):
    files = [SimpleUploadedFile("transcript.pdf", bytes(range(256)) * 50)]
    here = browser.post("/begin", {"files": files}).headers["Location"].removesuffix("feelings")
    assert browser.get(here).status_code == 200
    assert b"Look at what you gave" in browser.get(here).content


def test_a_form_with_far_too_many_fields_is_a_sentence(browser):
    answer = browser.post("/begin", {f"f{n}": "x" for n in range(2000)})
    assert answer.status_code in {400, 413}
    assert b"more than the page can take" in answer.content

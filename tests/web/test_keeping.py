"""Out, in, away, and found again."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile


def folder_of(case):
    from conftest import CASES

    root = CASES / case
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def unzipped(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(**files: bytes) -> SimpleUploadedFile:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return SimpleUploadedFile("all.zip", out.getvalue())


def test_the_way_round_loses_nothing(interview, browser):
    here = interview("dana-analyst")
    saved = browser.get(f"{here}export").content
    assert unzipped(saved) == folder_of("dana-analyst")
    browser.post(f"{here}remove")
    browser.post("/data", {"zip": SimpleUploadedFile("x.zip", saved)})
    from afterword.adapters.store import api as store

    (again,) = store.listed()
    assert browser.get(f"/i/{again.key}/export").content == saved


def test_everything_out_and_back(interview, browser):
    interview("dana-analyst")
    interview("hallam-driver")
    saved = browser.get("/data/all.zip").content
    assert browser.post("/data", {"do": "forget", "sure": "delete all"}).status_code == 302
    assert b"It is over" in browser.get("/").content
    page = browser.post("/data", {"zip": SimpleUploadedFile("x.zip", saved)})
    assert b"2 interviews brought in" in page.content


def test_nothing_is_deleted_by_mistake(interview, browser):
    interview("hallam-driver")
    assert b"Nothing was deleted" in browser.post("/data", {"do": "forget", "sure": "yes"}).content
    assert b"1 interview," in browser.get("/data").content


def test_deleted_is_gone_from_the_disk(interview, browser, data):
    here = interview("hallam-driver")
    words = b"the dairy at Holme"
    files = [path for path in data.iterdir() if path.name.startswith("afterword.db")]
    assert any(words in path.read_bytes() for path in files)
    browser.post(f"{here}remove")
    assert not any(words in path.read_bytes() for path in files if path.exists())


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (SimpleUploadedFile("x.zip", b"no zip"), b"no zip file"),
        (zipped(), b"nothing to read"),
        (zipped(**{"a/.hidden": b"x"}), b"nothing to read"),
        (zipped(**{f"{n}/transcript.txt": bytes(40_000_000) for n in range(6)}), b"far more"),
    ],
    ids=["no zip", "empty", "a way out", "a bomb"],
)
def test_a_hostile_zip_is_refused_in_a_sentence(browser, file, says):
    answer = browser.post("/data", {"zip": file})
    assert answer.status_code == 400
    assert says in answer.content


def test_the_search_finds_and_leads_there(interview, browser):
    here = interview("hallam-driver")
    page = browser.get("/search?q=two+lamp").content.decode()
    assert "<mark>" in page
    assert f"{here}transcript#t" in page
    assert "Nothing found" in browser.get("/search?q=zebra").content.decode()
    assert browser.get('/search?q=%22"*)(NEAR+-').status_code == 200


def test_markup_stays_text(browser):
    hostile = (
        "<script>alert(1)</script>: Tell me about <img src=x onerror=alert(1)> a time you failed?\n<b>Me</b>: I did."
    )
    here = browser.post("/begin", {"transcript": hostile, "worries": "<script>w</script>"}).headers["Location"]
    here = here.removesuffix("feelings")
    for page in ("", "transcript", "verdicts", "questions", "people", "feelings", "set-down"):
        content = browser.get(here + page).content
        assert b"<script>alert" not in content
        assert b"<img" not in content
        assert b"<script>w" not in content
    assert b"<script>alert" not in browser.get("/search?q=failed").content


def test_a_way_out_of_the_folder_leads_nowhere(browser):
    browser.post("/data", {"zip": zipped(**{"a/b/../../../x.txt": b"x", "c:\\y\\notes.txt": b"n"})})
    from afterword.adapters.store import api as store

    assert {file.name for kept in store.listed() for file in store.held(kept.key)} == {"x.txt", "notes.txt"}

"""The recording: consent first, played in parts, as large as it is, gone with its interview."""

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from afterword.web.ranges import wanted

SOUND = bytes(range(256)) * 40
SIZE = len(SOUND)


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("bytes=0-", (0, 9)), ("bytes=2-4", (2, 4)), ("bytes=2-99", (2, 9)), ("bytes=-3", (7, 9)),
        ("bytes=-99", (0, 9)), (" bytes=9-9 ", (9, 9)), ("bytes=4-2", None), ("bytes=-", None), ("", None),
        ("bytes=0-1,3-4", None), ("lines=0-1", None), ("bytes=a-b", None), ("bytes=٣-", None),
        ("bytes=" + "9" * 5000 + "-", None), ("bytes=0-\r\nx: y", None),
    ],
)  # fmt: skip
def test_the_part_that_is_asked_for(header, part):
    assert wanted(header, 10, 100) == part


def test_a_part_is_never_longer_than_one_answer():
    assert wanted("bytes=3-", 100, 5) == (3, 7)


@pytest.mark.parametrize("header", ["bytes=10-", "bytes=999999999999999-", "bytes=-0"])
def test_a_part_behind_the_end_is_refused(header):
    with pytest.raises(ValueError, match="bytes"):
        wanted(header, 10, 100)


@pytest.fixture
def kept(interview, browser) -> str:
    here = interview("dana-analyst")
    sound = SimpleUploadedFile("Zoom Call (1).MP3", SOUND)
    answer = browser.post(f"{here}recording", {"recording": sound, "agreed": "yes"})
    assert answer.headers["Location"] == f"{here}set-down"
    return here


def whole(answer) -> bytes:
    return b"".join(answer.streaming_content) if answer.streaming else answer.content


def test_it_is_played_in_parts(kept, browser):
    answer = browser.get(f"{kept}recording")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "audio/mpeg")
    assert answer.headers["Content-Length"] == str(SIZE)
    assert whole(answer) == SOUND
    part = browser.get(f"{kept}recording", headers={"range": "bytes=100-199"})
    assert part.status_code == 206
    assert part.headers["Content-Range"] == f"bytes 100-199/{SIZE}"
    assert part.content == SOUND[100:200]
    assert "default-src 'none'" in part.headers["Content-Security-Policy"]
    same = {"range": "bytes=0-1", "if-range": answer.headers["ETag"]}
    assert browser.get(f"{kept}recording", headers=same).status_code == 206
    other = {"range": "bytes=0-1", "if-range": '"another"'}
    assert browser.get(f"{kept}recording", headers=other).status_code == 200
    beyond = browser.get(f"{kept}recording", headers={"range": f"bytes={SIZE}-"})
    assert (beyond.status_code, beyond.headers["Content-Range"]) == (416, f"bytes */{SIZE}")


def test_a_stranger_hears_nothing(kept):
    from django.test import Client

    assert Client().get(f"{kept}recording").status_code == 403


def test_the_conversation_plays_along(kept, browser):
    page = browser.get(f"{kept}transcript").content.decode()
    assert "<audio controls" in page
    assert f'href="{kept}recording#t=41.' in page


def test_consent_comes_first(interview, browser):
    here = interview("dana-analyst")
    answer = browser.post(f"{here}recording", {"recording": SimpleUploadedFile("a.mp3", SOUND)})
    assert answer.status_code == 400
    assert b"everybody in it agreed" in answer.content
    assert browser.get(f"{here}recording").status_code == 404


@pytest.mark.parametrize("name", ["a.exe", "a", "a.mp3.html", "../../a.svg", "a.vtt"])
def test_what_is_no_recording_is_a_sentence(interview, browser, name):
    here = interview("dana-analyst")
    answer = browser.post(f"{here}recording", {"recording": SimpleUploadedFile(name, SOUND), "agreed": "yes"})
    assert answer.status_code == 400
    assert b"no recording that a browser can play" in answer.content


def test_a_large_one_comes_in_pieces(interview, browser, data: Path):
    here = interview("dana-analyst")

    def send(start: int, end: int, **more: str):
        told = {"name": "talk.webm", "of": str(SIZE), "from": str(start), "agreed": "yes", **more}
        query = "&".join(f"{name}={value}" for name, value in told.items())
        return browser.post(f"{here}recording/piece?{query}", SOUND[start:end], "application/octet-stream")

    assert send(0, 5000).json() == {"done": False}
    assert "missing" in send(6000, 7000).json()["says"]
    assert send(4000, 5000).json() == {"done": False}
    assert send(5000, SIZE).json() == {"done": True}
    assert whole(browser.get(f"{here}recording")) == SOUND
    assert "larger than 1 GB" in send(0, 10, of="99999999999").json()["says"]
    assert "agreed" in send(0, 10, agreed="").json()["says"]
    assert send(0, 10, of="x").status_code == 404
    assert send(0, 10, **{"from": "-1"}).status_code == 404


def test_it_is_gone_with_its_interview_or_alone(kept, browser, data: Path):
    key = kept.strip("/").rpartition("/")[2]
    where = data / "recordings" / key
    assert [path.stat().st_mode & 0o777 for path in where.iterdir()] == [0o600]
    assert where.stat().st_mode & 0o777 == 0o700
    browser.post(f"{kept}recording", {"do": "remove"})
    assert browser.get(f"{kept}recording").status_code == 404
    browser.post(f"{kept}recording", {"recording": SimpleUploadedFile("a.wav", SOUND), "agreed": "yes"})
    browser.post(f"{kept}remove")
    assert not where.exists()


def test_what_a_kill_left_is_taken_away(browser, data: Path):
    from afterword.app.interviews.recordings import tidy_recordings

    lost = data / "recordings" / "gone"
    lost.mkdir(parents=True)
    (lost / "recording.mp3").write_bytes(b"x")
    tidy_recordings()
    assert not lost.exists()

"""`check --fix`: only what is certain, only in text files, byte for byte the rest as it was."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.app.check_fixes import fixed_bytes
from afterword.cli.main import main

SLIPS = "Dear Ann,\n\nI would of rung the the ward. i'm told the the list was recieved alot.\n\nEve Lund\n"
RIGHT = "Dear Ann,\n\nI would have rung the ward. I'm told the list was received a lot.\n\nEve Lund\n"
ENCODINGS = [
    ("utf-8", b""),
    ("utf-8", b"\xef\xbb\xbf"),
    ("utf-16-le", b"\xff\xfe"),
    ("utf-16-be", b"\xfe\xff"),
    ("cp1252", b""),
]


@pytest.mark.parametrize(("encoding", "mark"), ENCODINGS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encoding_and_line_ends_stay(encoding: str, mark: bytes, end: str) -> None:
    def file(text: str) -> bytes:
        return mark + text.replace("Ann", "Zoë").replace("\n", end).encode(encoding)

    fixed, mended = fixed_bytes(file(SLIPS), "a.txt")
    assert fixed == file(RIGHT)
    after = ["would have", "the", "I'm", "the", "received", "a lot"]
    assert [one.after for one in mended] == after


def test_words_in_quotation_marks_are_somebody_elses() -> None:
    told = (
        "Dear Ann,\n\nThe sign said “all goods recieved the the same day”.\n\n> the the old mail\n\nEve Lund\n".encode()
    )
    assert fixed_bytes(told, "a.txt") == (told, [])


def test_three_in_a_row() -> None:
    fixed, mended = fixed_bytes(b"Dear Ann,\n\nI rang the the the ward.\n\nEve Lund\n", "a.txt")
    assert b"rang the ward" in fixed
    assert mended


@given(st.text(st.sampled_from("the i'mrecvd of\r\n\".\u201c\u201d\U0001f389"), max_size=60))
def test_what_is_not_mended_is_not_touched(text: str) -> None:
    data = f"Dear Ann,\r\n\r\n{text} the the ward\r\n".encode()
    fixed, mended = fixed_bytes(data, "a.txt")
    assert (fixed == data) == (not mended)
    assert fixed.count(b"\r") == data.count(b"\r") or mended


def test_files_are_changed_only_when_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter, mail = tmp_path / "a.txt", tmp_path / "a.eml"
    letter.write_text(SLIPS, "utf-8")
    letter.chmod(0o640)
    mail.write_text(f"To: Ann <a@x.example>\nSubject: Thanks\nMIME-Version: 1.0\n\n{SLIPS}", "utf-8")
    before = mail.read_bytes()
    main(["check", str(letter)])
    assert letter.read_text("utf-8") == SLIPS
    capsys.readouterr()
    main(["check", "--fix", str(letter), str(mail)])
    assert letter.read_text("utf-8") == RIGHT
    assert letter.stat().st_mode & 0o777 == 0o640
    assert mail.read_bytes() == before
    said = capsys.readouterr().err
    assert "mended “recieved” → “received”" in said
    assert "a.eml: left as it is" in said
    assert sorted(tmp_path.iterdir()) == [mail, letter]


def test_the_standard_input_cannot_be_mended(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--fix", "-"]) == 2
    assert capsys.readouterr().err.count("\n") == 1

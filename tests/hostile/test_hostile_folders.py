# ruff: noqa: E501 - a table of files
"""Folders that nobody should have: each gives a result that says what is wrong, or one sentence; never a fault."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from material import CASE, TALK, TOLD, bomb, calendar, pdf, put

from afterword.cli.main import main

Files = dict[str, str | bytes]


def toml(line: str) -> Files:
    return {"transcript.txt": TALK, "case.toml": line}


def spoken(text: str | bytes) -> Files:
    return {**CASE, "transcript.txt": text}


def beside(**files: str | bytes) -> Files:
    return {**CASE, **{name.replace("__", "/").replace("_", "."): content for name, content in files.items()}}


READ: dict[str, tuple[Files, str]] = {
    "UTF-16 without a mark": (spoken(TALK.encode("utf-16-le")), ""),
    "UTF-16": (spoken(TALK.encode("utf-16")), ""),
    "Windows": (spoken(TALK.replace("I would", "I’d – maybe – would").encode("cp1252")), ""),
    "two encodings": (spoken(TALK.encode() + "Gwen Abbott: Café.\n".encode() + "Ravi Menon: Caf\xe9.".encode("cp1252")), ""),
    "a mark in front of everything": ({name: b"\xef\xbb\xbf" + str(text).encode() for name, text in CASE.items()}, ""),
    "old Mac lines": (spoken(TALK.replace("\n", "\r")), ""),
    "Windows lines": (beside(worries_txt="I rambled.\r\n\r\nI froze.\r\n"), ""),
    "a NUL": (spoken(TALK.replace("nine", "nine\0")), ""),
    "a line of 10,000 characters": (spoken(TALK + "Ravi Menon: " + "and then " * 1200), ""),
    "a word of 100,000 characters": (spoken(TALK + "Ravi Menon: " + "a" * 100_000), ""),
    "places for values": (spoken(TALK.replace("nine", r"100% %s {0} {name} \1 \g<0> $x")), ""),
    "right to left": (spoken("דנה כהן: למה לעבוד כאן?\nרון לוי: כי אני אוהב את העבודה.\n" * 5), ""),
    "one speaker": (spoken(TALK.replace("Gwen Abbott", "Ravi Menon").replace("Owen Price", "Ravi Menon")), "Only “Ravi Menon” speaks"),
    "no speakers": ({"transcript.txt": TALK.replace(": ", " ")}, "Nothing here says who speaks"),
    "one word": ({"transcript.txt": "Hello"}, "Nothing here says who speaks"),
    "a question alone": ({"transcript.txt": "Q: Why?\n"}, ""),
    "no times that can be": ({"transcript.vtt": "WEBVTT\n\n99:99:99.999 --> 00:00:00.000\n<v A>Why?</v>\n\n00:00:00.000 --> 9999:00:00.000\n<v B>Because.</v>\n"}, ""),
    "numbers that are none": ({"transcript.json": '[{"speaker": "A", "text": "hi?", "start": NaN, "end": Infinity}, {"speaker": "B", "text": "So.", "start": 1e400}]'}, ""),
    "a transcript that cannot be read beside one that can": ({**CASE, "transcript.vtt": "WEBVTT\n"}, "transcript.vtt: This looks like WebVTT"),
    "names in the manner of downloads": ({"Transcript (1).txt": TALK, "CV - Ravi Menon.md": "# Ravi Menon\n", "IMG 4.pdf": b""}, "IMG 4.pdf: not read"),
    "a scan": (beside(resume_pdf=pdf(locked=False)), "resume.pdf: This PDF holds no text"),
    "a locked PDF": (beside(resume_pdf=pdf(locked=True)), "resume.pdf: This PDF cannot be opened"),
    "a zip bomb": (beside(resume_docx=bomb()), "resume.docx: This Word file is too large"),
    "a PDF that calls itself Word": (beside(resume_docx=b"%PDF-1.4\nbroken"), "resume.docx: This PDF cannot be opened"),
    "an archive that calls itself an invitation": (beside(invite_ics=b"PK\x03\x04"), "invite.ics: This is a ZIP archive"),
    "empty files": (beside(resume_md="", invite_ics="", worries_txt="", evidence__a_txt=""), "worries.txt: This file is empty"),
    "an invitation without people": (beside(invite_ics=calendar("DTSTART:20260708T090000Z", "SUMMARY:Interview")), ""),
    "an invitation of the year 1": (beside(case_toml="", invite_ics=calendar("DTSTART:00010101T000000Z")), "gives no time"),
    "an invitation for ever": (beside(case_toml="", invite_ics=calendar("DTSTART:20260708T090000Z", "DURATION:P999999999D")), ""),
    "a broken invitation": (beside(invite_ics=calendar("DTSTART:yesterday", "ATTENDEE:", "ORGANIZER:::")), "gives no time"),
    "three dates": (
        {"transcript.txt": "Interview, 9 July 2026\n\n" + TALK, "case.toml": TOLD, "invite.ics": calendar("DTSTART:20260101T090000Z")},
        "the invitation 01 January 2026",
    ),
    "a date that is none": (toml('date = "soon"'), "“date” should be a date"),
    "the year 1": (toml("date = 0001-01-01T00:00:00+14:00"), "“date” should be a date"),
    "the year 9999": (toml("date = 9999-12-31T23:59:59-12:00"), "“date” should be a date"),
    "a time alone": (toml("date = 10:00:00"), "“date” should be a date"),
    "an interviewer alone": (toml('me = "Ravi Menon"\ninterviewers = "Bob"'), "“Gwen Abbott” speaks"),
    "interviewers that are none": (toml('interviewers = [[["a"]], {name = " "}, {email = "x"}]'), "“interviewers” should be"),
    "a feeling in words": (toml('felt = "bad"'), "“felt” should be a number"),
    "not a number": (toml("felt = nan"), "“felt” should be a number"),
    "a table for a name": (toml('[me]\nname = "x"'), "“me” should be text"),
    "an address that is none": (toml(TOLD.replace("gwen@depot.example", r"x\r\nBcc: a@b.example")), "“email” should be"),
    "the candidate among the interviewers": (toml(TOLD.replace("Owen Price", "Ravi Menon")), "“Ravi Menon” is you"),
    "two of one name": (toml(TOLD.replace('name = "Owen Price"', 'name = "Gwen Abbott", role = "Foreman"')), "Two interviewers are called"),
    "5,000 worries": (beside(worries_txt="\n".join(f"I said um {n} times" for n in range(5000))), "the first 200 were read"),
    "a worry without end": (beside(worries_txt="I rambled and " * 1000), ""),
}  # fmt: skip
REFUSED: dict[str, tuple[Files, str]] = {
    "nothing": ({}, "neither a transcript nor notes"),
    "worries alone": ({"worries.txt": "I rambled."}, "neither a transcript nor notes"),
    "a name that tells nothing": ({"GMT2026-rec.vtt": "WEBVTT\n"}, "If GMT2026-rec.vtt is one"),
    "a recording alone": ({"recording.m4a": b"x"}, "transcribed first"),
    "bytes": ({"transcript.vtt": bytes(range(256)) * 20}, "not text in any encoding"),
    "nothing in it": ({"transcript.txt": " \n\n"}, "empty"),
    "half of it": ({"transcript.json": '{"a":'}, "broken JSON, line 1"),
    "another list": ({"transcript.json": "[1, 2]"}, "not a transcript we know"),
    "brackets": ({"transcript.json": "[" * 100_000}, "broken JSON"),
    "rich text": ({"transcript.txt": r"{\rtf1 hello}"}, "rich text"),
    "a bomb": ({"transcript.docx": bomb()}, "too large"),
    "broken settings": (toml('me = "Ravi'), "broken TOML"),
    "a folder of that name": ({"transcript.txt/a": "x"}, "neither a transcript nor notes"),
}  # fmt: skip
EVIL = "<script>alert('x')</script>"


def debriefed(folder: Path, out: Path) -> int:
    return main(["debrief", str(folder), "--out", str(out)])


@pytest.mark.parametrize("name", READ)
def test_what_is_wrong_is_said_and_the_rest_is_done(name: str, tmp_path: Path, capsys) -> None:
    files, says = READ[name]
    folder = put(tmp_path / "case", files)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert debriefed(folder, tmp_path / "out") == 0, capsys.readouterr().err
    assert says in capsys.readouterr().out
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    json.loads((tmp_path / "out/debrief.json").read_text("utf-8"), parse_constant=pytest.fail)


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_one_sentence(name: str, tmp_path: Path, capsys) -> None:
    files, says = REFUSED[name]
    folder = put(tmp_path / "case", files)
    folder.mkdir(exist_ok=True)
    assert debriefed(folder, tmp_path / "out") == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert says in told.err
    assert "fault of ours" not in told.err
    assert len(told.err.strip().splitlines()) == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "name", [EVIL, "../../x", "C:\\con", "Gwen 🦊 Abbott", 'Gwen "G" Abbott', "G" * 3000, "Gwen\u202eAbbott", "."]
)
def test_any_name_is_harmless(name: str, tmp_path: Path) -> None:
    """Names come into headings, mail headers, file names and a print sheet."""
    quoted = json.dumps(name, ensure_ascii=False)
    files = {"transcript.txt": TALK.replace("Gwen Abbott", name), "case.toml": TOLD.replace('"Gwen Abbott"', quoted)}
    for medium in ("email", "card", "linkedin"):
        folder = put(tmp_path / medium, {**files, "case.toml": files["case.toml"] + f'letter_medium = "{medium}"\n'})
        out = tmp_path / f"out-{medium}"
        assert debriefed(folder, out) == 0
        assert {path.name for path in tmp_path.iterdir()} <= {
            "email",
            "card",
            "linkedin",
            "out-email",
            "out-card",
            "out-linkedin",
        }
        assert EVIL not in (out / "debrief.html").read_text("utf-8")
        assert all(len(path.name.encode()) < 120 for path in out.rglob("*"))


def test_markup_from_any_file_is_shown_and_never_run(tmp_path: Path) -> None:
    files = {
        "transcript.txt": TALK.replace("Gwen Abbott", EVIL).replace("nine", "<img src=x onerror=alert(1)> nine"),
        "case.toml": TOLD.replace("Gwen Abbott", EVIL)
        .replace("Haulco", "<b>Haulco</b>")
        .replace("Ravi", "<i>Ravi</i>"),
        "worries.txt": f'I said {EVIL} and "um" too often\n<svg onload=alert(3)>',
        "prepared.txt": f"{EVIL}?",
        "resume.md": f"# {EVIL}\n\n{EVIL} cut costs by 20%\n",
        "wish.md": EVIL,
        "company.md": f"{EVIL} is their product",
    }
    assert debriefed(put(tmp_path / "case", files), tmp_path / "out") == 0
    page = (tmp_path / "out/debrief.html").read_text("utf-8")
    assert not re.search(r"<script>alert|<img|<svg onload|<b>Haulco|<i>Ravi", page)
    assert "&lt;b&gt;Haulco" in page


def test_no_header_can_be_slipped_into_a_mail(tmp_path: Path) -> None:
    told = TOLD.replace("Owen Price", r"Owen\r\nBcc: everybody@depot.example").replace("Haulco", r"Haulco\nX-Evil: yes")
    assert debriefed(put(tmp_path / "case", {**CASE, "case.toml": told}), tmp_path / "out") == 0
    for mail in (tmp_path / "out").rglob("*.eml"):
        assert not re.search(rb"(?im)^(?:bcc|x-evil)", mail.read_bytes().partition(b"\r\n\r\n")[0])


def _large(folder: Path) -> None:
    with (folder / "transcript.txt").open("wb") as file:
        file.truncate(200_000_000)


def _pipe(folder: Path) -> None:
    import os

    os.mkfifo(folder / "resume.md")


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes")
@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda folder: (folder / "resume.md").symlink_to("resume.md"), "a link to a file that is not there"),
        (lambda folder: (folder / "resume.md").symlink_to("nowhere"), "a link to a file that is not there"),
        (lambda folder: (folder / "resume.md").symlink_to("/etc/hostname"), "leads out of the folder"),
        (_pipe, "no ordinary file"),
        (_large, "larger than 100 MB"),
    ],
)
def test_odd_files_are_not_opened(spoil: Callable[[Path], None], says: str, tmp_path: Path, capsys) -> None:
    folder = put(tmp_path / "case", CASE)
    spoil(folder)
    assert debriefed(folder, tmp_path / "out") == 2
    assert says in capsys.readouterr().err


def test_folders_that_are_none(tmp_path: Path, capsys) -> None:
    put(tmp_path, {"file": "x"})
    (tmp_path / "loop").symlink_to("loop")
    for folder in (tmp_path / "file", tmp_path / "loop", tmp_path / ("x" * 5000)):
        assert debriefed(folder, tmp_path / "out") == 2
        assert "fault of ours" not in capsys.readouterr().err
    folder = put(tmp_path / "case", CASE)
    for out in (folder / "transcript.txt", folder / "transcript.txt" / "x"):
        assert debriefed(folder, out) == 2
        assert "--out" in capsys.readouterr().err


def test_a_loop_of_folders_is_not_walked(tmp_path: Path) -> None:
    folder = put(tmp_path / "case", CASE)
    (folder / "evidence").symlink_to(".")
    assert debriefed(folder, tmp_path / "out") == 0


def test_results_inside_the_folder_are_no_part_of_the_case(tmp_path: Path, capsys) -> None:
    folder = put(tmp_path / "case", {**CASE, "worries.txt": "I rambled."})
    assert debriefed(folder, folder) == 0
    first = capsys.readouterr().out
    assert debriefed(folder, folder) == 0
    assert capsys.readouterr().out == first
    letter = folder / "letters/gwen-abbott.txt"
    letter.write_text("Dear Gwen, mine.", "utf-8")
    assert debriefed(folder, folder) == 0
    assert "as you changed it" in capsys.readouterr().out
    assert letter.read_text("utf-8") == "Dear Gwen, mine."


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n", b"\xff\xfe\x00", bytes(range(256)), b"PK\x03\x04word/", pdf(locked=True)]
)
@pytest.mark.parametrize("name", ["a.txt", "a.eml", "a.docx", "a.md"])
def test_drafts_that_are_none(name: str, data: bytes, tmp_path: Path, capsys) -> None:
    folder, draft = put(tmp_path / "case", CASE), tmp_path / name
    draft.write_bytes(data)
    for call in (["check", str(draft)], ["facts", str(draft), "--case", str(folder)], ["read", str(draft)]):
        code = main(call)
        told = capsys.readouterr()
        assert code in (0, 1, 2)
        assert "fault of ours" not in told.err
        assert code != 2 or (told.out == "" and len(told.err.strip().splitlines()) == 1)


@pytest.mark.parametrize("command", ["plan", "practice", "brief"])
def test_the_later_steps_of_a_bare_case(command: str, tmp_path: Path, capsys) -> None:
    for number, files in enumerate(({}, {"transcript.txt": "Hello"}, {"notes.md": "She asked why."}, CASE)):
        folder = put(tmp_path / str(number), files)
        folder.mkdir(exist_ok=True)
        assert main([command, str(folder)]) in (0, 2)
        assert "fault of ours" not in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="links")
def test_the_real_command_says_one_sentence(tmp_path: Path) -> None:
    put(tmp_path, {"transcript.vtt": bytes(range(256))})
    done = subprocess.run([sys.executable, "-m", "afterword", "debrief", str(tmp_path)], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "Traceback" not in done.stderr

"""The check as editors and tools read it: lines and columns, SARIF, standard input, colour."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from afterword.app.check_letters import check_letters
from afterword.app.check_sarif import to_sarif
from afterword.app.check_shown import render_lines, render_text
from afterword.cli.main import main

BAD = (
    "Subject: Thank you - nurse\n\nDear Ann,\n\nThank you. 🎉 I am so sorry for being late.\n\nEve Lund\n07700 900000\n"
)
MAIL = (
    "From: Eve <e@x.example>\nTo: Ann <a@y.example>\nSubject: Thank you\nMIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {}\n\n{}"
)
BODY = "Dear Ann,\n\nThank you. I am so sorry for being late.\n\nEve\n"


def results(name: str, data: bytes) -> list[dict[str, Any]]:
    run = to_sarif(check_letters(letters=[(name, data)]))["runs"][0]
    assert run["columnKind"] == "utf16CodeUnits"
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert rules[result["ruleIndex"]]["help"]["markdown"]
    found: list[dict[str, Any]] = run["results"]
    return found


def apology(found: list[dict[str, Any]]) -> dict[str, Any]:
    place: dict[str, Any] = next(one for one in found if one["ruleId"] == "E1")["locations"][0]["physicalLocation"]
    return place


def test_editors_get_one_line_each() -> None:
    lines = render_lines(check_letters(letters=[("a b.txt", BAD.encode())])).splitlines()
    (line,) = [line for line in lines if "[E1]" in line]
    assert line.startswith("a b.txt:5:14: error [E1] ")


def test_sarif_counts_utf16_units() -> None:
    place = apology(results("letters/a b.txt", BAD.encode()))
    assert place["artifactLocation"]["uri"] == "letters/a%20b.txt"
    line = BAD.splitlines()[4].encode("utf-16-le")
    begin, end = ((place["region"][at] - 1) * 2 for at in ("startColumn", "endColumn"))
    assert line[begin:end].decode("utf-16-le") == "I am so sorry for"


def test_lines_of_a_mail_are_those_of_its_file() -> None:
    place = apology(results("a.eml", MAIL.format("8bit", BODY).encode()))
    assert place["region"]["startLine"] == 10


def test_a_mail_in_code_has_no_lines_to_point_at() -> None:
    import base64

    place = apology(results("a.eml", MAIL.format("base64", base64.encodebytes(BODY.encode()).decode()).encode()))
    assert "region" not in place


def test_a_copy_between_two_letters_names_both_places() -> None:
    passage = (
        b"In May I counted nine hundred dressings by hand, found forty out of date, and changed the list that day."
    )
    letters = [(f"{name}.txt", b"Dear " + name.encode() + b",\n\n" + passage) for name in ("Ann", "Ben")]
    run = to_sarif(check_letters(letters=letters))["runs"][0]
    copied = next(one for one in run["results"] if one["ruleId"] == "E18")
    assert copied["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "Ben.txt"


def test_wide_letters_are_underlined_where_they_stand() -> None:
    lines = render_text(check_letters(letters=[("a.txt", BAD.encode())])).splitlines()
    head = next(i for i, line in enumerate(lines) if "E1 apology" in line)
    # The emoji before the place takes two columns of a terminal and is one character of the line.
    assert lines[head + 2].index("^") == lines[head + 1].index("I am so sorry") + 1


def test_colour_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    report = check_letters(letters=[("a.txt", BAD.encode())])
    assert "\x1b[31m" in render_text(report, colour=True)
    assert "\x1b" not in render_text(report)


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BAD.encode())))
    assert main(["check", "-", "--format", "editor"]) == 1
    assert "-:5:14: error [E1]" in capsys.readouterr().out


@pytest.mark.parametrize("call", [["--json", "--format", "sarif"], ["--format", "xml"]])
def test_a_call_that_does_not_fit(call: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(BAD, "utf-8")
    try:
        code = main(["check", str(tmp_path / "a.txt"), *call])
    except SystemExit as left:
        code = int(str(left.code))
    assert code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_sarif_is_printed_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(BAD, "utf-8")
    assert main(["check", str(tmp_path / "a.txt"), "--format", "sarif"]) == 1
    assert json.loads(capsys.readouterr().out)["version"] == "2.1.0"

"""A finding that the writer lets pass, with the reason: in every kind of file, for letters and between letters."""

import io
import json
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest

from afterword.app.check_fixes import fixed_bytes
from afterword.app.check_json import to_json
from afterword.app.check_letters import CheckReport, check_letters
from afterword.app.check_sarif import to_sarif
from afterword.app.check_shown import render_lines, render_text
from afterword.cli.main import main

HEAD = "Subject: Thank you - nurse\n\n"
BODY = (
    "Dear Ann,\n\nThank you for Tuesday. As a mother of four I plan every shift to the minute.\n\nKind regards,\n"
    "Eve Lund\n"
)
WAIVE = "afterword: waive E12 because they asked how I plan\n"
PASSAGE = "In May I sorted nine hundred files by hand, found forty that were lost, and wrote the list in use today."


def word(text: str) -> bytes:
    made = docx.Document()
    for line in text.split("\n"):
        made.add_paragraph(line)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def mail(body: str, *headers: str) -> bytes:
    made = EmailMessage()
    made["To"], made["Subject"] = "Ann <ann@x.example>", "Thank you - nurse"
    for value in headers:
        made["X-Afterword-Waive"] = value
    made.set_content(body)
    return made.as_bytes()


def rules(report: CheckReport) -> set[str]:
    return {finding.rule for letter in report.letters for finding in letter.findings}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", f"{HEAD}{BODY}\n{WAIVE}".encode()),
        ("a.txt", f"{WAIVE}{HEAD}{BODY}".encode()),
        ("a.md", f"{HEAD}{BODY}\n<!-- {WAIVE.strip()} -->\n".encode()),
        ("a.md", f"{HEAD}{BODY}\n# Afterword: Waive private-matter because they asked how I plan.\n".encode()),
        ("a.docx", word(f"{HEAD}{BODY}\n{WAIVE}")),
        ("a.eml", mail(f"{BODY}\n{WAIVE}")),
        ("a.eml", mail(BODY, "E12 because they asked how I plan")),
    ],
)
def test_in_every_kind_of_file(name: str, data: bytes) -> None:
    report = check_letters(letters=[(name, data)])
    assert not rules(report) & {"E12", "F11"}
    (waived,) = report.letters[0].waived
    assert (waived.finding.rule, waived.because) == ("E12", "they asked how I plan")
    assert "afterword: waive" not in report.letters[0].draft.text.lower()


def test_without_it_the_finding_stands() -> None:
    assert "E12" in rules(check_letters(letters=[("a.txt", (HEAD + BODY).encode())]))


def test_it_changes_no_other_finding() -> None:
    with_it = check_letters(letters=[("a.txt", f"{HEAD}{BODY}\n{WAIVE}".encode())])
    without = check_letters(letters=[("a.txt", (HEAD + BODY).encode())])
    assert rules(with_it) == rules(without) - {"E12"}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("afterword: waive E12", "gives no reason"),
        ("afterword: waive E12 because", "gives no reason"),
        ("afterword: waive E77 because I know better", "there is not: E77"),
        ("afterword: waive", "names no rule"),
    ],
)
def test_what_is_amiss_is_said(line: str, told: str) -> None:
    report = check_letters(letters=[("a.txt", f"{HEAD}{BODY}\n{line}\n".encode())])
    assert {"E12", "F11"} <= rules(report)
    assert told in render_text(report)


def test_people_and_programs_see_what_was_let_pass() -> None:
    report = check_letters(letters=[("a.txt", f"{HEAD}{BODY}\n{WAIVE}".encode())])
    text = render_text(report)
    assert "a.txt:5:" in text
    assert "let pass E12 private-matter" in text
    assert "Because they asked how I plan." in text
    assert "1 let pass" in text.splitlines()[-1]
    (waived,) = to_json(report)["letters"][0]["waived"]
    assert (waived["rule"], waived["because"]) == ("E12", "they asked how I plan")
    (result,) = [one for one in to_sarif(report)["runs"][0]["results"] if one["ruleId"] == "E12"]
    assert result["suppressions"] == [{"kind": "inSource", "justification": "they asked how I plan"}]
    assert "[E12]" not in render_lines(report)


def test_a_shared_passage_may_pass() -> None:
    letters = [
        ("Ann.txt", f"Dear Ann,\n\n{PASSAGE}\n\nEve Lund\n\nafterword: waive E18 because both asked for it".encode()),
        ("Ben.txt", f"Dear Ben,\n\n{PASSAGE}\n\nEve Lund".encode()),
    ]
    report = check_letters(letters=letters)
    assert report.batch == ()
    (waived,) = to_json(report)["batch_waived"]
    assert (waived["files"], waived["because"]) == (["Ann.txt", "Ben.txt"], "both asked for it")
    assert "Ann.txt:3:1 and Ben.txt:3:1: let pass E18" in render_text(report)
    assert "batch_waived" not in to_json(check_letters(letters=[(n, d.split(b"afterword")[0]) for n, d in letters]))


def test_an_error_that_is_let_pass_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = f"{HEAD}Dear Ann,\n\nThank you. I am so sorry for being late.\n\nEve Lund\n07700 900000\n"
    path = tmp_path / "a.txt"
    path.write_text(letter, "utf-8")
    assert main(["check", str(path), "--json"]) == 1
    first = json.loads(capsys.readouterr().out)["letters"][0]["findings"]
    errors = sorted({finding["rule"] for finding in first if finding["level"] == "error"})
    path.write_text(
        f"{letter}\nafterword: waive {', '.join(errors)} because the train stood still for two hours\n", "utf-8"
    )
    assert main(["check", str(path)]) == 0
    assert "let pass E1 apology" in capsys.readouterr().out


def test_fix_leaves_a_waiver_where_it_is() -> None:
    data = f"{HEAD}{BODY}\nI I write.\n\n{WAIVE}".encode()
    fixed, _ = fixed_bytes(data, "a.txt")
    assert fixed.endswith(WAIVE.encode())

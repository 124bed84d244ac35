"""`afterword write`: any kind of letter from the command line."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from afterword.app.json_schema import schema_for
from afterword.app.write_letter import write_letters
from afterword.cli.main import main
from afterword.kernel.errors import BadCall

CASES = Path(__file__).resolve().parents[2] / "corpus" / "cases"
NURSE = CASES / "marcus-nurse"


def test_the_letter_is_ready_to_copy_and_what_was_left_out_follows(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["write", "rejection-reply", str(NURSE)]) == 0
    told = capsys.readouterr().out
    letter, _, rest = told.partition("Left out")
    assert letter.startswith("To: Siobhán Kelleher <siobhan.kelleher@pennickvale.example>\nSubject: ")
    assert "Dear Siobhán,\n\nThank you" in letter
    assert "ask_feedback" in rest


def test_json_keeps_its_schema_and_the_kind_of_a_note(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["write", "recovery", str(NURSE), "--to", "Nneka", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [error.message for error in Draft202012Validator(schema_for("write")).iter_errors(told)] == []
    assert (told["schema"], told["kind"]) == ("afterword/write@1", "recovery")
    assert [each["letter"]["kind"] for each in told["letters"]] == ["note"]
    assert all(claim["facts"] for claim in told["letters"][0]["letter"]["claims"])


def test_an_unknown_kind_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["write", "poem", str(NURSE)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Known kinds: correction" in said


def test_a_question_about_timing_waits_until_something_was_sent() -> None:
    during = datetime(2026, 10, 8, 9, 30, tzinfo=UTC)
    with pytest.raises(BadCall, match="Nothing has been sent yet"):
        write_letters(folder=NURSE, kind="nudge", now=during)


def test_it_says_when_it_is_too_soon_or_too_late() -> None:
    def remarks(kind: str, day: int) -> str:
        now = datetime(2026, 10, day, 12, tzinfo=UTC)
        return " ".join(write_letters(folder=NURSE, kind=kind, now=now).remarks)

    assert "Not before Thursday, 15 October" in remarks("nudge", 12)
    assert "lets go" in remarks("nudge", 30)
    assert "not late yet" in remarks("late-thank-you", 9)
    assert "has passed" in remarks("late-thank-you", 20)
    assert "Nothing in the record advises" in remarks("withdrawal", 9)


def test_the_plan_names_the_letter_of_a_step(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", str(NURSE), "--json"]) == 0
    steps = {step["step"]: step.get("letter") for step in json.loads(capsys.readouterr().out)["plan"]}
    assert (steps["nudge"], steps["let-go"], steps["correct-record"]) == ("nudge", "rejection-reply", "correction")
    assert steps["wait"] is None
    main(["plan", str(NURSE)])
    assert f"afterword write nudge {NURSE}" in capsys.readouterr().out


@pytest.mark.parametrize("kind", ["late-thank-you", "recovery", "note"])
def test_check_takes_every_kind(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = tmp_path / "letter.txt"
    draft.write_text("Dear Ann,\n\nThank you for Tuesday, and for the tour of the dye room.\n\nJo Bell\n", "utf-8")
    assert main(["check", str(draft), "--kind", kind, "--json"]) in (0, 1)
    assert json.loads(capsys.readouterr().out)["letters"]

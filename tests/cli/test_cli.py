"""The commands as other programs call them: exit codes, one sentence on stderr, JSON alone on stdout."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from afterword.app.contract import schema_name
from afterword.app.json_schema import schema_for
from afterword.cli.main import main

CASES = Path(__file__).resolve().parents[2] / "corpus" / "cases"
NAMES = ["dana-analyst", "marcus-nurse", "li-retail", "sofia-engineer"]


def faults(told: object, schema: dict[str, object]) -> list[str]:
    """Every place at which an answer breaks its schema."""
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(told)]


def run(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """The real command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "afterword", *map(str, words)],
        capture_output=True, text=True, encoding="utf-8", env={**os.environ, **environment},
    )  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_debrief_prints_json_that_keeps_the_contract(name: str, tmp_path: Path, capsys) -> None:
    assert main(["debrief", str(CASES / name), "--out", str(tmp_path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["schema"] == schema_name("debrief")
    assert faults(told, schema_for("debrief")) == []
    assert json.loads((tmp_path / "debrief.json").read_text("utf-8")) == told


@pytest.mark.parametrize("name", NAMES)
def test_every_quote_stands_where_it_says(name: str, tmp_path: Path, capsys) -> None:
    main(["debrief", str(CASES / name), "--out", str(tmp_path), "--json"])
    told = json.loads(capsys.readouterr().out)
    record = next(path for path in (CASES / name).iterdir() if path.stem in {"transcript", "notes"})
    main(["read", str(record), "--json"])
    turns = {turn["n"]: turn for turn in json.loads(capsys.readouterr().out)["turns"]}
    checked = 0
    for quote in quotes(told):
        if quote["turn"] is not None:
            assert quote["text"] in turns[quote["turn"]]["text"]
            assert quote["start"] == turns[quote["turn"]]["start"]
        else:
            text = (CASES / name / quote["source"]).read_text("utf-8")
            assert " ".join(quote["text"].split()) in " ".join(text.replace("\n\t", "").replace("\n ", "").split())
        checked += 1
    assert checked > 5


def quotes(node: object) -> list[dict[str, object]]:
    """Every quote anywhere in a JSON answer."""
    if isinstance(node, dict):
        if {"source", "turn", "text"} <= node.keys():
            return [node]
        return [quote for value in node.values() for quote in quotes(value)]
    return [quote for value in node for quote in quotes(value)] if isinstance(node, list) else []


@pytest.mark.parametrize("name", NAMES)
def test_debrief_writes_what_it_says_and_changes_nothing_of_theirs(name: str, tmp_path: Path, capsys) -> None:
    before = {path: path.read_bytes() for path in (CASES / name).rglob("*") if path.is_file()}
    assert main(["debrief", str(CASES / name), "--out", str(tmp_path)]) == 0
    names = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert {"debrief.html", "debrief.json", "plan.ics", "practice.md"} <= names
    assert any(path.startswith("letters/") and path.endswith(".eml") for path in names)
    assert before == {path: path.read_bytes() for path in (CASES / name).rglob("*") if path.is_file()}


def test_read_plan_and_facts_keep_the_contract(tmp_path: Path, capsys) -> None:
    case = CASES / "dana-analyst"
    letter = tmp_path / "letter.txt"
    letter.write_text("I have been with Corliss since March 2021. Thank you for Tuesday.", "utf-8")
    calls = {
        "read": ["read", str(case / "transcript.vtt"), "--json"],
        "plan": ["plan", str(case), "--json"],
        "facts": ["facts", str(letter), "--case", str(case), "--json"],
        "check": ["check", str(letter), "--case", str(case), "--to", "Annika Thorsby", "--json"],
    }
    for command, call in calls.items():
        code = main(call)
        told = json.loads(capsys.readouterr().out)
        assert faults(told, schema_for(command)) == []
        assert code == (1 if command in {"facts", "check"} else 0)


@pytest.mark.parametrize(
    "call",
    [
        ["debrief", "no-such-folder"],
        ["debrief", "{tmp}/empty"],
        ["read", "{tmp}/binary.vtt"],
        ["read", "{tmp}/nothing.vtt"],
        ["read", "no-such-file.vtt"],
        ["facts", "{tmp}/letter.txt", "--case", "no-such-folder"],
        ["check", "no-such-letter.txt"],
        ["check", "{tmp}/letter.txt", "--kind", "sonnet"],
        ["explain", "no-such-rule"],
        ["debrief"],
        ["sing"],
    ],
)
def test_a_wrong_call_or_file_is_one_sentence_and_exit_code_2(call: list[str], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "binary.vtt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "nothing.vtt").write_bytes(b"")
    (tmp_path / "letter.txt").write_text("Dear Priya,\n\nThank you.\n", "utf-8")
    done = run(*(word.replace("{tmp}", str(tmp_path)) for word in call))
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith("afterword: ")
    assert "Traceback" not in done.stderr


def test_output_survives_a_terminal_without_unicode() -> None:
    done = run("read", CASES / "marcus-nurse" / "transcript.vtt", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode == 0
    assert "Siobhán" in done.stdout


def test_no_command_opens_a_connection(tmp_path: Path) -> None:
    """Every way out of the machine is blocked, and the main job does not notice."""
    (tmp_path / "sitecustomize.py").write_text(
        "import socket\n"
        "def no(*a, **k): raise AssertionError('a connection was opened')\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = no\n"
    )
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    done = run("debrief", CASES / "dana-analyst", "--out", tmp_path / "out", PYTHONPATH=path, AFTERWORD_DEBUG="1")
    assert done.returncode == 0, done.stderr
    assert run("doctor", PYTHONPATH=path).returncode == 0

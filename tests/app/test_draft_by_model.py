"""`afterword draft`: shown before it is sent, sent only when told, marked when it comes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.app import draft_by_model
from afterword.app.doctor import doctor
from afterword.app.draft_by_model import prepare_draft
from afterword.app.wiring import Server
from afterword.cli.main import main
from afterword.letters.guests.port import Message

CASE = Path(__file__).resolve().parents[2] / "corpus" / "cases" / "larkfield-analyst"
LOCAL = ["--server", "http://127.0.0.1:9/v1", "--model", "small"]
TRUE = (
    "Thank you for Tuesday, and for telling me that half of the reports still come in by telephone, from a lay-by, "
    "with the engine running. At Northgate Transit I finished the ticket triage project in March 2022, and open "
    "tickets fell from 340 to 95 in five months. I would like to do this work at Larkfield Water."
)


@pytest.fixture(autouse=True)
def no_server_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SERVER", "MODEL", "KEY"):
        monkeypatch.delenv(f"AFTERWORD_LLM_{name}", raising=False)


class Canned:
    """A model that says the same each time, and counts how often."""

    def __init__(self, text: str) -> None:
        self.text, self.asked = text, list[tuple[Message, ...]]()

    def answer(self, messages: tuple[Message, ...]) -> str:
        self.asked.append(messages)
        return self.text


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    def put(text: str) -> Canned:
        model = Canned(text)

        def language_model(server: Server) -> Canned:
            assert server.url == "http://127.0.0.1:9/v1"
            return model

        monkeypatch.setattr(draft_by_model, "language_model", language_model)
        return model

    return put  # type: ignore[return-value]


def test_without_yes_the_exact_text_is_shown_and_nothing_is_sent(says, capsys) -> None:
    model = says(TRUE)
    assert main(["draft", str(CASE), "--to", "Priya", *LOCAL]) == 0
    shown = capsys.readouterr().out
    assert "would go to small at http://127.0.0.1:9/v1, on this machine" in shown
    assert "Nothing was sent." in shown
    assert model.asked == []
    assert main(["draft", str(CASE), "--to", "Priya", *LOCAL, "--yes"]) == 0
    assert all(message.text in shown for message in model.asked[0])


def test_a_draft_comes_in_our_frame_with_every_sentence_marked(says, capsys) -> None:
    says(f"Here is your letter:\n\nDear Tom,\n\n{TRUE}\n\nBest,\nJ.")
    assert main(["draft", str(CASE), "--to", "Priya Raman", *LOCAL, "--yes"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("To: Priya Raman\nSubject: Thank you")
    assert f"Dear Priya,\n\n{TRUE}\n\nKind regards,\nJonas Weber" in told
    assert "Tom" not in told
    assert "resume.md:" in told
    assert "Round 1:" in told


def test_what_fails_is_left_out_with_its_reason(says, capsys) -> None:
    model = says(f"{TRUE}\n\nI led a team of forty at Northgate Transit.")
    assert main(["draft", str(CASE), "--to", "Priya", *LOCAL, "--yes"]) == 0
    body, _, rest = capsys.readouterr().out.partition("Left out")
    assert "forty" not in body.partition("Kind regards")[0]
    assert "“I led a team of forty at Northgate Transit.”" in rest
    assert "Round 3:" in rest
    assert len(model.asked) == 3


def test_when_nothing_can_stay_it_says_so(says, capsys) -> None:
    says("I'm sorry, but as a language model I can't help with that.")
    assert main(["draft", str(CASE), "--to", "Priya", *LOCAL, "--yes"]) == 1
    assert capsys.readouterr().out.startswith("Nothing of what the model wrote can stay.")


def test_an_answer_is_drafted_too(says, capsys) -> None:
    exchange = prepare_draft(folder=CASE, to="Tom").world.debrief.exchanges[0]
    model = says("At Northgate Transit open tickets fell from 340 to 95 in five months. " * 3)
    assert main(["draft", str(CASE), "--answer", exchange.id, "--masked", *LOCAL, "--yes"]) in {0, 1}
    said = " ".join(message.text for message in model.asked[0])
    assert "Northgate" not in said
    assert "Jonas" not in said


@pytest.mark.parametrize(
    ("call", "what"),
    [
        (["--to", "Priya", "--yes"], "No server is named"),
        (["--to", "Nobody"], "none of the interviewers"),
        (["--answer", "e99"], "no exchange “e99”"),
        ([], "Say what is to be written"),
        (["--to", "Priya", "--answer", "e01"], "Say what is to be written"),
        (["--to", "Priya", "--server", "http://llm.example/v1", "--model", "m"], "unencrypted"),
        (["--to", "Priya", "--server", "https://llm.example/v1"], "No model is named"),
        (["--to", "Priya", *LOCAL, "--yes"], "No server answers there"),
    ],
)
def test_a_wrong_call_is_one_sentence(call: list[str], what: str, capsys) -> None:
    assert main(["draft", str(CASE), *call]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert what in told.err
    assert len(told.err.strip().splitlines()) == 1


def test_the_doctor_says_what_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def told() -> str:
        return "\n".join(check.text for check in doctor()[-2:])

    assert "off, no server is named" in told()
    assert "nothing. No setting here opens a connection" in told()
    monkeypatch.setenv("AFTERWORD_LLM_SERVER", "https://llm.example/v1")
    assert "No model is named" in told()
    monkeypatch.setenv("AFTERWORD_LLM_MODEL", "large")
    assert "large at https://llm.example/v1, another machine" in told()
    assert "only the text that `afterword draft` shows" in told()


def test_to_show_it_opens_no_connection_and_loads_no_client(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import socket, atexit, sys\n"
        "def no(*a, **k): raise AssertionError('a connection was opened')\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = no\n"
        "atexit.register(lambda: print(sorted({'openai', 'pydantic_ai', 'asyncio'} & sys.modules.keys())))\n"
    )
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-m", "afterword", "draft", str(CASE), "--to", "Priya", *LOCAL],
        capture_output=True, text=True, encoding="utf-8", env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.rstrip().endswith("[]")

"""`afterword send`: shown before, sent on the explicit word, never twice, never with an error nobody let pass."""

import email
import json
import shutil
from datetime import UTC, datetime, timedelta
from email import policy
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from mail_servers import USER, Post
from mail_stand_in import Mailbox

from afterword.adapters.mail.record import Record
from afterword.cli.main import main
from afterword.kernel.errors import AfterwordError

CASE = Path(__file__).resolve().parents[2] / "corpus" / "cases" / "hallam-driver"
DENISE = ["--to", "Denise Okoro", "--via", "smtp"]


@pytest.fixture(scope="session")
def debriefed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("debriefed")
    assert main(["debrief", str(CASE), "--out", str(out)]) == 0
    return out


@pytest.fixture
def out(debriefed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh copy of the results, and a password in the environment."""
    shutil.copytree(debriefed, tmp_path / "out")
    monkeypatch.setenv("AFTERWORD_MAIL_PASSWORD", "secret")
    return tmp_path / "out"


def send(out: Path, *words: str) -> int:
    return main(["send", str(CASE), "--out", str(out), *words])


def by(where: str) -> list[str]:
    return ["--server", where, "--user", USER]


def test_without_yes_all_is_shown_and_nothing_happens(out: Path, capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    def no(*_: object, **__: object) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr("socket.socket.connect", no)
    monkeypatch.setattr("socket.getaddrinfo", no)
    assert send(out, *DENISE, *by("smtp.post.example")) == 0
    shown = capsys.readouterr().out
    letter = email.message_from_bytes((out / "letters/denise-okoro.eml").read_bytes(), policy=policy.default)
    for line in letter.get_content().split("\n"):
        assert line.strip() in shown
    for told in ("smtp.post.example, port 465, encrypted", str(letter["Subject"]), USER, "as we wrote it", "--yes"):
        assert told in shown
    assert "Joseph Hallam" in shown
    assert "<denise.okoro@fenlandcold.example>" in shown
    assert not (out / "sent").exists()


def test_with_yes_it_goes_once(out: Path, post: tuple[str, Post], capsys) -> None:
    where, told = post
    assert send(out, *DENISE, *by(where), "--yes") == 0
    assert "Sent to Denise Okoro" in capsys.readouterr().out
    ((sender, to, data),) = told.mails
    assert (sender, to) == (USER, ["denise.okoro@fenlandcold.example"])
    read = email.message_from_bytes(data, policy=policy.default)
    assert abs(parsedate_to_datetime(read["Date"]) - datetime.now(UTC)) < timedelta(minutes=5)
    assert read["Message-ID"].endswith("@post.example>")
    assert read["X-Unsent"] is None
    draft = email.message_from_bytes((out / "letters/denise-okoro.eml").read_bytes(), policy=policy.default)
    assert read.get_content().strip() == draft.get_content().strip()
    assert (out / "sent/denise-okoro.eml").read_bytes() == data
    kept = (out / "sent/denise-okoro.json").read_text("utf-8")
    assert json.loads(kept)["state"] == "done"
    assert "secret" not in kept

    assert send(out, *DENISE, *by(where), "--yes") == 2
    assert "went to denise.okoro@fenlandcold.example already" in capsys.readouterr().err
    assert send(out, *DENISE, *by(where)) == 0
    assert "already" in capsys.readouterr().out
    assert len(told.mails) == 1


def test_what_the_person_changed_is_what_goes(out: Path, post: tuple[str, Post], capsys) -> None:
    text = out / "letters/denise-okoro.txt"
    text.write_text(text.read_text("utf-8").replace("Kind regards", "With best wishes – Łódź"), "utf-8")
    assert send(out, *DENISE, *by(post[0]), "--yes") == 0
    body = email.message_from_bytes(post[1].mails[0][2], policy=policy.default).get_content()
    assert "With best wishes – Łódź" in body
    assert body.startswith("Dear Denise")

    text, mail = out / "letters/wayne-pritchard.txt", out / "letters/wayne-pritchard.eml"
    text.write_text(text.read_text("utf-8").replace("Kind regards", "Yours"), "utf-8")
    mail.write_bytes(mail.read_bytes().replace(b"Kind regards", b"Best regards"))
    assert send(out, "--to", "wayne", "--via", "smtp", *by(post[0]), "--yes") == 2
    assert "Both forms of this letter are changed" in capsys.readouterr().err


def test_an_address_that_the_person_put_in_is_the_senders(out: Path, capsys) -> None:
    path = out / "letters/denise-okoro.eml"
    path.write_bytes(path.read_bytes().replace(b"joe.hallam@postbox.example", b"joseph@hallam.example"))
    assert send(out, *DENISE, *by("smtp.post.example")) == 0
    assert "<joseph@hallam.example>" in capsys.readouterr().out


def test_a_letter_with_an_error_stays_until_the_rule_is_named(out: Path, post: tuple[str, Post], capsys) -> None:
    text = out / "letters/denise-okoro.txt"
    text.write_text(text.read_text("utf-8").replace("found four of them", "found forty-one of them"), "utf-8")
    assert send(out, *DENISE, *by(post[0])) == 1
    shown = capsys.readouterr().out
    rules = {line.split()[1].strip(":") for line in shown.splitlines() if line.startswith("error ")}
    assert rules
    assert send(out, *DENISE, *by(post[0]), "--yes") == 2
    assert "--waive" in capsys.readouterr().err
    assert post[1].mails == []
    waived = [word for rule in rules for word in ("--waive", rule)]
    assert send(out, *DENISE, *by(post[0]), *waived, "--yes") == 0
    assert len(post[1].mails) == 1


def test_what_is_let_pass_in_the_letter_is_shown_and_does_not_go_out(out: Path, post: tuple[str, Post], capsys) -> None:
    text = out / "letters/denise-okoro.txt"
    letter = text.read_text("utf-8").replace("found four of them", "found forty-one of them")
    text.write_text(letter, "utf-8")
    send(out, *DENISE, *by(post[0]))
    shown = capsys.readouterr().out.splitlines()
    rules = {line.split()[1].strip(":") for line in shown if line.startswith("error ")}
    text.write_text(f"{letter}\nafterword: waive {', '.join(sorted(rules))} because I counted again\n", "utf-8")
    assert send(out, *DENISE, *by(post[0])) == 0
    assert "Because I counted again." in capsys.readouterr().out
    assert send(out, *DENISE, *by(post[0]), "--yes") == 0
    (mail,) = post[1].mails
    assert "waive" not in str(mail)


def test_what_was_refused_may_be_tried_again(out: Path, post: tuple[str, Post], capsys) -> None:
    post[1].refuse["RCPT"] = "450 come back later"
    assert send(out, *DENISE, *by(post[0]), "--yes") == 2
    assert "come back later" in capsys.readouterr().err
    post[1].refuse.clear()
    assert send(out, *DENISE, *by(post[0]), "--yes") == 0


def test_what_may_have_gone_does_not_go_again(out: Path, post: tuple[str, Post], capsys) -> None:
    post[1].hang_up = True
    assert send(out, *DENISE, *by(post[0]), "--yes") == 2
    assert "may have gone" in capsys.readouterr().err
    post[1].hang_up = False
    assert send(out, *DENISE, *by(post[0]), "--yes") == 2
    assert "may have gone" in capsys.readouterr().err
    assert len(post[1].mails) == 1


def test_a_draft_into_the_mailbox_keeps_the_letter_from_going_twice(out: Path, server_tls, capsys) -> None:
    box = Mailbox(server_tls, [rb'(\Drafts) "/" Drafts'])
    assert send(out, "--to", "denise-okoro", "--via", "imap", *by(box.where), "--yes") == 0
    assert "lies in your mailbox" in capsys.readouterr().out
    assert any(b"Subject: " in heard for heard in box.heard)
    assert send(out, *DENISE, *by("localhost:1"), "--yes") == 2
    assert "in your mailbox since" in capsys.readouterr().err


def test_before_the_plans_first_moment_it_is_said(out: Path, capsys) -> None:
    told = json.loads((out / "debrief.json").read_text("utf-8"))
    for step in told["plan"]:
        if step["step"] == "send":
            step["earliest"] = (datetime.now(UTC) + timedelta(hours=3)).isoformat()
    (out / "debrief.json").write_text(json.dumps(told), "utf-8")
    assert send(out, *DENISE) == 0
    assert "The plan says not before" in capsys.readouterr().out
    (out / "debrief.json").write_text('{"plan": 3}', "utf-8")
    assert send(out, *DENISE) == 0
    assert "The plan says" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([*DENISE, "--yes"], "No mail server is named"),
        (["--to", "Nobody", "--via", "smtp"], "No letter is to “Nobody”"),
        ([*DENISE, "--server", "smtp.post.example"], "as whom to log in"),
        ([*DENISE, *by("smtps://jo:hush@post.example")], "no address of a mail server"),
    ],
)
def test_what_is_missing_is_one_sentence(out: Path, words: list[str], told: str, capsys) -> None:
    assert send(out, *words) == 2
    assert told in (said := capsys.readouterr().err)
    assert "hush" not in said
    assert said.count("\n") == 1


def test_without_results_a_password_or_an_address_nothing_goes(
    out: Path, tmp_path: Path, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["send", str(CASE), "--out", str(tmp_path / "none"), *DENISE]) == 2
    assert "afterword debrief" in capsys.readouterr().err
    monkeypatch.delenv("AFTERWORD_MAIL_PASSWORD")
    assert send(out, *DENISE, *by("localhost:1"), "--yes") == 2
    assert "AFTERWORD_MAIL_PASSWORD" in capsys.readouterr().err
    assert not (out / "sent").exists()
    (out / "letters/gwen-abbott.txt").write_text("Dear Gwen Abbott,\n\nThank you for Tuesday.\n\nJoseph", "utf-8")
    assert send(out, "--to", "gwen-abbott", "--via", "smtp") == 2
    assert "no address" in capsys.readouterr().err


def test_something_attached_is_not_left_out_in_silence(out: Path, capsys) -> None:
    path = out / "letters/denise-okoro.eml"
    made = email.message_from_bytes(path.read_bytes(), policy=policy.default)
    made.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="licence.pdf")
    path.write_bytes(made.as_bytes())
    assert send(out, *DENISE) == 2
    assert "attached" in capsys.readouterr().err


def test_what_goes_by_other_ways_is_not_mailed(tmp_path: Path, capsys) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters/linkedin-gwen-abbott.txt").write_text("Dear Gwen,\n\nThank you.\n\nJoseph", "utf-8")
    assert send(tmp_path, "--to", "gwen", "--via", "smtp") == 2
    assert "None of the letters here goes by mail" in capsys.readouterr().err


def test_a_place_where_no_note_can_be_made_gets_nothing_sent(out: Path, post: tuple[str, Post], capsys) -> None:
    (out / "sent").write_text("a file")
    assert send(out, *DENISE, *by(post[0]), "--yes") == 2
    assert "No note of it can be kept" in capsys.readouterr().err
    assert post[1].mails == []


def test_two_calls_at_once_make_one_note(tmp_path: Path) -> None:
    Record(tmp_path, "a").begin({"to": "x"}, b"one")
    with pytest.raises(AfterwordError, match="already"):
        Record(tmp_path, "a").begin({"to": "x"}, b"two")
    assert Record(tmp_path, "a").copy.read_bytes() == b"one"
    Record(tmp_path, "a").path.write_text("{")
    assert Record(tmp_path, "a").read() == {}, "a note that cannot be read still counts"

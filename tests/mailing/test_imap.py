"""One draft into a mailbox: dovecot where it is installed, and a stand-in for what no good server does."""

import base64
import ssl
from pathlib import Path

import pytest
from mail_servers import PASSWORD, USER, free_port
from mail_stand_in import Mailbox

from afterword.adapters.mail.imap import put_draft
from afterword.adapters.mail.server import NotSent, PerhapsSent, named_mail_server
from afterword.letters.sheets_mail import mail, mail_address

DATA = mail(
    subject="Thank you – Ward 7", body="Dear Gwen,\n\n.Zażółć\n\nJo", to=mail_address("Gwen Żak", "gwen@ward7.example"),
    sender=mail_address("Jo", USER),
).as_bytes()  # fmt: skip


def go(where: str, password: str = PASSWORD) -> None:
    put_draft(named_mail_server("imap", where, USER, {}), password, DATA)


def test_dovecot_files_it_as_a_draft(dovecot: tuple[str, Path]) -> None:
    where, mails = dovecot
    go(where)
    (made,) = [path for path in mails.rglob("*") if path.is_file() and path.parent.name in {"cur", "new"}]
    assert made.read_bytes().replace(b"\r\n", b"\n") == DATA.replace(b"\r\n", b"\n")
    assert "Entw&APw-rfe" in str(made)
    assert "D" in made.name.rpartition(",")[2]  # maildir's mark of a draft


def test_dovecot_does_not_let_a_wrong_password_in(dovecot: tuple[str, Path]) -> None:
    with pytest.raises(NotSent, match="does not take the login"):
        go(dovecot[0], "wrong")


@pytest.mark.parametrize(
    ("folders", "chosen"),
    [
        ([rb'(\HasNoChildren) "/" "Drafts"', rb'(\HasNoChildren \Drafts) "/" "Entw&APw-rfe"'], rb'"Entw&APw-rfe"'),
        ([rb'(\HasNoChildren) "." INBOX', rb'(\HasNoChildren) "." INBOX.Drafts'], b'"INBOX.Drafts"'),
        ([rb'(\Drafts) "/" {14}' + b"\r\n" + rb'a "quoted" one'], rb'"a \"quoted\" one"'),
        ([rb'(\Drafts) NIL "back\\slash"'], rb'"back\\slash"'),
        ([rb'(\HasNoChildren \Drafts) "/" "[Gmail]/Drafts"'], b'"[Gmail]/Drafts"'),
    ],
)
def test_the_drafts_folder_is_the_one_that_the_server_marks(
    server_tls: ssl.SSLContext, folders: list[bytes], chosen: bytes
) -> None:
    box = Mailbox(server_tls, folders)
    go(box.where)
    (line,) = [heard for heard in box.heard if b" APPEND " in heard]
    assert b" APPEND " + chosen + rb" (\Draft) " in line
    assert DATA + b"\r\n" in box.heard
    assert base64.b64encode(f"\0{USER}\0{PASSWORD}".encode()) + b"\r\n" in box.heard


def test_a_mailbox_without_drafts_gets_none(server_tls: ssl.SSLContext) -> None:
    with pytest.raises(NotSent, match="No folder for drafts"):
        go(Mailbox(server_tls, [rb'(\HasNoChildren) "/" INBOX']).where)


def test_a_server_that_refuses_the_draft_has_not_got_it(server_tls: ssl.SSLContext) -> None:
    with pytest.raises(NotSent, match="does not take the draft"):
        go(Mailbox(server_tls, [rb'(\Drafts) "/" Drafts'], b"NO [OVERQUOTA] full").where)


def test_a_connection_that_breaks_leaves_it_open(server_tls: ssl.SSLContext) -> None:
    with pytest.raises(PerhapsSent, match="may be there"):
        go(Mailbox(server_tls, [rb'(\Drafts) "/" Drafts'], None).where)


def test_an_older_login_quotes_the_name(server_tls: ssl.SSLContext) -> None:
    box = Mailbox(server_tls, [rb'(\Drafts) "/" Drafts'], capability=b"IDLE")
    put_draft(named_mail_server("imap", box.where, 'jo "x" nowak', {}), "secret", DATA)
    assert any(rb'LOGIN "jo \"x\" nowak" "secret"' in heard for heard in box.heard)
    with pytest.raises(NotSent, match="does not take the login"):
        go(Mailbox(server_tls, [], capability=b"IDLE").where)  # LOGIN takes no accents


def test_nobody_there_and_nobody_vouched_for(server_tls: ssl.SSLContext, monkeypatch, tmp_path: Path) -> None:
    with pytest.raises(NotSent, match="does not answer"):
        go(f"localhost:{free_port()}")
    (tmp_path / "none.pem").write_text("")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(NotSent, match="cannot prove"):
        go(Mailbox(server_tls, []).where)

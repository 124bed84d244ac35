"""One letter to a real SMTP server: encrypted or not at all, and every refusal in a sentence."""

import email
import ssl
import threading
from email import policy
from pathlib import Path
from socket import create_server

import pytest
from aiosmtpd.controller import Controller
from mail_servers import USER, Post, StartTls, free_port

from afterword.adapters.mail.server import NotSent, PerhapsSent, named_mail_server
from afterword.adapters.mail.smtp import send
from afterword.kernel.errors import BadCall
from afterword.letters.sheets_mail import mail, mail_address

BODY = "Dear Gwen,\n\n.a line that begins with a point\nZażółć – “so” " + "long " * 60 + "\n\nJo"
DATA = mail(
    subject="Thank you – Ward 7", body=BODY, to=mail_address("Gwen Żak", "gwen@ward7.example"),
    sender=mail_address("Jo", USER),
).as_bytes()  # fmt: skip


def go(where: str, password: str = "secret") -> None:
    send(named_mail_server("smtp", where, USER, {}), password, USER, "gwen@ward7.example", DATA)


def test_a_letter_arrives_as_it_was_written(post: tuple[str, Post]) -> None:
    where, told = post
    go(where)
    ((sender, to, data),) = told.mails
    assert (sender, to) == (USER, ["gwen@ward7.example"])
    assert data == DATA
    read = email.message_from_bytes(data, policy=policy.default)
    assert read.get_content().replace("\r\n", "\n") == BODY + "\n"


@pytest.mark.parametrize("password", ["wrong", "Grüße"])
def test_a_wrong_password_is_one_sentence_with_what_helps(post: tuple[str, Post], password: str) -> None:
    with pytest.raises(NotSent, match="app password"):
        go(post[0], password)
    assert post[1].mails == []


@pytest.mark.parametrize(
    ("at", "answer", "told"),
    [
        ("RCPT", "550 no such user here", "gwen@ward7.example as address .550 no such user here"),
        ("MAIL", "553 not yours", f"{USER} as sender .553 not yours"),
        ("DATA", "554 smells \x1b[31m of spam", r"does not take the letter .554 smells \[31m of spam"),
    ],
)
def test_what_the_server_refuses_was_not_sent(post: tuple[str, Post], at: str, answer: str, told: str) -> None:
    post[1].refuse[at] = answer
    with pytest.raises(NotSent, match=told):
        go(post[0])


def test_a_connection_that_breaks_after_the_letter_leaves_it_open(post: tuple[str, Post]) -> None:
    post[1].hang_up = True
    with pytest.raises(PerhapsSent, match="may have gone"):
        go(post[0])
    assert len(post[1].mails) == 1


def test_a_certificate_that_nobody_vouches_for_gets_nothing(
    post: tuple[str, Post], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "none.pem").write_text("")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(NotSent, match="cannot prove that it is localhost"):
        go(post[0])


def test_a_server_without_encryption_gets_nothing(server_tls: ssl.SSLContext) -> None:
    told = Post()
    server = StartTls(
        told, None, hostname="localhost", port=free_port(), auth_require_tls=False, authenticator=lambda *_: True
    )
    server.start()
    try:
        with pytest.raises(NotSent, match="no encryption"):
            go(f"smtp://localhost:{server.port}")
        with pytest.raises(NotSent, match="No encrypted connection"):
            go(f"smtps://localhost:{server.port}")
    finally:
        server.stop()
    assert told.mails == []


def test_a_server_without_login_gets_nothing(server_tls: ssl.SSLContext) -> None:
    server = Controller(told := Post(), hostname="localhost", port=free_port(), ssl_context=server_tls)
    server.start()
    try:
        with pytest.raises(NotSent, match="offers no login"):
            go(f"localhost:{server.port}")
    finally:
        server.stop()
    assert told.mails == []


def test_nobody_there_and_no_mail_server_there() -> None:
    with pytest.raises(NotSent, match="does not answer"):
        go(f"localhost:{free_port()}")
    with pytest.raises(NotSent, match="does not answer"):
        go("no-such-host.invalid")
    with create_server(("localhost", 0)) as other:
        threading.Thread(target=lambda: other.accept()[0].sendall(b"HTTP/1.1 400 Bad\r\n\r\n")).start()
        with pytest.raises(NotSent, match="not how a mail server answers"):
            go(f"smtp://localhost:{other.getsockname()[1]}")


@pytest.mark.parametrize(
    ("where", "port", "starttls"),
    [
        ("smtp.post.example", 465, False),
        ("smtp.post.example:587", 587, True),
        ("smtp.post.example:2465", 2465, False),
        ("smtp://smtp.post.example", 587, True),
        ("smtps://smtp.post.example/", 465, False),
    ],
)
def test_an_address_says_how_it_is_encrypted(where: str, port: int, starttls: bool) -> None:
    named = named_mail_server("smtp", where, USER, {})
    assert (named.host, named.port, named.starttls) == ("smtp.post.example", port, starttls)


@pytest.mark.parametrize(
    "where",
    [
        "http://x.example",
        "imaps://x.example",
        "x:99999",
        "x:0",
        "x:a",
        "a b",
        "smtps://jo:secret@x.example",
        "x\r\ny",
        "-x",
    ],
)
def test_what_is_no_address_is_refused_and_no_password_repeated(where: str) -> None:
    with pytest.raises(BadCall, match="no address of a mail server") as told:
        named_mail_server("smtp", where, USER, {})
    assert "secret" not in str(told.value)


def test_nothing_is_named_unless_somebody_names_it() -> None:
    assert named_mail_server("smtp", None, None, {}) is None
    with pytest.raises(BadCall, match="as whom"):
        named_mail_server("smtp", "smtp.post.example", None, {})
    named = named_mail_server(
        "imap", None, None, {"AFTERWORD_IMAP_SERVER": "imap.post.example", "AFTERWORD_MAIL_USER": USER}
    )
    assert named.where == f"imap.post.example, port 993, encrypted, as {USER}"

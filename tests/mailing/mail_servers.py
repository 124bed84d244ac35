"""What the mail servers of these tests are made of."""

import socket
import ssl
from dataclasses import dataclass, field

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

USER, PASSWORD = "jo@post.example", 'Grüße 3 "Äpfel\\'


@dataclass
class Post:
    """What an SMTP server was handed, and how it is to behave."""

    mails: list[tuple[str, list[str], bytes]] = field(default_factory=list)
    refuse: dict[str, str] = field(default_factory=dict)
    hang_up: bool = False

    async def handle_MAIL(self, *told):  # noqa: N802 - aiosmtpd's names
        if "MAIL" in self.refuse:
            return self.refuse["MAIL"]
        _server, _session, envelope, envelope.mail_from, _options = told
        return "250 OK"

    async def handle_RCPT(self, *told):  # noqa: N802
        if "RCPT" in self.refuse:
            return self.refuse["RCPT"]
        _server, _session, envelope, address, _options = told
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, _session, envelope):  # noqa: N802
        if "DATA" in self.refuse:
            return self.refuse["DATA"]
        self.mails.append((envelope.mail_from, envelope.rcpt_tos, envelope.content))
        if self.hang_up:
            server.transport.abort()
        return "250 OK"


class StartTls(Controller):
    """An SMTP server that begins plainly and wants STARTTLS."""

    def __init__(self, handler: Post, context: ssl.SSLContext | None, **options: object) -> None:
        self.context = context
        super().__init__(handler, **options)

    def factory(self) -> SMTP:
        return SMTP(self.handler, tls_context=self.context, require_starttls=bool(self.context), **self.SMTP_kwargs)


def login(server, session, envelope, mechanism, told) -> AuthResult:
    good = isinstance(told, LoginPassword) and (told.login, told.password) == (USER.encode(), b"secret")
    return AuthResult(success=good, handled=False)


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def answers(port: int) -> bool:
    with socket.socket() as asked:
        asked.settimeout(1)
        return asked.connect_ex(("127.0.0.1", port)) == 0

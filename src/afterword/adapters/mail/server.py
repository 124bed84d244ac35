"""Which mail server a letter would go to: named on the call or in the environment, never guessed."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from afterword.kernel.errors import AfterwordError, BadCall

Way = Literal["smtp", "imap"]

SERVERS: Final[Mapping[Way, str]] = {"smtp": "AFTERWORD_SMTP_SERVER", "imap": "AFTERWORD_IMAP_SERVER"}
USER, PASSWORD = "AFTERWORD_MAIL_USER", "AFTERWORD_MAIL_PASSWORD"
# RFC 8314: encrypted from the first byte is the rule; STARTTLS on the ports that are known for it.
_PORTS: Final[Mapping[str, int]] = {"smtps": 465, "smtp": 587, "imaps": 993, "imap": 143}
_HOST: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")


class NotSent(AfterwordError):  # noqa: N818 - reads as the sentence it is
    """It certainly did not go: it may be tried again."""


class PerhapsSent(AfterwordError):  # noqa: N818
    """The connection broke after the letter was handed over: nobody here can tell whether it was taken."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """A mail server and the account there. `starttls` encrypts after the first words; nothing goes unencrypted."""

    way: Way
    host: str
    port: int
    starttls: bool
    user: str

    @property
    def where(self) -> str:
        """Where a letter would go, as a clause."""
        return f"{self.host}, port {self.port}, encrypted, as {self.user}"


def named_mail_server(
    way: Way, server: str | None, user: str | None, environment: Mapping[str, str] = os.environ
) -> MailServer | None:
    """The server that was named, None when none was. Raises BadCall for one that cannot be used."""
    server, user = server or environment.get(SERVERS[way], ""), user or environment.get(USER, "")
    if not server.strip():
        return None
    scheme, mark, rest = server.strip().rpartition("://")
    host, colon, number = rest.rstrip("/").partition(":")
    if not mark:
        scheme = way if number == str(_PORTS[way]) else f"{way}s"
    port = int(number) if number.isascii() and number.isdigit() else 0 if colon else _PORTS.get(scheme, 0)
    if scheme not in {way, f"{way}s"} or not _HOST.fullmatch(host) or not 0 < port < 65536:
        raise BadCall(
            "This is no address of a mail server.",
            where=server if "@" not in server else SERVERS[way],  # it may hold a password
            next=f"Write HOST or HOST:PORT, for example {way}.mail.example:{_PORTS[f'{way}s']}.",
        )
    if not user.strip() or any(not sign.isprintable() for sign in user):
        raise BadCall("Nobody said as whom to log in.", next=f"Add --user NAME, or set {USER}.")
    return MailServer(way, host, port, starttls=scheme == way, user=user.strip())


def given_password(environment: Mapping[str, str] = os.environ) -> str | None:
    """The password from the environment; it is never stored and never taken from the command line."""
    return environment.get(PASSWORD) or None


def unreachable(server: MailServer, error: OSError) -> NotSent:
    """What stood in the way of a connection, as a sentence."""
    import ssl

    if isinstance(error, ssl.SSLCertVerificationError):
        return NotSent(
            f"This server cannot prove that it is {server.host} ({error.verify_message}), so nothing was sent.",
            where=server.host,
            next="Check the name; SSL_CERT_FILE=FILE trusts a certificate of your own.",
        )
    if isinstance(error, ssl.SSLError):
        return NotSent(
            "No encrypted connection came about, so nothing was sent.",
            where=f"{server.host}, port {server.port}",
            next=f"Name the other kind: {server.way}://HOST:PORT begins plainly and turns to encryption, "
            f"{server.way}s://HOST:PORT is encrypted from the start.",
        )
    return NotSent(
        f"This server does not answer ({error.strerror or error}), so nothing was sent.",
        where=f"{server.host}, port {server.port}",
        next="Check the name, the port and the network.",
    )


def refused_login(server: MailServer, words: object) -> NotSent:
    """A login that failed, with what helps most people."""
    return NotSent(
        f"This server does not take the login of {server.user} ({said(words)}), so nothing was sent.",
        where=server.host,
        next="Gmail, iCloud and Yahoo want an app password here; Outlook.com and most of Microsoft 365 let no program "
        "in by password any more: open the .eml draft instead.",
    )


def said(words: object) -> str:
    """What a server said, short and harmless on a terminal."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:160]

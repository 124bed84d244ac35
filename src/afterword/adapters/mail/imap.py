"""Putting one draft into the person's own mailbox."""

import imaplib
import re
import ssl
from typing import Final

from afterword.adapters.mail.server import MailServer, NotSent, PerhapsSent, refused_login, said, unreachable

_SECONDS = 30
_LISTED: Final = re.compile(rb'\((?P<flags>[^)]*)\) (?:"(?:[^"\\]|\\.)*"|NIL) (?P<name>.*)', re.DOTALL)
_USUAL: Final = re.compile(rb"(?:.*[./])?drafts", re.IGNORECASE)


def put_draft(server: MailServer, password: str, data: bytes) -> None:
    """Put the message into the drafts folder. Raises NotSent when it is not there, PerhapsSent when that is open."""
    try:
        imap = _connected(server)
    except OSError as error:
        raise unreachable(server, error) from error
    except imaplib.IMAP4.error as error:
        raise _strange(server, error) from error
    try:
        _log_in(imap, server, password)
        _append(imap, server, _drafts(imap, server), data)
    finally:
        _leave(imap)


def _connected(server: MailServer) -> imaplib.IMAP4:
    safe = ssl.create_default_context()
    if not server.starttls:
        return imaplib.IMAP4_SSL(server.host, server.port, ssl_context=safe, timeout=_SECONDS)
    imap = imaplib.IMAP4(server.host, server.port, timeout=_SECONDS)
    try:
        imap.starttls(safe)
    except (OSError, imaplib.IMAP4.error):
        imap.shutdown()
        raise
    return imap


def _log_in(imap: imaplib.IMAP4, server: MailServer, password: str) -> None:
    try:
        if "AUTH=PLAIN" in imap.capabilities:  # takes any sign in a password; LOGIN does not
            imap.authenticate("PLAIN", lambda _: f"\0{server.user}\0{password}".encode())
        else:
            imap.login(_quoted(server.user), password)
    except imaplib.IMAP4.abort as error:
        raise _strange(server, error) from error
    except (imaplib.IMAP4.error, UnicodeError) as error:
        raise refused_login(server, error) from error
    except OSError as error:
        raise unreachable(server, error) from error


def _drafts(imap: imaplib.IMAP4, server: MailServer) -> str:
    """The folder that the server marks as the one for drafts (RFC 6154), else the one that is called so."""
    try:
        _, lines = imap.list()
    except imaplib.IMAP4.error as error:
        raise _strange(server, error) from error
    except OSError as error:
        raise unreachable(server, error) from error
    usual = None
    for line in lines:
        # A name with odd signs comes as a pair: what stands before it, and the name by itself.
        told = line[0] + b"\n" + line[1] if isinstance(line, tuple) else line
        if not (found := _LISTED.fullmatch(told or b"")):
            continue
        name = found["name"].rpartition(b"\n")[2].strip()
        name = name[1:-1].replace(b'\\"', b'"').replace(b"\\\\", b"\\") if name[:1] == b'"' else name
        if b"\\drafts" in found["flags"].lower().split():
            return _quoted(name.decode("ascii", "replace"))
        if usual is None and _USUAL.fullmatch(name):
            usual = _quoted(name.decode("ascii", "replace"))
    if usual is None:
        raise NotSent(
            "No folder for drafts is there, so nothing was put.", where=server.host, next="Make one named Drafts."
        )
    return usual


def _append(imap: imaplib.IMAP4, server: MailServer, folder: str, data: bytes) -> None:
    try:
        answer, words = imap.append(folder, r"(\Draft)", None, data)
    except (imaplib.IMAP4.abort, OSError) as error:
        raise PerhapsSent(
            f"The connection broke while the draft was handed over ({said(error)}): it may be there.",
            where=server.host,
            next="Look into your drafts before you try again.",
        ) from error
    except imaplib.IMAP4.error as error:
        raise _strange(server, error) from error
    if answer != "OK":
        raise NotSent(
            f"This server does not take the draft ({said(words[0] or b'')}), so nothing was put.",
            where=server.host,
            next="Open the .eml file in your mail program instead.",
        )


def _strange(server: MailServer, error: Exception) -> NotSent:
    return NotSent(
        f"This is not how a mailbox answers ({said(error)}), so nothing was put.",
        where=f"{server.host}, port {server.port}",
        next=f"Check the port; {server.way}://HOST:PORT begins plainly and turns to encryption.",
    )


def _quoted(name: str) -> str:
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _leave(imap: imaplib.IMAP4) -> None:
    try:
        imap.logout()
    except (OSError, imaplib.IMAP4.error):
        imap.shutdown()

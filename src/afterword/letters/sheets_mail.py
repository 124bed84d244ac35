"""A letter as a mail message whose headers hold whatever a name or a subject may hold."""

import re
from dataclasses import dataclass
from email.charset import QP, Charset
from email.header import Header
from email.message import Message
from email.policy import compat32
from email.utils import formataddr
from typing import Final

# Plain ASCII of RFC 5322 "dot-atom", 64 and 255 characters at most (RFC 5321): what every server takes.
_LOCAL: Final = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*", re.ASCII)
_DOMAIN: Final = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}", re.ASCII | re.IGNORECASE)
# The newer policies lose a space where they fold a long name (Python 3.11); this one only folds what we encoded.
_POLICY: Final = compat32.clone(linesep="\r\n", max_line_length=78)
_UTF8: Final = Charset("utf-8")
_UTF8.body_encoding = QP
_SAFE: Final = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~@")
# What no reader can see: control signs, half characters, breaks of lines and paragraphs, turns of direction.
_HIDDEN: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LONGEST_NAME: Final = 200
_LONGEST_WORD: Final = 60


@dataclass(frozen=True, slots=True)
class MailAddress:
    """A name as it goes into a header, and an address that every server takes."""

    name: str
    email: str

    def __str__(self) -> str:
        return formataddr((self.name, self.email)) if _is_plain(self.name) else f"{_coded(self.name)} <{self.email}>"


def mail_address(name: str, email: str) -> MailAddress | None:
    """Name and address for a header; None for an address that not every mail program takes. Domains go as ASCII."""
    local, _, domain = email.strip().rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    if not (_LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain)) or len(local) > 64 or len(domain) > 255:
        return None
    return MailAddress(header_text(name)[:_LONGEST_NAME].strip(), f"{local}@{domain}")


def mail_link(to: MailAddress | None, subject: str, body: str = "") -> str:
    """A link that opens the mail program with this letter (RFC 6068)."""
    link = f"mailto:{_in_link(to.email) if to else ''}?subject={_in_link(header_text(subject))}"
    return f"{link}&body={_in_link(body_text(body).replace(chr(10), chr(13) + chr(10)))}" if body else link


def header_text(words: str) -> str:
    """Words that stay on one line of a header: no line break, control sign, half character or turn of direction."""
    return " ".join(_HIDDEN.sub(" ", words).split())


def body_text(words: str) -> str:
    """The words of a letter with line breaks of one kind, without signs that no reader can see."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    return _HIDDEN.sub(lambda sign: sign.group() if sign.group() in "\n\t" else "", lines)


def mail(*, subject: str, body: str, to: MailAddress | None, sender: MailAddress | None) -> "Message[str, str]":
    """The message without date, id and mark of a draft: these depend on what becomes of it.

    All of it is plain ASCII in short lines on the wire, so that every server takes it.
    """
    made: Message[str, str] = Message(policy=_POLICY)
    told = header_text(subject)
    made["Subject"] = told if _is_plain(told) else _coded(told, "Subject")
    if sender:
        made["From"] = str(sender)
    if to:
        made["To"] = str(to)
    made["MIME-Version"] = "1.0"
    made.set_payload(body_text(body) + "\n", _UTF8)
    return made


def _is_plain(told: str) -> bool:
    """Whether the words can stand in a header as they are; "=?" would be read as an encoded word, and lost."""
    return told.isascii() and "=?" not in told and all(len(word) <= _LONGEST_WORD for word in told.split())


def _coded(told: str, field: str = "Subject") -> str:
    return Header(told, "utf-8", maxlinelen=75, header_name=field).encode(linesep="\r\n")


def _in_link(words: str) -> str:
    return "".join(chr(byte) if byte in _SAFE else f"%{byte:02X}" for byte in words.encode())

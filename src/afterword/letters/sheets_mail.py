"""A letter as a mail message whose headers hold whatever a name or a subject may hold."""

import re
import unicodedata
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from typing import Final

# Plain ASCII of RFC 5322 "dot-atom", 64 and 255 characters at most (RFC 5321): what every server takes.
_LOCAL: Final = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*", re.ASCII)
_DOMAIN: Final = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}", re.ASCII | re.IGNORECASE)
_LOOKS_CODED: Final = re.compile(r"=\?")
_POLICY: Final = policy.SMTP.clone(max_line_length=78)
_LONGEST_NAME: Final = 200


def mail_address(name: str, email: str) -> Address | None:
    """Name and address for a header; None for an address that not every mail program takes. Domains go as ASCII."""
    local, _, domain = email.strip().rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    if not (_LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain)) or len(local) > 64 or len(domain) > 255:
        return None
    return Address(header_text(name)[:_LONGEST_NAME].strip(), local, domain)


def header_text(words: str) -> str:
    """Words that stay on one line of a header: no line break, control sign, half character or turn of direction."""
    seen = "".join(" " if _is_hidden(sign) else sign for sign in words)
    return " ".join(_LOOKS_CODED.sub("= ?", seen).split())  # "=?" would be read as an encoded word, and lost


def body_text(words: str) -> str:
    """The words of a letter with line breaks of one kind, without signs that no reader can see."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if sign in "\n\t" or not _is_hidden(sign))


def mail(*, subject: str, body: str, to: Address | None, sender: Address | None) -> EmailMessage:
    """The message without date, id and mark of a draft: these depend on what becomes of it.

    No line is longer than 78 signs and all of it is plain ASCII on the wire, so that every server takes it.
    """
    made = EmailMessage(policy=_POLICY)
    made["Subject"] = header_text(subject)
    if sender:
        made["From"] = sender
    if to:
        made["To"] = to
    made.set_content(body_text(body) + "\n", charset="utf-8", cte="quoted-printable")
    return made


def _is_hidden(sign: str) -> bool:
    kind = unicodedata.category(sign)
    return (
        kind in {"Cc", "Cs", "Zl", "Zp"} or sign in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )

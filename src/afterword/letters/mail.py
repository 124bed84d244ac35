"""Files to drafts: plain text, mails and Word files."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from afterword.kernel.errors import UnreadableFile
from afterword.language.decoding import decode
from afterword.language.office import is_word_file, word_text, word_title
from afterword.letters.draft import parse_draft
from afterword.letters.model import Draft, LetterKind
from afterword.letters.waivers import HEADER, header_waivers, without_waivers

if TYPE_CHECKING:
    from email.message import EmailMessage

_FIRST = frozenset({"high", "urge", "1", "1 (h", "2", "2 (h"})
_LONGEST = 40_000
"""Characters of one letter, some seven thousand words; our reading: nothing longer is a letter."""
_MOST = 10 * _LONGEST
"""The same with all that it may come with: headers, and the mails it answers."""
_MOST_MARKED = 3 * _MOST
"""The same with the marks of a web page."""
_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_MAIL = re.compile(rb"\A(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n")
_MAIL_ONLY = re.compile(rb"^(?:MIME-Version|Content-Type|Message-ID|Received|X-Unsent):", re.IGNORECASE | re.MULTILINE)


def read_draft(data: bytes, name: str, *, to: str | None = None, kind: LetterKind | None = None) -> Draft:
    """The letter in a .txt, .md, .eml or .docx file. Raises UnreadableFile, one sentence, for anything else."""
    if is_word_file(data):
        draft = parse_draft(_short(_word_lines(word_text(data, name)), name), file=name, to=to, kind=kind)
        return _filled(draft if draft.subject else replace(draft, subject=word_title(data) or None), name)
    if data.startswith(_UTF_16):
        data = decode(data, name).encode()
    if name.lower().endswith(".eml") or _is_mail(data):
        return _filled(_mail(data, name, to, kind), name)
    return _filled(parse_draft(_short(decode(data, name), name), file=name, to=to, kind=kind), name)


def first_line(draft: Draft, data: bytes) -> int | None:
    """The line of its file, counted from 1, on which a draft's text begins.

    None for a Word file and for a mail whose text stands in it in code: their lines are not the text's.
    """
    if is_word_file(data):
        return None
    file, _ = without_waivers(decode(data, draft.file))
    at = file.find(draft.text.rstrip())
    return None if at < 0 else file.count("\n", 0, at) + 1


def _filled(draft: Draft, name: str) -> Draft:
    if not any(letter.isalpha() for letter in draft.text):
        raise UnreadableFile("This file holds no letter.", where=name, next="Save the draft as text and try again.")
    _short(draft.body.of(draft.text), name, _LONGEST)
    return draft


def _short(text: str, name: str, most: int = _MOST) -> str:
    """The text, unless it is so long that reading it as a letter would only take time."""
    if len(text) > most:
        raise UnreadableFile(
            "This is far too long for a letter.", where=name, next="Give the letter alone, without what it came with."
        )
    return text


def _is_mail(data: bytes) -> bool:
    head = _MAIL.match(data[:20_000])
    return bool(head and _MAIL_ONLY.search(head.group()))


def _word_lines(text: str) -> str:
    """A Word file's paragraphs as lines; parted by blank lines when the writer left none between them."""
    lines = text.split("\n")
    if any(lines[1::2]):  # tables and the like: leave it as it is
        return text
    paragraphs = lines[::2]
    return ("\n" if "" in paragraphs[:-1] else "\n\n").join(paragraphs)


def _mail(data: bytes, name: str, to: str | None, kind: LetterKind | None) -> Draft:
    from email import message_from_bytes, policy
    from email.message import EmailMessage

    head = _HEAD_ENDS.search(data)
    _short(data[: head.start() if head else None].decode("latin-1"), name)
    try:
        mail = message_from_bytes(data, _class=EmailMessage, policy=policy.default)
        text = _short(_body(mail, name), name)
        draft = parse_draft(text, file=name, to=to or _name(mail, "to"), kind=kind, channel="e-mail", headers=False)
        subject = " ".join(str(mail["subject"] or "").split())
        attachments = tuple(part.get_filename() or part.get_content_type() for part in mail.iter_attachments())
        found = replace(
            draft,
            subject=subject,
            to_address=_address(mail, "to"),
            from_address=_address(mail, "from"),
            sent_at=_sent(mail),
            presses=tuple(_presses(mail)),
            attachments=tuple(file for file in attachments if not file.startswith("image/")),
            quoted=draft.quoted or mail["in-reply-to"] is not None,
            waivers=header_waivers(str(value) for value in mail.get_all(HEADER, [])) + draft.waivers,
        )
    except (LookupError, ValueError, AttributeError, TypeError, IndexError) as error:
        raise UnreadableFile("This mail cannot be read.", where=name, next="Save its text as .txt.") from error
    if kind or found.kind != "note":
        return found
    again = parse_draft(f"Subject: {subject}\n\n{text}", channel="e-mail").kind
    return replace(found, kind=again)


def _body(mail: "EmailMessage", name: str) -> str:
    part = mail.get_body(("plain", "html"))
    if part is None:
        return ""
    try:
        text = str(part.get_content())
    except LookupError:  # a character set nobody knows
        payload = part.get_payload(decode=True)
        text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    if part.get_content_subtype() != "html":
        return text
    from afterword.letters.mail_html import text_of

    return text_of(_short(text, name, _MOST_MARKED))


def _header(mail: "EmailMessage", field: str) -> tuple[str, str] | None:
    from email.utils import getaddresses

    pairs = getaddresses([str(value) for value in mail.get_all(field, [])])
    return pairs[0] if pairs and any(pairs[0]) else None


def _name(mail: "EmailMessage", field: str) -> str | None:
    pair = _header(mail, field)
    return pair[0] or None if pair else None


def _address(mail: "EmailMessage", field: str) -> str | None:
    pair = _header(mail, field)
    return pair[1] or None if pair else None


def _presses(mail: "EmailMessage") -> Iterator[str]:
    if any(mail[field] for field in ("Disposition-Notification-To", "Return-Receipt-To", "X-Confirm-Reading-To")):
        yield "a read receipt"
    if str(mail["Importance"] or mail["Priority"] or mail["X-Priority"] or "").strip().lower()[:4] in _FIRST:
        yield "high importance"


def _sent(mail: "EmailMessage") -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(str(mail["date"])) if mail["date"] else None
    except (ValueError, TypeError):
        return None

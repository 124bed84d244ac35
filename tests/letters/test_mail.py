"""Drafts out of files."""

import io
import time
from email.message import EmailMessage

import pytest

from afterword.kernel.errors import AfterwordError
from afterword.letters.checker import check_draft
from afterword.letters.mail import read_draft
from afterword.letters.model import Composed
from afterword.letters.sheets import OUTPUTS, Sender


def _mail(body: str, subtype: str = "plain") -> EmailMessage:
    mail = EmailMessage()
    mail["To"] = "Tom Ellery <tom@larkfield.example>"
    mail["From"] = "jonas@mail.example"
    mail["Subject"] = "Thank you – data analyst"
    mail["Date"] = "Wed, 05 Mar 2025 09:10:00 +0100"
    mail.set_content(body, subtype=subtype)
    return mail


def test_a_mail_with_its_headers_and_attachment() -> None:
    mail = _mail("Dear Tom,\n\nThank you for Tuesday.\n\nKind regards,\nJonas Weber\n")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="cv.pdf")
    draft = read_draft(mail.as_bytes(), "note.eml")
    assert (draft.to, draft.to_address, draft.from_address) == (
        "Tom Ellery",
        "tom@larkfield.example",
        "jonas@mail.example",
    )
    assert draft.subject == "Thank you – data analyst"
    assert draft.sent_at
    assert draft.sent_at.day == 5
    assert draft.attachments == ("cv.pdf",)
    assert draft.body.of(draft.text) == "Thank you for Tuesday."


def test_html_alone_becomes_text() -> None:
    html = "<style>p {}</style><p>Dear Tom,</p><p>Thank you for <b>Tuesday</b>.</p><p>Best,<br>Jonas Weber</p>"
    draft = read_draft(_mail(html, "html").as_bytes(), "note.eml")
    assert draft.body.of(draft.text) == "Thank you for Tuesday."


def test_a_word_file() -> None:
    import docx

    document = docx.Document()
    for line in ("Subject: Thank you – analyst", "Dear Tom,", "Thank you for Tuesday.", "Kind regards,", "Jonas Weber"):
        document.add_paragraph(line)
    data = io.BytesIO()
    document.save(data)
    draft = read_draft(data.getvalue(), "note.docx")
    assert draft.subject == "Thank you – analyst"
    assert draft.body.of(draft.text) == "Thank you for Tuesday."


@pytest.mark.parametrize("data", [b"", b"\n \n", b"%PDF-1.7 x", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04word/"])
def test_what_is_no_letter_is_said_in_a_sentence(data: bytes) -> None:
    with pytest.raises(AfterwordError):
        read_draft(data, "note.txt")


@pytest.mark.parametrize(
    "data", [b"Content-Type: text/plain; charset=nonsense\n\nDear Tom,\n\nThank you.", b"Subject: =?x?q?=\n\nThanks"]
)
def test_broken_mails_are_read_or_refused(data: bytes) -> None:
    assert "Th" in read_draft(data, "note.eml").text


def test_what_is_too_long_for_a_letter_is_told_in_one_sentence() -> None:
    with pytest.raises(AfterwordError, match="too long for a letter"):
        read_draft(b"Dear Tom,\n\n" + b"Thank you for Tuesday. " * 3000, "long.txt")


@pytest.mark.parametrize(
    ("header", "presses"),
    [
        ("Disposition-Notification-To: eve@x.example", ("a read receipt",)),
        ("Return-Receipt-To: eve@x.example", ("a read receipt",)),
        ("X-Priority: 1 (Highest)", ("high importance",)),
        ("Importance: High", ("high importance",)),
        ("X-Priority: 3", ()),
        ("Importance: normal", ()),
    ],
)
def test_what_the_headers_ask_of_the_reader(header: str, presses: tuple[str, ...]) -> None:
    data = f"To: Ann <ann@x.example>\n{header}\nSubject: Thank you\nMIME-Version: 1.0\n\nDear Ann,\n\nThank you.\n"
    draft = read_draft(data.encode(), "a.eml")
    assert draft.presses == presses
    assert ("F12" in {finding.rule for finding in check_draft(draft)}) == bool(presses)


LONG = b"Thank you for Tuesday. " * 500_000


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("long.txt", b"Dear Tom,\n\n" + LONG),
        ("lines.txt", b"Dear Tom,\n\n" + b"Thank you.\n" * 900_000),
        ("long.eml", b"MIME-Version: 1.0\nSubject: x\n\nDear Tom,\n\n" + LONG),
        (
            "page.eml",
            b"MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Dear Tom,</p>" + b"<p>Thank you.</p>" * 600_000,
        ),
        ("headers.eml", b"MIME-Version: 1.0\n" + b"X-A: b\n" * 1_500_000 + b"\nDear Tom,"),
    ],
)
def test_ten_megabytes_are_refused_at_once(name: str, data: bytes) -> None:
    started = time.process_time()
    with pytest.raises(AfterwordError, match="far too long for a letter"):
        read_draft(data, name)
    assert time.process_time() - started < 2  # a fifth of a second when nobody else is at work


def test_a_large_attachment_makes_no_letter_too_long() -> None:
    mail = _mail("Dear Tom,\n\nThank you for Tuesday.\n\nKind regards,\nJonas Weber\n")
    mail.add_attachment(b"%PDF" + b"x" * 3_000_000, maintype="application", subtype="pdf", filename="cv.pdf")
    assert read_draft(mail.as_bytes(), "note.eml").body


def test_a_mail_saved_as_utf_16_is_read() -> None:
    text = "To: Tom Ellery <tom@larkfield.example>\nSubject: Thank you – analyst\n\nDear Tom,\n\nThank you.\n\nJonas\n"
    draft = read_draft(text.encode("utf-16"), "note.eml")
    assert (draft.subject, draft.to_address) == ("Thank you – analyst", "tom@larkfield.example")


def test_a_word_file_has_its_title_as_subject_when_it_names_none() -> None:
    letter = Composed(
        to="Tom Ellery", to_address=None, kind="note", channel="e-mail", subject="Thank you – analyst", claims=(),
        body="Dear Tom,\n\nThank you for Tuesday.\n\nKind regards,\nJonas Weber",
    )  # fmt: skip
    draft = read_draft(OUTPUTS["word"].render(letter, Sender("Jonas Weber")), "note.docx")
    assert draft.subject == "Thank you – analyst"

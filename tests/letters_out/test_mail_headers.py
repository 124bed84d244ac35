"""A mail reads back as it was written, whatever stands in names, subjects and bodies."""

import email
import re
from email import policy
from email.header import decode_header, make_header
from email.utils import parseaddr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.letters.model import Composed
from afterword.letters.sheets import OUTPUTS, Sender
from afterword.letters.sheets_mail import MailAddress, body_text, header_text, mail_address

ANY = st.text(st.characters(), max_size=300)
LINES = st.text(max_size=1500)
KNOWN = {"subject", "from", "to", "x-unsent", "content-type", "content-transfer-encoding", "mime-version"}


def render(body: str, subject: str, to: str, me: str, address: str = "gwen@ward7.example") -> bytes:
    letter = Composed(to=to, to_address=address, kind="note", channel="e-mail", subject=subject, body=body, claims=())
    return OUTPUTS["eml"].render(letter, Sender(me, "joe@post.example"))


def person(made: bytes, field: str) -> tuple[str, str]:
    """Name and address as mail programs show them: taken apart first, then decoded.

    The newer reader of Python 3.11 puts spaces between the parts of a long encoded name.
    """
    (raw,) = email.message_from_bytes(made).get_all(field)
    name, address = parseaddr(re.sub(r"\r?\n(?=[ \t])", "", raw))
    return str(make_header(decode_header(name))), address


@settings(deadline=None)
@given(LINES, ANY, ANY, ANY)
def test_round_trip(body: str, subject: str, to: str, me: str) -> None:
    made = render(body, subject, to, me)
    assert all(len(line) <= 998 for line in made.split(b"\r\n"))
    assert b"\n" not in made.replace(b"\r\n", b"")
    assert made.isascii()
    read = email.message_from_bytes(made, policy=policy.default)
    assert {name.lower() for name in read.keys()} == KNOWN  # noqa: SIM118 - of a mail, keys() keeps doubles
    assert len(read.keys()) == len(KNOWN)
    assert " ".join(read["Subject"].split()) == header_text(subject)
    for field, name, address in (("To", to, "gwen@ward7.example"), ("From", me, "joe@post.example")):
        assert person(made, field) == (header_text(name)[:200].strip(), address)
    assert read.get_content().replace("\r\n", "\n") == body_text(body) + "\n"


@pytest.mark.parametrize(
    "name",
    ["Mrs. O’Neill-Ó Súilleabháin, RN", 'Anne "Annie" Day', "Łukasz (Luke) Żak", "Bcc: x@y.example", "李 雪清",
     "Ursula Margarethe Freifrau von und zu Weißenfels-Königstein " * 3, "=?utf-8?q?hidden?=",
     "Priya\u202e\x00 R", "A" * 180],
)  # fmt: skip
def test_odd_names_reach_the_reader(name: str) -> None:
    made = render("Dear you,", "Thank you", name, name)
    assert person(made, "To") == (person(made, "From")[0], "gwen@ward7.example")
    assert person(made, "To")[0] == header_text(name)
    assert email.message_from_bytes(made)["Bcc"] is None


@pytest.mark.parametrize(
    "address", ["", "x", "a b@c.example", "a@b@c.example", "a@b.example\r\nBcc: all@x.example", "zoë@c.example",
                "a" * 70 + "@c.example", "<a@c.example>", "a@" + "b" * 70 + ".example", '"a b"@c.example', "a@c",
                "a@b..c"],
)  # fmt: skip
def test_an_address_that_not_every_server_takes_is_left_out(address: str) -> None:
    assert mail_address("Gwen", address) is None
    read = email.message_from_bytes(render("Dear Gwen,", "Thank you", "Gwen", "Joe", address), policy=policy.default)
    assert read["To"] is None
    assert read["Bcc"] is None


def test_a_domain_with_accents_goes_as_ascii() -> None:
    assert mail_address("Jörg", "joerg@bäckerei.example") == MailAddress("Jörg", "joerg@xn--bckerei-5wa.example")


def test_a_draft_has_no_date_and_no_id() -> None:
    made = render("Dear Gwen,", "Thank you", "Gwen", "Joe")
    assert not re.search(rb"^(?:Date|Message-ID):", made, re.MULTILINE | re.IGNORECASE)

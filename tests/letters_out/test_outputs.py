"""Every form of a letter: its examples, and what hostile letters do to it."""

import email
from email import policy

import pytest

from afterword.kernel.errors import AfterwordError
from afterword.letters.model import Composed
from afterword.letters.sheets import OUTPUTS, Sender, file_stem

SENDER = Sender("Jonas Weber", "jonas.weber@mail.example")


def letter(body: str, channel: str, **other: object) -> Composed:
    told = {"to": "Priya Raman", "to_address": "priya@larkfield.example", "subject": "Thank you – Tuesday", **other}
    return Composed(kind="note", channel=channel, body=body, claims=(), **told)


CASES = [(item, example) for item in OUTPUTS.values() for example in item.finds + item.passes]


@pytest.mark.parametrize(("item", "example"), CASES, ids=lambda value: getattr(value, "id", None))
def test_examples(item, example) -> None:
    if not item.available():
        pytest.skip(f"{item.id} needs an extra")
    made = item.render(letter(example.text, item.channels[0]), SENDER)
    assert example.expect.encode() in made


def test_a_line_break_in_a_subject_or_name_adds_no_header() -> None:
    made = OUTPUTS["eml"].render(
        letter("Dear Priya,", "e-mail", subject="Hi\r\nBcc: everyone@x.example", to="Priya\nBcc: x"), SENDER
    )
    mail = email.message_from_bytes(made, policy=policy.default)
    assert mail["Bcc"] is None
    assert mail["Subject"] == "Hi Bcc: everyone@x.example"


def test_a_mail_reads_back_as_it_was_written() -> None:
    body = "Dear Siobhán,\n\nThank you – “plain” words, and a line that is rather long " + "so long " * 30 + "\n\nJonas"
    mail = email.message_from_bytes(OUTPUTS["eml"].render(letter(body, "e-mail"), SENDER), policy=policy.default)
    assert mail.get_content().replace("\r\n", "\n").strip() == body


def test_an_address_that_no_mail_program_takes_is_left_out() -> None:
    mail = email.message_from_bytes(
        OUTPUTS["eml"].render(letter("Dear Priya,", "e-mail", to_address="not an address"), SENDER),
        policy=policy.default,
    )
    assert mail["To"] is None


@pytest.mark.skipif(not OUTPUTS["card-pdf"].available(), reason="needs the card extra")
def test_a_card_with_letters_no_font_has_is_refused_in_a_sentence() -> None:
    with pytest.raises(AfterwordError, match="no font here has it"):
        OUTPUTS["card-pdf"].render(letter("Dear \u0378,", "card"), SENDER)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Siobhán Kelleher", "siobhan-kelleher"),
        ("Katarzyna Zielińska", "katarzyna-zielinska"),
        ("../etc", "etc"),
        ("李", "letter"),
        ("", "letter"),
    ],
)
def test_names_become_safe_file_names(name: str, stem: str) -> None:
    assert file_stem(name) == stem

"""What each further form keeps of a letter, and when it says that the letter does not fit."""

import html
import re
import zipfile
from io import BytesIO
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.kernel.errors import AfterwordError
from afterword.letters.mail import read_draft
from afterword.letters.model import Claim, Composed
from afterword.letters.outputs.mailto import LONGEST
from afterword.letters.sheets import OUTPUTS, Sender
from afterword.letters.sheets_fitting import shortened
from afterword.letters.sheets_hand import CARDS, HANDS, LARGE, MARGIN, SMALL, fitted, smallest
from afterword.letters.sheets_mail import body_text

JO = Sender("Joanna Nowak-Hughes", "jo@post.example", "GB")
STORY = (
    "Dear Mr. Bello,\n\n"
    "Thank you for Thursday, and for showing me the dye room.\n\n"
    "You asked what I did when a batch went wrong. In March 2024 I stopped the line after two bolts. "
    "The shade was off by a whole grade.\n\n"
    "I found the valve that stuck. Waste fell from 4 % to 1 %.\n\n"
    "I would like to do this work at Calder Textiles. What has the new jig changed so far?\n\n"
    "Kind regards,\nJoanna Nowak-Hughes\n07700 900144"
)
CLAIMS = tuple(
    Claim(sentence=told, facts=("f1",))
    for told in (
        "In March 2024 I stopped the line after two bolts.",
        "The shade was off by a whole grade.",
        "I found the valve that stuck.",
        "Waste fell from 4 % to 1 %.",
    )
)


def letter(body: str = STORY, channel: str = "e-mail", **other: object) -> Composed:
    told = {"to": "Sam Bello", "to_address": "s.bello@calder.example", "subject": "Thank you & good luck", **other}
    return Composed(**{"kind": "note", "claims": CLAIMS, **told}, channel=channel, body=body)


def render(form: str, made: Composed, sender: Sender = JO) -> bytes:
    return OUTPUTS[form].render(made, sender)


def link(page: bytes) -> str:
    return html.unescape(re.search(r'href="(mailto:[^"]*)"', page.decode())[1])


def test_a_mail_link_holds_the_whole_letter() -> None:
    parts = urlsplit(link(render("mailto", letter())))
    assert unquote(parts.path) == "s.bello@calder.example"
    told = parse_qs(parts.query, strict_parsing=True)
    assert told["subject"] == ["Thank you & good luck"]
    assert told["body"] == [STORY.replace("\n", "\r\n")]


@settings(deadline=None)
@given(st.text(max_size=1500), st.text(max_size=80))
def test_a_mail_link_is_never_too_long_and_the_page_stays_text(body: str, subject: str) -> None:
    page = render("mailto", letter(body, subject=subject, to='Sam "<script>" Bello'))
    assert len(link(page)) <= LONGEST
    assert set(re.findall(rb"<(\w+)", page)) <= {
        b"html",
        b"head",
        b"meta",
        b"title",
        b"style",
        b"body",
        b"h1",
        b"p",
        b"a",
        b"pre",
    }


def test_a_letter_too_long_for_a_link_says_what_to_do() -> None:
    page = render("mailto", letter(STORY + "\n\nŻółć " * 200)).decode()
    assert "too long for a link" in page
    assert ".eml" in page
    assert "body=" not in page
    assert "Żółć" in page


def test_without_an_address_the_page_asks_for_it() -> None:
    assert b"Nobody gave us their address" in render("mailto", letter(to_address=None))


def test_a_word_file_reads_back_as_the_letter() -> None:
    made = render("word", letter())
    assert read_draft(made, "bello.docx").text.split() == STORY.split()
    assert made == render("word", letter())


@pytest.mark.parametrize(
    ("country", "language", "width"),
    [("GB-SCT", "en-GB", 210), ("US", "en-US", 216), ("IN", "en-IN", 210), ("DE", "en-GB", 210)],
)
def test_paper_and_language_are_those_of_the_country(country: str, language: str, width: int) -> None:
    made = render("word", letter(), Sender("Jo", None, country))
    assert f'w:val="{language}"' in zipfile.ZipFile(BytesIO(made)).read("word/styles.xml").decode()
    document = Document(BytesIO(made))
    assert round(document.sections[0].page_width.mm) == width
    assert (document.core_properties.author, document.core_properties.comments) == ("Jo", "")


def test_more_than_a_page_is_no_letter_in_word() -> None:
    with pytest.raises(AfterwordError, match="more than one page"):
        render("word", letter("A line of this letter. " * 400))


def test_an_invitation_note_keeps_the_thanks_and_no_question_without_its_answer() -> None:
    made = render("linkedin-note", letter(channel="linkedin")).decode()
    assert made.endswith("In March 2024 I stopped the line after two bolts.\n\nJoanna Nowak-Hughes\n")
    longer = STORY.replace("two bolts", "two bolts, although the order was late and the foreman had gone home")
    made = render("linkedin-note", letter(longer, "linkedin")).decode()
    assert made == (
        "Dear Mr. Bello,\n\nThank you for Thursday, and for showing me the dye room.\n\nJoanna Nowak-Hughes\n"
    )


def test_what_stands_last_is_left_out_first_and_a_lead_never_stands_alone() -> None:
    whole = shortened(letter(), 2000, "Jo")
    assert whole == STORY.partition("\n\nKind regards")[0] + "\n\nJo"
    without_question = shortened(letter(), len(whole) - 1, "Jo")
    assert without_question.endswith("at Calder Textiles.\n\nJo") is False  # a wish alone would lead to nothing
    assert without_question.endswith("Waste fell from 4 % to 1 %.\n\nJo")
    assert "went wrong" not in shortened(letter(), 150, "Jo")


@settings(deadline=None)
@given(st.integers(0, 600))
def test_sentences_are_kept_whole_or_not_at_all(limit: int) -> None:
    made = shortened(letter(), limit, "Jo")
    if made is None:
        assert limit < 90
        return
    assert len(made) <= limit
    assert STORY.startswith(made.removesuffix("\n\nJo"))
    assert made.removesuffix("\n\nJo")[-1] in ".?"


@pytest.mark.parametrize("kind", ["withdrawal", "rejection-reply", "nudge"])
def test_a_letter_that_says_one_thing_is_not_shortened(kind: str) -> None:
    with pytest.raises(AfterwordError, match="without cutting"):
        render("linkedin-note", letter(channel="linkedin", kind=kind))


def test_an_inmail_has_its_subject_and_no_telephone() -> None:
    made = render("linkedin-inmail", letter(channel="linkedin")).decode()
    assert made.startswith("Subject: Thank you & good luck\n\nDear Mr. Bello,")
    assert made.endswith("Kind regards,\nJoanna Nowak-Hughes\n")


@settings(deadline=None)
@given(st.text(st.sampled_from("abcd  \n"), max_size=900), st.sampled_from(CARDS), st.sampled_from(HANDS))
def test_what_fits_a_card_stays_on_it(text: str, card, hand) -> None:
    fit = fitted(text, card, hand)
    if fit is None:
        return
    assert len(fit.sides) <= card.sides
    for side in fit.sides:
        assert len(side) * hand.pitch <= card.height - 2 * MARGIN
        assert all(len(line) * hand.letter <= card.width - 2 * MARGIN for line in side)
    assert "".join("".join(line.split()) for side in fit.sides for line in side) == "".join(text.split())


def test_a_larger_hand_needs_more_card() -> None:
    note = "Dear Mr. Bello,\n\n" + "Thank you for showing me the dye room and the new jig. " * 4 + "\n\nJo"
    small, large = smallest(note, SMALL), smallest(note, LARGE)
    assert small
    assert large
    assert CARDS.index(small.card) < CARDS.index(large.card)


@pytest.mark.skipif(not OUTPUTS["card-pdf"].available(), reason="needs the card extra")
def test_the_sheet_is_tagged_and_holds_every_word() -> None:
    import pypdfium2

    note = "Dear Mrs. Wójcik-Ní Dhuibhne,\n\nThank you for showing me the dye room.\n\nДмитро Ґалаґан"
    made = render("card-pdf", letter(note, "card", to="Mrs. Wójcik"))
    assert b"/StructTreeRoot" in made
    assert b"/Lang" in made
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(made)]
    assert all(word in page for page in pages for word in note.split())


@pytest.mark.skipif(not OUTPUTS["card-pdf"].available(), reason="needs the card extra")
def test_what_no_card_takes_is_refused_in_a_sentence() -> None:
    with pytest.raises(AfterwordError, match="too long to write on a card"):
        render("card-pdf", letter("Thank you once more. " * 200, "card"))


@pytest.mark.skipif(not OUTPUTS["card-pdf"].available(), reason="needs the card extra")
@pytest.mark.parametrize("sign", ["李", "ሀ", "𓀀"])
def test_a_name_that_no_font_here_shows_is_refused_and_not_dropped(sign: str) -> None:
    with pytest.raises(AfterwordError) as refused:
        render("card-pdf", letter(f"Dear {sign},\n\nThank you for Thursday.\n\nJo", "card", to="Sam Bello"))
    assert sign in str(refused.value)
    assert "Sam Bello" in str(refused.value)
    assert "Copy the card from the text file" in str(refused.value)


@pytest.mark.skipif(not OUTPUTS["card-pdf"].available(), reason="needs the card extra")
def test_the_sheet_tells_its_title_and_language() -> None:
    import pypdfium2

    made = render("card-pdf", letter("Dear Zoë,\n\nThank you for Thursday.\n\nJo", "card"))
    assert pypdfium2.PdfDocument(made).get_metadata_value("Title") == "Card to Sam Bello"
    assert re.search(rb"/Lang ?\(en", made)


def test_a_word_file_tells_its_title_and_its_language() -> None:
    made = render("word", letter())
    document = Document(BytesIO(made))
    assert document.core_properties.title == "Thank you & good luck"
    assert [p.text.split("\n")[0] for p in document.paragraphs][:2] == [
        "Dear Mr. Bello,",
        "Thank you for Thursday, and for showing me the dye room.",
    ]
    assert [p.style.name for p in document.paragraphs if not p.text.strip()] == []  # no empty lines to read aloud
    untitled = Document(BytesIO(render("word", letter(subject=None))))
    assert untitled.core_properties.title == "Letter to Sam Bello"


@settings(deadline=None, max_examples=30)
@given(st.text(max_size=300), st.text(max_size=120), st.text(max_size=120))
def test_any_letter_makes_a_word_file_that_opens(body: str, to: str, subject: str) -> None:
    made = Document(BytesIO(render("word", letter(body, to=to, subject=subject), Sender(to, None, "GB"))))
    assert "".join("".join(p.text.split()) for p in made.paragraphs) == "".join(body_text(body).split())

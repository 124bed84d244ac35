"""A letter as a file: whatever is typed comes back, and what is let pass stands below."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.app.interviews.letter_text import Words, laid, read, tidy, waived

TYPED = st.text(st.characters(blacklist_categories=("Cs",)), max_size=200)


@given(body=TYPED, subject=TYPED, email=TYPED)
def test_what_is_typed_comes_back(body: str, subject: str, email: str) -> None:
    words = tidy(Words(to="Ines Kowal", email=email, subject=subject, body=body))
    assert read(laid(words).text.encode()) == words


@pytest.mark.parametrize(
    "body",
    [
        "Subject: the timetable\n\nDear Ines,", "To: be or not", "  indented\n\n\n\ntwo lines apart", "",
        "afterword: waive E1", "Tomás – “quoted” 🙂",
    ],
)  # fmt: skip
def test_lines_that_look_like_ours_stay_the_writers(body: str) -> None:
    words = tidy(Words(to="Ines Kowal", subject="The porter's post", body=body))
    assert words.body == body
    assert read(laid(words).text.encode()) == words


def test_the_places_of_subject_and_words_are_told() -> None:
    words = Words(to="Ines Kowal", email="ines@ward.example", subject="The porter's post", body="Dear Ines,\n\nThanks.")
    whole = laid(words)
    assert whole.text[whole.subject_at :].startswith("The porter's post\n")
    assert whole.text[whole.body_at :] == "Dear Ines,\n\nThanks.\n"


@pytest.mark.parametrize(("reason", "kept"), [("my own\nway.", "my own way"), ("…", "…"), ("--", None), ("  ", None)])
def test_a_rule_passes_with_a_reason_only(reason: str, kept: str | None) -> None:
    words = waived(Words(to="Ines Kowal", body="Dear Ines,"), "E1", reason)
    assert words.waivers == ((("E1", kept),) if kept else ())
    assert read(laid(words).text.encode()).waivers == words.waivers
    assert waived(words, "E1", "").waivers == ()


def test_no_other_rule_is_let_pass() -> None:
    assert waived(Words(to="Ines", body="x"), "E1 because\nDear", "y").waivers == ()


def test_a_waiver_typed_into_the_letter_is_no_part_of_it() -> None:
    words = tidy(Words(to="Ines", body="Dear Ines,\n\nSorry.\nafterword: waive E1 because she asked\n\nJo"))
    assert words.body == "Dear Ines,\n\nSorry.\n\nJo"
    assert words.waivers == (("E1", "she asked"),)


def test_a_name_cannot_become_an_address() -> None:
    words = read(laid(Words(to="Ines <x@evil.example>", email="ines@ward.example", body="x")).text.encode())
    assert words.email == "ines@ward.example"

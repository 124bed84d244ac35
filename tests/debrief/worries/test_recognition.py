"""Worries as people put them: phrasings set down before the cues met them."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from afterword.debrief.verdicts import WORRIES
from afterword.debrief.worry_recognition import plain, recognise

LINES = [line.split("|", 1) for line in Path(__file__).with_name("phrasings.txt").read_text("utf-8").splitlines()]


def test_nearly_all_phrasings_are_known():
    wrong = [(key, text) for key, text in LINES if recognise(text, WORRIES)[:1] != (key,)]
    assert len(wrong) <= 0.06 * len(LINES), wrong


def test_misspelt_words_are_mended():
    assert recognise("I rambeled all the way", WORRIES)[0] == "W01"
    assert recognise("I forgott to menton my apprentises", WORRIES)[0] == "W14"


def test_what_is_no_worry_we_know_stays_unknown():
    assert recognise("The coffee was cold and the lift smelt of paint.", WORRIES) == ()
    assert recognise("", WORRIES) == ()


def test_names_of_those_in_the_room_are_marked():
    assert (
        plain("Priya O'Neill didn't smile, Dev said.", ("Priya O'Neill",))
        == "@priya @o'neill did not smile =dev said ."
    )


@given(st.text(max_size=200))
def test_any_text_is_read(text):
    recognise(text, WORRIES, ("Ann Bell",))

"""Worries as people put them: phrasings that the table was not made from."""

import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from afterword.debrief.worry_recognition import features, plain, recognise
from afterword.language.counted import Counted

ROOT = Path(__file__).resolve().parents[3]
LINES = [line.split("|", 1) for line in Path(__file__).with_name("phrasings.txt").read_text("utf-8").splitlines()]


def test_most_phrasings_are_known():
    wrong = [(key, text) for key, text in LINES if recognise(text)[:1] != (key,)]
    assert len(wrong) <= 0.08 * len(LINES), wrong


def test_the_table_was_made_from_the_present_wordings():
    run = [sys.executable, "scripts/learn_worries.py", "--check"]
    found = subprocess.run(run, cwd=ROOT, capture_output=True, text=True)
    assert found.returncode == 0, found.stdout


def test_a_recognised_worry_can_say_why():
    seen = features(plain("my mind went blank on the pricing question"))
    assert "w:blank" in dict(Counted.load("afterword.debrief.learned", "worries").reasons(seen, "W05"))


def test_misspelt_words_are_mended():
    assert recognise("I rambeled all the way")[0] == "W01"
    assert recognise("I forgott to menton my apprentises")[0] == "W14"


def test_what_is_no_worry_we_know_stays_unknown():
    assert recognise("The coffee was cold and the lift smelt of paint.") == ()
    assert recognise("") == ()


def test_names_of_those_in_the_room_are_marked():
    assert plain("Priya O'Neill didn't smile, Dev said.", ("Priya O'Neill",)) == "@ did not smile =dev said ."


@given(st.text(max_size=200))
def test_any_text_is_read(text):
    recognise(text, ("Ann Bell",))

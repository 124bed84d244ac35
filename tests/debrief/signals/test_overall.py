"""The overall answer, from counts alone."""

from minicase import mini_record

from afterword.debrief.model import WorryVerdict
from afterword.debrief.overall import overall

GOOD = "Ana {technical}: How do you lay it?\nMe: With a fall of one in eighty.\nAna: Great answer.\n"
BAD = "Ana {behavioural parts=no}: Tell me about a row.\nMe: I had one and it's gone.\nAna: Okay.\n"
DOUBT = "Ana {background parts=no}: I'm worried you've never led a crew.\nMe: I learn fast.\nAna: We'll see.\n"


def answer(text, *verdicts):
    worries = tuple(WorryVerdict("w", None, verdict, "because", (), "no") for verdict in verdicts)
    return overall(mini_record(text), worries)


def test_felt_bad_and_was_not():
    found = answer("# felt=2\n" + GOOD * 4, "not supported", "not supported", "supported", "cannot be told")
    assert found.answer == "not as bad"
    assert "4 worries" in found.because


def test_felt_bad_and_was():
    assert answer("# felt=2\n" + BAD * 3 + DOUBT, "supported", "supported", "mixed").answer == "as bad"


def test_felt_good_and_was_not():
    assert answer("# felt=9\n" + BAD * 3 + DOUBT, "supported").answer == "worse"


def test_felt_good_and_was_good():
    assert answer("# felt=9\n" + GOOD * 3, "not supported").answer == "as bad"


def test_no_feeling_and_no_worry():
    assert answer(GOOD).answer == "cannot be told"


def test_nothing_asked():
    assert answer("# felt=2\nAna: Hello.\nMe: Hello.", "cannot be told").answer == "cannot be told"


def test_it_never_guesses_the_decision():
    assert "nobody can read" in answer("# felt=2\n" + GOOD, "supported").because


def test_a_doubt_left_standing_beside_an_open_question():
    found = answer("# felt=4\n" + GOOD * 3 + DOUBT + BAD, "not supported", "not supported", "not supported")
    assert found.answer == "as bad"
    assert "“Tell me about a row.”" in found.because
    assert "never led a crew" in found.because


def test_one_slip_in_a_good_hour():
    found = answer("# felt=3\n" + GOOD * 9 + BAD, "supported", "not supported", "mixed")
    assert found.answer == "not as bad"
    assert found.because.startswith("One question stayed open: “Tell me about a row.”")


def test_at_most_four_sentences():
    because = answer("# felt=3\n" + GOOD * 9 + BAD * 3 + DOUBT, "supported", "mixed").because
    assert because.count(".") + because.count("?") <= 6
    assert len(because.split()) <= 70

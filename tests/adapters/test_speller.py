"""Spelling in a process beside the program: it starts by itself, knows the words of each case, and may die."""

import time

import pytest

from afterword.adapters.speller import Speller
from afterword.adapters.spelling import missing

pytestmark = pytest.mark.skipif(bool(missing()), reason="the extra is not installed")


def asked(speller: Speller, text: str, known: tuple[str, ...] = (), english: str = "american") -> list[str]:
    """The words found, once the process is there."""
    for _ in range(300):
        found = list(speller.misspelt(f"{text} frobulated", english, known))
        if found:
            return [span.of(f"{text} frobulated") for span, _ in found][:-1]
        time.sleep(0.1)
    raise AssertionError("The process does not start.")


def test_it_starts_knows_the_words_of_each_case_and_comes_back() -> None:
    speller = Speller()
    assert list(speller.misspelt("a recieve", "american", ())) == [], "nobody waits for it to start"
    assert asked(speller, "We recieve the platlets.") == ["recieve", "platlets"]
    assert asked(speller, "We recieve the platlets.", ("platlets",)) == ["recieve"]
    for n in range(5):  # more cases than it holds: it is told their words again
        assert asked(speller, "A recieve.", ("recieve", str(n))) == []
    assert asked(speller, "We recieve the platlets.", ("platlets",)) == ["recieve"]
    assert asked(speller, "The colour.", english="british") == []
    assert speller._process
    speller._process.kill()
    speller._process.wait()
    assert asked(speller, "We made a recieve.") == ["recieve"]
    speller._process.kill()

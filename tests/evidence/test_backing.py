"""A referee who backs what is told elsewhere: true when their note is there, and nothing is put into their mouth."""

import pytest
import unseen_worlds as unseen

from afterword.evidence.factcheck import check_text

WORLD = unseen.driver()


def verdict(text: str) -> str:
    (told,) = check_text(text, WORLD)
    return told.verdict


@pytest.mark.parametrize("text", ["Janet Okafor confirms this in writing.", "Janet Okafor confirms it, and so do I."])
def test_a_note_backs_what_is_told(text):
    assert verdict(text) != "unsupported"


@pytest.mark.parametrize(
    "text",
    [
        "Janet Okafor confirms that I am the best driver in Yorkshire.",
        "Janet Okafor confirms the figures of the forklift fire in Hull.",
        "Petra Lindqvist confirms this in writing.",
    ],
)
def test_what_a_note_does_not_hold_is_not_backed(text):
    assert verdict(text) == "unsupported"

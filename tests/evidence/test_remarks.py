"""What goes on in a head is no claim, what was done is."""

import pytest
import unseen_worlds as unseen

from afterword.evidence.factcheck import check_text

WORLD = unseen.driver()


@pytest.mark.parametrize(
    "text",
    [
        "I have not stopped thinking about it.",
        "And I cannot help wondering where they went.",
        "Since Tuesday every handwritten seven looks like a one to me.",
    ],
)
def test_a_remark(text):
    assert check_text(text, WORLD)[0].verdict == "not a claim"


def test_a_deed_is_held_against_the_record():
    assert check_text("I have not stopped eleven lorries at Dover.", WORLD)[0].verdict == "unsupported"

"""Whom an interviewer looks for, taken up in the wish for the post."""

import pytest

from afterword.letters.sought import the_one, whom


@pytest.mark.parametrize(
    ("said", "clause"),
    [
        ("So I want a florist who asks me before she cuts the long stems, that's all.",
         "a florist who asks you before she cuts the long stems"),
        ("What we look for, honestly, is someone who can read a tide table without ringing me twice a day.",
         "somebody who can read a tide table without ringing you twice a day"),
        ("It's somebody who'll walk the line at six in the morning because nobody else does.",
         "somebody who will walk the line at six in the morning"),
        ("We're looking for a baker that's come up through the ovens but not in a factory.",
         "a baker who has come up through the ovens"),
        ("I need somebody who's as happy on the phone as on the roof.",
         "somebody who is as happy on the phone as on the roof"),
    ],
)  # fmt: skip
def test_the_one_they_look_for(said: str, clause: str) -> None:
    assert whom(said) == clause


@pytest.mark.parametrize(
    "said",
    ["I want a van that starts in the morning.", "I need somebody who won't leave after a year.",
     "I'd like somebody who wants what you want.", "We had a painter who fell off the scaffold.",
     "I want to hear about a painter who let you down."],
)  # fmt: skip
def test_no_thing_no_grievance_and_nobody_of_the_past(said: str) -> None:
    assert whom(said) is None


def test_the_wish_says_who() -> None:
    assert the_one("a florist who asks you first") == "the florist who asks you first"
    assert the_one("somebody who asks you first") == "the one who asks you first"

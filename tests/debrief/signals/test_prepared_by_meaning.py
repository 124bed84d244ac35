"""Prepared questions asked in wholly other words, where a model of meaning is there."""

from collections.abc import Sequence

from minicase import mini_case

from afterword.debrief.prepared import prepared

TALK = """
Ana {background}: What do you do now?
Me: I bake bread.
Me {ask}: Which of the ovens is older than me?
Ana: The left one.
Me {ask}: Who gets the phone at three in the morning when something breaks?
Ana: We take turns.
"""


class Knows:
    """A model that knows one pair."""

    name = "Knows"

    def similarity(self, texts: Sequence[str], others: Sequence[str]) -> list[list[float]]:
        return [[0.6 if "on-call" in text and "phone" in other else 0.2 for other in others] for text in texts]


def test_a_model_finds_what_words_do_not() -> None:
    case, exchanges = mini_case(f"prepared: How do you handle on-call?\n{TALK.strip()}")
    assert prepared(case, exchanges)[0].asked is False
    found = prepared(case, exchanges, Knows())[0]
    assert found.asked is True
    assert case.transcript.turn(found.turn or 0).text.startswith("Who gets the phone")


def test_what_nobody_asked_stays_unasked() -> None:
    case, exchanges = mini_case(f"prepared: Is the contract permanent?\n{TALK.strip()}")
    assert prepared(case, exchanges, Knows())[0].asked is False

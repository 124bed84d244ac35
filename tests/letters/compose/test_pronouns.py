"""Who is meant."""

import pytest

from afterword.evidence.voice.pronouns import article, stands_alone, turn


@pytest.mark.parametrize(
    ("said", "turned"),
    [
        ("We check our vans at six, and I sign the sheet", "you check your vans at six, and you sign the sheet"),
        ("you'd be the first person I'd ring", "I would be the first person you would ring"),
        ("if you were worried", "if I were worried"),
        ("what makes you want to teach", "what makes me want to teach"),
        ("somebody told you that we're closing", "somebody told me that you are closing"),
        ("when they had no reason to listen to you", "when they had no reason to listen to me"),
    ],
)
def test_an_interviewers_words(said: str, turned: str) -> None:
    assert turn(said, "interviewer") == turned


def test_what_is_unclear_is_refused() -> None:
    with pytest.raises(ValueError, match="whom this means"):
        turn("what you and your team did", "interviewer")
    with pytest.raises(ValueError, match="themselves"):
        turn("You gave me the sheet", "witness")


@pytest.mark.parametrize("clause", ["you run the drill in a real bay", "a doctor that they were wrong", "how I work"])
def test_clear_clauses(clause: str) -> None:
    assert stands_alone(clause)


@pytest.mark.parametrize(
    "clause", ["you take that table to the board", "how I handled it", "you told them", "they left"]
)
def test_clauses_that_point_elsewhere(clause: str) -> None:
    assert not stands_alone(clause)


def test_article() -> None:
    assert article("a art shop, an shop, a hour") == "an art shop, a shop, an hour"

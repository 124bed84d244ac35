"""Questions as a letter refers to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.letters.indirect import asked

SAID = [
    ("Tell me about a load you refused.", "about a load I refused"),
    ("Can you give us an example of a pupil you supported who wasn't keeping up?",
     "for an example of a pupil I supported who was not keeping up"),
    ("Describe a time when you disagreed with your manager.", "for a time when I disagreed with my manager"),
    ("So how would you handle a customer who is shouting at the counter?",
     "how I would handle a customer who is shouting at the counter"),
    ("When did you last tell a surgeon that they were wrong?", "when I last told a surgeon that they were wrong"),
    ("Have you ever worked somewhere that never closes?", "whether I have ever worked somewhere that never closes"),
    ("Did you ever drive at night?", "whether I ever drove at night"),
    ("What's the largest sum you've been in charge of?", "about the largest sum I have been in charge of"),
    ("Do you want to start by telling us about your training?", "about my training"),
    ("How many pallets can you move in a shift?", "how many pallets I can move in a shift"),
    ("What's your understanding of safeguarding?", "about my understanding of safeguarding"),
    ("How do you know that was the new route, though?", "how I knew that it was the new route"),
    ("Why should we hire you?", "why you should hire me"),
    ("Please explain how a reconciliation works.", "how a reconciliation works"),
    ("Are you comfortable working with small children?", "whether I am comfortable working with small children"),
]  # fmt: skip

LEFT_ALONE = [
    "Why now?",
    "And if she had refused?",
    "What did you do?",
    "How would you catch that early?",
    "Is there one person you did it with?",
    "Tell us about yourself.",
    "Who gets it?",
    "And Christmas?",
    "",
]


@pytest.mark.parametrize(("question", "clause"), SAID)
def test_question_becomes_a_clause(question: str, clause: str) -> None:
    assert asked(question) == clause


@pytest.mark.parametrize("question", LEFT_ALONE)
def test_what_cannot_be_said_safely_is_left_alone(question: str) -> None:
    assert asked(question) is None


def test_notes_are_in_the_first_person_already() -> None:
    assert asked("did I ever work nights in a home", reported=True) == "whether I ever worked nights in a home"
    assert asked("What do I do if a child runs out.", reported=True) == "what I do if a child runs out"


@given(st.text(max_size=200))
def test_any_text_gives_a_clause_or_none(text: str) -> None:
    found = asked(text)
    assert found is None or ("?" not in found and len(found.split()) <= 26)

"""Questions that are nobody's business in an interview."""

import pytest
from minicase import mini_case

from afterword.debrief.protected import protected

ASKED = (
    "And are you married at all?", "Do you have kids?", "so have you got any children yourself",
    "Are you planning to start a family soon?", "How old are you, if you don't mind?", "What does your husband do?",
    "Where are you really from?", "Do you go to Mass?", "Have you any health problems I should know about?",
    "Who'd mind the children?", "what's your nationality", "When were you born?",
)  # fmt: skip
LAWFUL = (
    "Have you worked with children?", "What would you do if a patient asked for a priest of their own religion?",
    "Do you have the right to work here?", "How old is the system you support?", "Tell me about your family of tools.",
    "What does your current manager say?", "How would you speak to a pregnant customer?", "Where are you based?",
    "Do you have children's nursing experience?", "Who looks after the servers?", "Are you over eighteen?",
)  # fmt: skip


@pytest.mark.parametrize("words", ASKED)
def test_found(words):
    case, _ = mini_case(f"Ana {{other}}: Right. {words}\nMe: Well, no.")
    assert [quote.turn for quote in protected(case)] == [1]


@pytest.mark.parametrize("words", LAWFUL)
def test_passed(words):
    case, _ = mini_case(f"Ana {{other}}: Right. {words}\nMe: Well, no.")
    assert protected(case) == ()


def test_the_candidate_may_say_anything():
    case, _ = mini_case("Ana: Tell me about you.\nMe: Are you married? I am.")
    assert protected(case) == ()


def test_reported_in_notes():
    case, _ = mini_case("# notes\nMe: He asked if I am married, I said it is private.\nMe: Asked how I find the work.")
    assert len(protected(case)) == 1

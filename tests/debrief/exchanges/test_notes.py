"""Notes from memory: who asks, what is asked, where the answer ends, in several manners of writing."""

import pytest

from afterword.debrief.case import Case, Person
from afterword.debrief.model import Exchange
from afterword.debrief.segment import exchanges, invited_to_ask
from afterword.transcripts.model import Transcript, Turn

PEOPLE = (Person("Joanna Marsh", role="Store Manager"), Person("Vikram Sen", role="HR Officer"))


def case(*lines: str, people: tuple[Person, ...] = PEOPLE) -> Case:
    turns = tuple(Turn(n, "", None, None, line) for n, line in enumerate(lines, start=1))
    return Case("notes", Transcript("notes.md", "notes", turns, from_memory=True), "Me", "told", interviewers=people)


def read(*lines: str) -> tuple[Exchange, ...]:
    return exchanges(case(*lines))


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("Jo asked me why I left the bakery. I said the hours.", "why I left the bakery"),
        ("then jo goes why did you leave the bakery and i said the hours", "why did you leave the bakery"),
        ("- why I left the bakery -> the hours", "why I left the bakery"),
        ("I was asked by Jo why I left the bakery. I said the hours.", "why I left the bakery"),
    ],
)
def test_one_question_in_many_manners(line: str, question: str) -> None:
    before = "Jo asked how long I have been there. I said two years."
    found = read("Thursday, upstairs, forty minutes.", before, line, "They ring on Monday.")
    assert len(found) == 2
    assert question in found[1].question
    assert found[1].answer_turns == (3,)


def test_who_asks_by_short_name_and_office() -> None:
    found = read(
        "Jo wanted to know where I work now. I said at the till in Morley's.",
        "The HR man asked when I could start. I told him in May.",
    )
    assert [each.asked_by for each in found] == ["Joanna Marsh", "Vikram Sen"]


def test_what_is_said_of_one_part_counts_for_that_part() -> None:
    found = read(
        "Jo asked how I lift a crate and what I do with a broken one. Knees first, I said. The second bit I forgot."
    )
    assert [part.at_first for part in found[0].parts][-1] == "no"


def test_requests_and_feelings_ask_nothing() -> None:
    assert not read("She asked me to sit down and wait.", "I was so nervous that my hands shook.")


def test_invitation_and_own_question() -> None:
    lines = (
        "Jo asked if I work on Sundays. I said yes.",
        "Any questions for us? I asked who does the rota. Jo said she does.",
    )
    found = read(*lines)
    assert invited_to_ask(case(*lines)) == (2,)
    assert found[-1].kind == "candidate-question"
    assert found[-1].asked_by == "Me"

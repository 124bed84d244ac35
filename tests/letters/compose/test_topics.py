"""What of a talk a letter takes up, and what it never does."""

import pytest

from afterword.debrief.case import Case, Person
from afterword.letters.capitals import restored, uncased
from afterword.letters.question_topics import UNWELCOME
from afterword.letters.wording import greeting
from afterword.transcripts.model import Transcript, Turn


def talk(*texts: str) -> Transcript:
    turns = tuple(
        Turn(n=n, speaker="Ann" if n % 2 else "Me", start=None, end=None, text=text)
        for n, text in enumerate(texts, start=1)
    )
    return Transcript(source="talk.txt", format="plain", turns=turns)


def case(*texts: str) -> Case:
    return Case(
        folder="x",
        me_because="told",
        me="Jo Marsh",
        transcript=talk(*texts),
        interviewers=(Person("Ann Leary"),),
        employer="Norwell Dairy",
    )


@pytest.mark.parametrize(
    "clause",
    ["whether I am married", "how old my children are", "whether I have any children", "what I would like to be paid",
     "whether I have got ten minutes for a chat", "why I am leaving the dairy", "about a mistake I made"],
)  # fmt: skip
def test_nothing_private_and_no_terms(clause: str) -> None:
    assert UNWELCOME.search(clause)


@pytest.mark.parametrize(
    "clause",
    ["how I would use pictures with a child who does not speak", "about the parent who stops me at the gate",
     "what I do when two orders come at once"],
)  # fmt: skip
def test_questions_about_the_work_are_welcome(clause: str) -> None:
    assert not UNWELCOME.search(clause)


def test_an_uncased_talk_gives_no_unknown_name() -> None:
    small = case("hiya is that jo", "yeah it is", "what would you do if the tank leaked", "ring somebody")
    assert uncased(small.transcript)
    assert restored("you take the milk to tarrow every night", small) is None
    assert restored("you fill the tanks at norwell on monday", small) == "you fill the tanks at Norwell on Monday"


def test_a_cased_talk_stays_as_it_is() -> None:
    assert restored("you drive to Tarrow", case("Hello, Jo.", "Hello.", "How are you?")) == "you drive to Tarrow"


@pytest.mark.parametrize(
    ("name", "words"),
    [("Fr. Paul Devlin", "Dear Fr. Devlin,"), ("Dr Amy Stone", "Dear Dr Stone,"), ("Sister Mary Keogh",
     "Dear Sister Keogh,"), ("Mx. Sam Hall", "Dear Mx. Hall,")],
)  # fmt: skip
def test_titles_are_no_first_names(name: str, words: str) -> None:
    assert greeting(Person(name), case("Hello, Jo.", "Hello.")) == words

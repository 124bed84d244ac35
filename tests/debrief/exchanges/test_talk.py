"""What makes an exchange where nothing in the form asks, who is asked again, and what turns the talk round."""

import pytest

from afterword.debrief.case import Case, Person
from afterword.debrief.model import Exchange
from afterword.debrief.segment import exchanges, invited_to_ask
from afterword.transcripts.model import Transcript, Turn

STORY = (
    "Tell me about a time a delivery went wrong.",
    "It was in May. The van broke down and I rang round all nine shops.",
)


def case(*said: tuple[str, str]) -> Case:
    turns = tuple(Turn(n, who, None, None, words) for n, (who, words) in enumerate(said, start=1))
    people = tuple(Person(name) for name in dict.fromkeys(who for who, _ in said) if name != "Ada Bell")
    return Case("talk", Transcript("talk", "test", turns), "Ada Bell", "told", interviewers=people)


def talk(*said: str, me: str = "Ada Bell", them: str = "Jo Marsh") -> tuple[Exchange, ...]:
    return exchanges(case(*((them if n % 2 == 0 else me, words) for n, words in enumerate(said))))


@pytest.mark.parametrize(
    ("statement", "reply"),
    [
        ("You've put reach truck on the form.", "Yes, I have my ticket, it's in date until the spring."),
        ("I'm not quite clear which part of that was yours.", "The rota was mine, I wrote it and I put it up."),
        ("And he's still shouting.", "Then I'd take him outside, and I'd ask somebody to mind the till."),
        ("So that's four jobs in three years.", "It is. Two of them were agency, and one was cover for a baby."),
    ],
)
def test_a_statement_that_is_answered(statement: str, reply: str) -> None:
    found = talk(
        "What would you do if a customer shouted at you?", "I'd keep calm and listen to him.", statement, reply
    )
    assert [each.question for each in found][1:] == [statement]


@pytest.mark.parametrize(
    ("remark", "reply"),
    [
        ("That's a lovely answer.", "Thank you."),
        ("Oh, you didn't.", "I did. And then I went back for the other one and carried it down as well."),
        ("I used to live in that street.", "Did you? It's changed a lot."),
        ("Take your time.", "Thanks. Then there was the week when the boiler went and we all sat in coats."),
    ],
)
def test_a_remark_that_is_none(remark: str, reply: str) -> None:
    assert len(talk(*STORY, remark, reply)) == 1


@pytest.mark.parametrize("question", ["And then what?", "Because?", "And?"])
def test_a_question_of_one_word(question: str) -> None:
    assert [each.question for each in talk(*STORY, question, "I drove the last two boxes over myself.")][1:] == [
        question
    ]


@pytest.mark.parametrize(
    ("first", "answer", "second"),
    [
        ("What did you do, and how did it end?", "I rang the driver and I told the shop.", "And how did it end?"),
        ("Tell me about a mistake you made.", "I always try to learn from mistakes.", "Can you think of one, though?"),
        ("How many people did you lead?", "It was a good team, we got on so well.", "How many, though?"),
    ],
)
def test_asked_again(first: str, answer: str, second: str) -> None:
    earlier, later = talk(first, answer, second, "There were nine of them and it ended well.")
    assert later.of == earlier.id
    assert earlier.repeated_in == later.id


def test_a_follow_up_asks_nothing_again() -> None:
    _, later = talk(*STORY, "What did the last shop say to that?", "They gave me a cup of tea.")
    assert not later.asked_again
    assert later.follows


def test_a_question_to_a_colleague_is_none() -> None:
    found = exchanges(
        case(
            ("Jo Marsh", "Can we have her?"),
            ("Lee Orr", "So, why this job?"),
            ("Ada Bell", "Because I like driving and I live round the corner."),
        )
    )
    assert [(each.asked_by, each.question) for each in found] == [("Lee Orr", "So, why this job?")]


@pytest.mark.parametrize(
    "invitation",
    ["What have you got for us?", "You may ask now.", "Your go, then.", "Anything you'd like to put to us?"],
)
def test_the_candidate_is_invited(invitation: str) -> None:
    said = (*STORY, invitation, "Yes. Who would train me?", "Pat would, for the first six weeks or so.", "Thank you.")
    found = case(*(("Ada Bell" if n % 2 else "Jo Marsh", words) for n, words in enumerate(said)))
    assert invited_to_ask(found) == (3,)
    assert [each.kind for each in exchanges(found)][1:] == ["candidate-question"]


@pytest.mark.parametrize(
    ("question", "answer", "once_more"),
    [
        (
            "Tell me about an order that you lost.",
            "Um. I'm, uh, I can't think of, sorry.",
            "It can be a tiny one. Any order at all.",
        ),
        ("How many cows do you milk in a day?", "About ninety, on the two parlours.", "Sorry, how many in a day?"),
    ],
)
def test_what_did_not_come_is_asked_again(question: str, answer: str, once_more: str) -> None:
    found = talk(question, answer, once_more, "Yes, there was one in May, and I would do it the same way today.")
    assert [each.of for each in found] == [None, "e01"]


def test_half_a_sentence_asks_nothing() -> None:
    found = talk(*STORY, "And in the winter the vans can be...", "Winter's no trouble to me, I drove a gritter once.")
    assert len(found) == 1


@pytest.mark.parametrize(
    ("first", "answer", "second"),
    [
        ("How do you see that the drawer is right?", "I count it, like.", "And if the drawer wasn't right?"),
        ("What was it, and how did it come out?", "It was a hen, she was ill.", "And what happened then?"),
        (
            "How is your Welsh?",
            "Poor enough. I had it at school but it's gone.",
            "That's all right. We get cross farmers in at the counter of a Monday, as you would in the mart. "
            "Can you think of one that you calmed down?",
        ),
    ],
)
def test_what_comes_next_or_is_another_matter_is_not_asked_again(first: str, answer: str, second: str) -> None:
    _, later = talk(first, answer, second, "I rang the office, and they sent him the form the same week.")
    assert not later.asked_again


def test_a_time_that_was_asked_for_and_not_told_stays_open() -> None:
    (found,) = talk(
        "If a key went missing, what would you do, and how quickly?",
        "We are strict about keys, they hang in a locked box and everybody signs for them.",
    )
    assert found.parts[-1].at_first == "no"

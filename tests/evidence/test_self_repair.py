"""What a speaker takes back in the next breath proves nothing; what only sounds like it stays."""

import pytest
from small_world import talk, world

from afterword.evidence.factcheck import check_text


def told(said: str):
    transcript = talk(f"Asha Rao: Tell me about the garage.\nTom Brennan: {said}\nAsha Rao: I see.")
    return world(transcript, me="Tom Brennan", employer="Selby Freight", interviewers={"Asha Rao": "Manager"})


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("We looked after forty vans. No, hang on, it's thirty-one.", "We looked after forty vans."),
        ("We looked after forty vans. Sorry, thirty-one vans.", "We looked after forty vans."),
        ("We fitted 12 tyres a day, sorry, 21 tyres a day.", "We fitted 12 tyres a day"),
        ("It opened in May 2019. No, I tell a lie, June 2020.", "It opened in May 2019."),
        ("I ran it for a season. Sorry, it wasn't a whole season, it was ten weeks.", "I ran it for a season."),
        ("It cost us four lakh. Er, no, that's the old quote. It was three lakh.", "It cost us four lakh."),
    ],
)
def test_what_was_put_right_at_once_is_withdrawn(said, back):
    assert [fact.text for fact in told(said).ledger.facts if fact.standing == "withdrawn"] == [back]


@pytest.mark.parametrize(
    "said",
    [
        "We looked after forty vans. No, I never drove one myself.",
        "We looked after forty vans. Sorry, could you say that again?",
        "I trained five. Not taught, exactly. Four of them passed.",
        "We had forty vans. I mean the small ones.",
        "We had forty vans. Actually I liked those.",
        "We had forty vans. Wait until you hear about the three lorries.",
    ],
)
def test_what_only_sounds_like_it_stands(said):
    assert not [fact.text for fact in told(said).ledger.facts if fact.standing == "withdrawn"]


def test_a_letter_with_the_old_figure_is_objected_to():
    found = told("We looked after forty vans. No, hang on, it's thirty-one vans.")
    assert check_text("We looked after forty vans.", found)[0].verdict == "unsupported"
    assert check_text("We looked after thirty-one vans.", found)[0].verdict == "supported"

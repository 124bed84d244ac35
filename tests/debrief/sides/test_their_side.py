"""What the interviewers let be seen, in mini interviews of several trades."""

import pytest
from minicase import mini_record

from afterword.debrief.their_side import their_side


def shown(text, side):
    return [(each.what, each.quote.text) for each in getattr(their_side(mini_record(text)), side)]


def test_a_question_into_the_answer_is_interest():
    text = (
        "Ana {behavioural example}: Tell me about a delivery that went wrong.\n"
        "Me: We lost a pallet of tiles at Hull, and I drove back for it.\n"
        "Ana {behavioural follows=e1}: Why was the pallet at Hull at all?\nMe: Somebody had read the label upside down."
    )
    assert shown(text, "interest") == [
        ("They asked further into what you had said.", "Why was the pallet at Hull at all?")
    ]


def test_the_next_question_on_something_else_is_none():
    text = (
        "Ana {technical}: How do you bleed a radiator?\nMe: With the key, from the top floor down.\n"
        "Ana {motivation follows=e1}: What made you apply?\nMe: The hours."
    )
    assert shown(text, "interest") == []


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("We'd love you to come in and meet the night team.", "They spoke of a next step with you."),
        ("Shall I show you round?", "They spoke of a next step with you."),
        ("When could you start, if we said yes?", "They spoke of a next step with you."),
        ("It's honestly a lovely team, people stay.", "They spoke well of the place to you."),
        ("What I love about this place is the garden.", "They spoke well of the place to you."),
        ("You'd get thirty days' holiday and free parking.", "They spoke well of the place to you."),
    ],
)
def test_selling_and_next_steps(said, what):
    found = shown(f"Ana: {said}\nMe: Thank you.", "interest")
    assert found
    assert found[0][0] == what


@pytest.mark.parametrize(
    "said",
    [
        "I want to show you something on the screen.",
        "Where would you start with a room like that?",
        "You'd meet the parents at the gate every morning.",
        "It's a big place and it's cold.",
        "What do you love about teaching?",
        "We look after forty residents.",
    ],
)
def test_what_is_no_interest(said):
    assert shown(f"Ana: {said}\nMe: I see.", "interest") == []


def test_doubt_says_what_became_of_it():
    text = (
        "Ana {behavioural example number}: My worry is that you've never run a kitchen of this size.\n"
        "Me: I ran sixty covers alone for two summers.\nAna: That's fair."
    )
    ((what, words),) = shown(text, "doubt")
    assert what == "A doubt was voiced, and you answered it."
    assert "worry" in words


def test_asked_again_and_led_back():
    text = (
        "Ana {behavioural parts=no}: What did you do yourself?\nMe: We always work as a team.\n"
        "Ana {behavioural again=e1}: That's not what I asked. What did you do yourself?\nMe: I rang the supplier."
    )
    assert [what for what, _ in shown(text, "doubt")] == ["They asked for it again."]


def test_what_they_cared_about_most():
    ask = (
        "Ana {technical}: How do you keep the cold chain for vaccines%s?\nMe: "
        + "I check the fridge twice. " * 6
        + "\n"
    )
    other = "".join(f"Bo {{technical}}: How do you {do}?\nMe: With care.\n" for do in ("sweep", "count", "lift"))
    text = "job: Keeps the cold chain of vaccines\n" + ask % "" + other + ask % " on a hot day"
    (topic,) = their_side(mini_record(text)).topics
    assert topic.exchanges == ("e1", "e5")
    assert topic.back
    assert topic.share > 0.5
    assert topic.wanted is not None


def test_nothing_stands_out_in_four_different_questions():
    text = "".join(
        f"Ana {{technical}}: How do you {do}?\nMe: With care.\n" for do in ("sweep", "count", "lift", "bake")
    )
    assert their_side(mini_record(text)).topics == ()


def test_people():
    record = mini_record("Ana: You'd report to Mr Hale, and you'd be working with Jo on lates.\nMe: Good.")
    assert [quote.turn for quote in their_side(record).people] == [1]
    assert their_side(mini_record("Ana: Every night somebody decides what goes.\nMe: I see.")).people == ()

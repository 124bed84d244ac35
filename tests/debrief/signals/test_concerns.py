"""Doubts in the words of many trades, and what sounds like one and is none."""

import pytest
from minicase import mini_record

from afterword.debrief.concerns import doubt_in

DOUBTS = (
    "You've done two years in a small branch, and I'm a bit worried that the queue here would swallow you.",
    "My one hesitation is the gap between your last post and this one.",
    "I have to say you haven't managed a team before.",
    "You don't have the Class 1 licence, do you.",
    "I don't see any Kubernetes on your CV.",
    "It's a big step up from a primary school to a sixth form.",
    "Coming from a village surgery, how would you cope with ninety patients a morning?",
    "Why would I believe that you'd stay this time?",
    "What makes you think you can run a kitchen of twelve?",
    "I'm not entirely convinced you'd be happy doing nights.",
    "Your experience is mostly in retail, and this is wholesale.",
    "You've never worked with children under five.",
    "Honestly, I wonder whether you would get bored here after six months.",
    "How do we know you won't leave as soon as something better turns up?",
    "You've moved around a lot in the last five years.",
    "Aren't you a bit overqualified for a desk role?",
    "There's nothing in your file that shows you can close a month on your own.",
    "My main concern would be the lack of any audit experience.",
    "You only have six months of SAP.",
    "What worries me is that all of your work was in a team of three.",
    "Basically you've got no experience of tendering.",
    "i'm worried you won't keep up with the pace on the line",
    "I'm slightly concerned that it's all been indoors.",
    "I've one worry, and I'll say it to your face.",
    "I'm sitting here wondering would you be lonely out there.",
    "I don't see where you've ever priced a job on your own.",
    "The bit that bugs me is why you'd leave a manager's job for this.",
    "I get a bit wary when I see four jobs in three years on your CV.",
    "You strike me as more of a planner than a doer.",
    "I'm not hearing that you've done it yourself.",
    "We'd be taking a chance on you.",
    "Forty-four seats is a long way from your six.",
)
NO_DOUBTS = (
    "Tell me about a time you were worried about a pupil.",
    "How would you handle a customer who hasn't paid?",
    "We're worried about the roof, to be honest, it leaks on the mats.",
    "My concern with our own system is that nobody owns it.",
    "If you haven't got a car we can lend you a bicycle.",
    "You don't have to answer that one.",
    "You haven't met Priya yet, she runs the yard.",
    "How do you handle pressure?",
    "Why should we hire you?",
    "People who haven't taught before find the first term hard.",
    "Somebody who has never driven at night would struggle, but you've done ten years of it.",
    "Don't worry, we'll find the right form.",
    "What would you do if a colleague wasn't coping?",
    "I'm not worried about your Excel at all.",
    "Walk me through your CV.",
    "I wonder if we could start with the practical side.",
    "You don't have a desk of your own here, we all share.",
    "Are you sure you don't want a coffee?",
    "The residents are worried about the bus.",
    "That's a big change from last week, when the heating was off.",
    "I wonder would you mind moving the chair.",
    "I wonder how you'd explain that to a parent.",
    "What I'm missing is my pen.",
    "You strike me as somebody who'd fit right in.",
    "I'm not hearing you very well, can you move closer?",
    "That's a long way from home, did you drive?",
)


@pytest.mark.parametrize("text", DOUBTS)
def test_doubt(text):
    assert doubt_in(text) is not None


@pytest.mark.parametrize("text", NO_DOUBTS)
def test_no_doubt(text):
    assert doubt_in(text) is None


def answered(answer, reaction="Okay. Next question.", flags="parts=no"):
    record = mini_record(
        f"Ana {{background {flags}}}: You've never managed a budget, and that worries me.\nMe: "
        f"{answer}\nAna: {reaction}"
    )
    (concern,) = record.signals.concerns
    return concern.answered


def test_met_by_a_fact():
    assert answered("I ran the fair's budget of 4,000 euro for three years.", flags="number example") == "yes"


def test_met_by_general_words():
    assert answered("I'm very careful with money and I learn fast.") == "no"


def test_fact_given_and_pressed():
    assert (
        answered("I ran the fair's budget of 4,000 euro.", "That's not really what I asked.", "number example")
        == "partly"
    )


def test_general_words_taken_kindly():
    assert answered("I learn fast, and my aunt is a bookkeeper.", "That's reassuring.") == "partly"


def test_quotes_stand_in_the_turn():
    record = mini_record("Ana: You write well, and I like that, but I'm worried you've never led a class.\nMe: I see.")
    (concern,) = record.signals.concerns
    assert concern.by == "Ana"
    assert concern.quote.text == "I'm worried you've never led a class."


def test_notes_report_a_doubt():
    record = mini_record("# notes\nShe was worried that I have no licence for the forklift. I said I can learn it.")
    (concern,) = record.signals.concerns
    assert concern.quote.from_memory
    assert concern.by == "Ana Ferrer"


def test_a_doubt_in_quotation_marks_in_notes():
    text = "# notes\nTom, not really a question: \"I don't see where you've ever run a night shift.\" I said I can."
    (concern,) = mini_record(text).signals.concerns
    assert "night shift" in concern.quote.text

"""Prepared questions, asked in other words or not at all."""

import pytest
from minicase import mini_case

from afterword.debrief.prepared import prepared

FILLER = "Ana {background}: What do you do now?\nMe: I bake bread."


def asked(question, said, *, told="Good question."):
    case, exchanges = mini_case(f"prepared: {question}\n{FILLER}\nMe {{ask}}: {said}\nAna: {told}")
    return prepared(case, exchanges)[0]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How is the team organised?", "And how's the team set up, who's in it, how is it organised?"),
        ("What does a typical day look like?", "What would a normal day look like for me?"),
        ("Who would I report to?", "Um, who would be my manager, who do I report to?"),
        ("What happened to the last person in this post?", "Can I ask why the previous person left the post?"),
        ("Is there money for training courses?", "Do you pay for courses, is there a training budget?"),
        ("When will the new depot open?", "When does the new depot actually open?"),
        ("How many pupils are in a reading group?", "How many pupils would I have in each reading group?"),
        ("What are the next steps?", "So what are the next steps from here?"),
        ("When will I hear back?", "And do you know when you'll be deciding?"),
        ("Who would I answer to?", "Who's my line manager in all this?"),
        ("What would a good first year look like?", "What would you want me to have done by this time next year?"),
        ("Do people stay long?", "What's your turnover like?"),
        ("Is there training in phonics?", "Would you send me on a phonics course?"),
        ("What's the hardest part of the job?", "What do people find difficult about it?"),
    ],
)
def test_asked(question, said):
    found = asked(question, said)
    assert found.asked is True
    assert found.turn == 3


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Who would I report to?", "How many vans do you have?"),
        ("Is there money for training courses?", "How long is the training?"),
        ("When will the new depot open?", "Who runs the new depot?"),
        ("How do you measure success in this role?", "What is parking like?"),
        ("What are the next steps?", "Are there steps up to the ward?"),
        ("What do guests complain about most?", "What do guests eat most?"),
        ("How many people would be on my team?", "How many vans do you have?"),
        ("How big is the ward?", "How big is the pension?"),
        ("Who would I be working with on the early shift?", "How early does the shift start?"),
    ],
)
def test_not_asked(question, said):
    assert asked(question, said).asked is False


def test_answered_unasked():
    case, exchanges = mini_case(
        f"prepared: How many drivers work on nights?\n{FILLER}\nAna: We have nine drivers on nights. So."
    )
    (found,) = prepared(case, exchanges)
    assert found.asked is False
    assert found.answered_anyway is not None
    assert found.answered_anyway.text == "We have nine drivers on nights."


def test_merely_touched_is_not_answered():
    case, exchanges = mini_case(
        f"prepared: How many drivers work on nights?\n{FILLER}\nAna: Our drivers sleep badly after nights."
    )
    assert prepared(case, exchanges)[0].answered_anyway is None


@pytest.mark.parametrize(
    ("notes", "verdict"),
    [
        ("I asked who would train me. She said Rosa.", True),
        ("Any questions? I said no.", False),
        ("We talked about the weather.", None),
    ],
)
def test_notes(notes, verdict):
    case, exchanges = mini_case(f"# notes\nprepared: Who would train me?\n{notes}")
    assert prepared(case, exchanges)[0].asked is verdict


def test_what_has_stopped_needs_no_date():
    case, exchanges = mini_case(
        f"prepared: When does the T40 line open, and who runs it?\n{FILLER}\n"
        "Ana: About the T40, I should say. It's a fine plan. But we've shelved it for now."
    )
    (found,) = prepared(case, exchanges)
    assert found.answered_anyway is not None
    assert "shelved" in found.answered_anyway.text


def test_when_to_hear_is_answered_by_their_promise():
    case, exchanges = mini_case(f"prepared: When will I hear?\n{FILLER}\nAna: We'll let you know by Friday.")
    (found,) = prepared(case, exchanges)
    assert (found.asked, found.next) == (False, "")
    assert found.answered_anyway is not None


def test_what_can_be_done_about_one_that_was_not_asked():
    case, exchanges = mini_case(f"prepared: What is the salary?\nprepared: Who checks the drawings?\n{FILLER}")
    pay, other = prepared(case, exchanges)
    assert "offer" in pay.next
    assert "next talk" in other.next

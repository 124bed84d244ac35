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

"""Every kind of question finds its own examples and lets its near misses go to the kind they name."""

import pytest

from afterword.debrief.kinds import KINDS, Place, QuestionKind, kind_of, weigh


def winner(question: str) -> str:
    weights = weigh(question)
    return max(weights, key=lambda name: weights[name]) if weights else "technical"


@pytest.mark.parametrize("item", KINDS.values(), ids=lambda item: item.name)
def test_examples(item: QuestionKind) -> None:
    """Each example wins for its kind, each near miss for the one it expects."""
    assert {e.text: winner(e.plain) for e in item.finds} == {e.text: item.name for e in item.finds}
    assert {e.text: winner(e.plain) for e in item.passes} == {e.text: e.expect for e in item.passes}


def test_a_short_question_is_judged_by_where_it_stands() -> None:
    """The same words after a story and after a matter of dates."""
    story = Place.behind(["background", "behavioural"], follows="behavioural")
    dates = Place.behind(["situational", "logistics"], follows="logistics")
    assert kind_of("When was that?", place=story) == "behavioural"
    assert kind_of("When was that?", place=dates) == "logistics"


def test_nothing_of_substance_was_asked_before_the_first_question_about_work() -> None:
    assert Place.behind([]) == Place(begun=False)
    assert Place.behind(["small-talk", "other"]) == Place("other", begun=False)
    assert Place.behind(["motivation", "other"], from_notes=True) == Place("other", begun=True, from_notes=True)

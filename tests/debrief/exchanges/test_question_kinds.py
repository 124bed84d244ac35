"""Every kind of question finds its own examples and lets its near misses go to the kind they name."""

import pytest

from afterword.debrief.kinds import KINDS, QuestionKind, weigh


def winner(question: str) -> str:
    weights = weigh(question)
    return max(weights, key=lambda name: weights[name]) if weights else "technical"


@pytest.mark.parametrize("item", KINDS.values(), ids=lambda item: item.name)
def test_examples(item: QuestionKind) -> None:
    """Each example wins for its kind, each near miss for the one it expects."""
    assert {e.text: winner(e.plain) for e in item.finds} == {e.text: item.name for e in item.finds}
    assert {e.text: winner(e.plain) for e in item.passes} == {e.text: e.expect for e in item.passes}

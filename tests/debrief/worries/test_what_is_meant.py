"""Verdicts are about what the worry says: the word it names, the side it fears, the matter it means."""

import pytest
from minicase import mini_record

from afterword.debrief.model import WorryVerdict
from afterword.debrief.verdicts import judge_worries


def judged(worry: str, *answers: str) -> WorryVerdict:
    asked = "".join(
        f"Ana {{behavioural parts=no}}: Tell me about load number {n}.\nMe: {answer}\n"
        for n, answer in enumerate(answers)
    )
    record = mini_record(f"# verbatim=yes\n{asked}worry: {worry}\n")
    return judge_worries(record, ())[0]


def test_the_word_that_is_named_is_counted() -> None:
    said = "So like we had, like, the van and it was, um, like full and I drove it over to the depot. " * 30
    found = judged("i said like every other word", said)
    assert found.verdict == "supported"
    assert "“like” 90 times" in found.because


@pytest.mark.parametrize("worry", ["I talked too little", "I said too little in there"])
def test_too_little_is_not_too_much(worry: str) -> None:
    found = judged(worry, "It was fine.", "I drove it.", "On a Monday.")
    assert found.worry == "W02"
    assert "Up to two minutes" not in found.because

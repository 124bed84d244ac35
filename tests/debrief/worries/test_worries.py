"""The worries' own examples: how they are said, and what each verdict needs."""

import pytest
from tests.debrief.worries.mini import mini

from afterword.debrief.verdicts import WORRIES, judge_as, judge_one
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_recognition import recognise

EXAMPLES = [
    pytest.param(key, example, id=f"{key}-{i}")
    for key, worry in WORRIES.items()
    for i, example in enumerate(worry.finds + worry.passes)
]
PHRASES = [(key, phrase) for key, worry in WORRIES.items() for phrase in worry.says]


@pytest.mark.parametrize(("key", "example"), EXAMPLES)
def test_the_example_gets_its_verdict(key, example):
    record, worry = mini(example.plain)
    found = judge_as(Look(record), WORRIES[key], worry)
    assert found.verdict == example.expect, found.because


@pytest.mark.parametrize(("key", "example"), EXAMPLES)
def test_evidence_stands_in_its_source(key, example):
    record, worry = mini(example.plain)
    papers = {paper.source: paper.text for paper in record.case.documents}
    for quote in judge_one(Look(record), worry).evidence:
        text = papers.get(quote.source) or record.case.transcript.turn(quote.turn or 0).text
        assert quote.text in text


@pytest.mark.parametrize(("key", "phrase"), PHRASES)
def test_it_is_known_by_its_phrases(key, phrase):
    assert key in recognise(phrase, ("Ian Prowse", "Dev Rao", "Philip Garside"))[:2]


def test_all_fifty_are_there():
    assert list(WORRIES) == [f"W{n:02}" for n in range(1, 51)]

"""A record that holds next to nothing reassures nobody and breaks nothing."""

import pytest
from tests.debrief.worries.mini import mini

from afterword.debrief.verdicts import WORRIES, judge_one
from afterword.debrief.worry_look import Look

POOR = {
    "nothing said": "Worry: x",
    "one hello": "Worry: x\nMe: Hello.",
    "only them": "Worry: x\nAnn: Hello.\nAnn: Goodbye.",
    "a note": "Worry: x\nFacts: notes\nMe: It went all right, I think.",
    "tidied": "Worry: x\nFacts: tidied\nAnn: Why us? {motivation no}\nMe: Well.",
}


@pytest.mark.parametrize("text", POOR.values(), ids=POOR.keys())
def test_every_worry_is_judged(text):
    record, _ = mini(text)
    for key, worry in WORRIES.items():
        found = judge_one(Look(record), worry.says[0])
        assert found.worry == key
        assert found.because


@pytest.mark.parametrize("text", [POOR["nothing said"], POOR["one hello"], POOR["a note"]])
def test_nobody_is_reassured_by_silence(text):
    record, _ = mini(text)
    calm = {key for key, worry in WORRIES.items() if judge_one(Look(record), worry.says[0]).verdict == "not supported"}
    assert calm == set()

"""Small records judged by hand before any code saw them, four and more for a worry, in many trades."""

import re
from pathlib import Path

import pytest
from tests.debrief.worries.mini import mini

from afterword.debrief.verdicts import WORRIES, judge_as
from afterword.debrief.worry_look import Look

RECORDS = [
    pytest.param(*head.split(" ", 1), body.strip(), id=f"{path.stem}-{n}-{head}")
    for path in sorted(Path(__file__).parent.glob("judged_*.txt"))
    for n, block in enumerate(re.split(r"(?m)^== ", path.read_text("utf-8"))[1:], 1)
    for head, _, body in [block.partition("\n")]
]


@pytest.mark.parametrize(("key", "verdict", "text"), RECORDS)
def test_the_small_record_gets_its_verdict(key, verdict, text):
    record, worry = mini(text)
    found = judge_as(Look(record), WORRIES[key], worry)
    assert found.verdict == verdict, found.because

"""Mini records judged by hand before they were run: what each verdict needs, in trades of their own."""

import re
from pathlib import Path

import pytest
from tests.debrief.worries.mini import mini

from afterword.debrief.verdicts import WORRIES, judge_as
from afterword.debrief.worry_look import Look

_HEAD = re.compile(r"^== (W\d\d) (.+)\n", re.MULTILINE)


def judged(name: str) -> list[object]:
    """The records of a file, with the worry and its verdict."""
    pieces = _HEAD.split(Path(__file__).with_name(name).read_text("utf-8"))
    rows = zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True)
    return [pytest.param(key, right, text, id=f"{key} {right} {i}") for i, (key, right, text) in enumerate(rows)]


@pytest.mark.parametrize(("key", "right", "text"), judged("judged_answers.txt"))
def test_answers_get_their_verdict(key: str, right: str, text: str) -> None:
    record, worry = mini(text.strip())
    found = judge_as(Look(record), WORRIES[key], worry)
    assert found.verdict == right, found.because

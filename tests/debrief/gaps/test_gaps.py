"""Every gap, by its own examples: it must quote the marked words, and be silent in the near misses."""

import re

import pytest
from minicase import mini_record

from afterword.debrief.gap_item import GAPS

FINDS = [(gap, example) for gap in GAPS.values() for example in gap.finds]
PASSES = [(gap, example) for gap in GAPS.values() for example in gap.passes]


def found(gap, text):
    record = mini_record(text)
    return [f for e in record.questions_to_me for f in gap.find(e, record)]


@pytest.mark.parametrize(("gap", "example"), FINDS, ids=lambda value: getattr(value, "name", ""))
def test_finds(gap, example):
    findings = found(gap, example.plain)
    assert findings
    quote = findings[0].quote
    assert quote is not None
    marked = re.search(r"\[\[(.*?)\]\]", example.text, re.DOTALL)[1]
    assert quote.text.strip(" .") in marked or marked in quote.text


@pytest.mark.parametrize(("gap", "example"), PASSES, ids=lambda value: getattr(value, "name", ""))
def test_passes(gap, example):
    assert found(gap, example.plain) == []

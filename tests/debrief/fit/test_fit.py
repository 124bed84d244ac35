"""Every fit signal, by its own examples: it must quote the marked words, and be silent in the near misses."""

import re

import pytest
from minicase import mini_record

from afterword.debrief.fit_item import FIT

FINDS = [(signal, example) for signal in FIT.values() for example in signal.finds]
PASSES = [(signal, example) for signal in FIT.values() for example in signal.passes]


def found(signal, text):
    record = mini_record(text)
    return list(signal.find(record))


@pytest.mark.parametrize(("signal", "example"), FINDS, ids=lambda value: getattr(value, "name", ""))
def test_finds(signal, example):
    findings = found(signal, example.plain)
    assert findings
    quote = findings[0].quote
    assert quote is not None
    marked = re.search(r"\[\[(.*?)\]\]", example.text, re.DOTALL)[1]
    assert quote.text.strip(" .") in marked or marked in quote.text


@pytest.mark.parametrize(("signal", "example"), PASSES, ids=lambda value: getattr(value, "name", ""))
def test_passes(signal, example):
    assert found(signal, example.plain) == []

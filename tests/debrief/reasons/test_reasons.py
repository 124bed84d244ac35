"""Every reason, by its own examples: it must quote the marked words, and be silent in the near misses."""

import re
from dataclasses import replace

import pytest
from minicase import mini_record

from afterword.debrief.gap_item import with_gaps
from afterword.debrief.reason_item import REASONS, reasons

FINDS = [(reason, example) for reason in REASONS.values() for example in reason.finds]
PASSES = [(reason, example) for reason in REASONS.values() for example in reason.passes]


def found(reason, text):
    record = mini_record(text)
    record = replace(record, exchanges=with_gaps(record))
    return [each for each in reasons(record) if each.reason == reason.name]


@pytest.mark.parametrize(("reason", "example"), FINDS, ids=lambda value: getattr(value, "name", ""))
def test_finds(reason, example):
    (one,) = found(reason, example.plain)
    said = " ".join(quote.text for quote in one.shown)
    assert all(marked.strip(" .?") in said for marked in re.findall(r"\[\[(.*?)\]\]", example.text)[:2])
    assert one.next


@pytest.mark.parametrize(("reason", "example"), PASSES, ids=lambda value: getattr(value, "name", ""))
def test_passes(reason, example):
    assert found(reason, example.plain) == []


def test_what_speaks_against_is_told():
    (one,) = found(REASONS["topic-not-ready"], REASONS["topic-not-ready"].finds[0].plain)
    assert [shown.what for shown in one.against] == ["Elsewhere you had an example ready."]


def test_own_papers_speak_against():
    text = (
        "resume: Checked 40 weld seams a week with dye\n"
        "Ana {technical parts=no}: How do you check a weld seam?\nMe: I never learned that."
    )
    (one,) = found(REASONS["topic-not-ready"], text)
    assert one.against[0].quote.source == "resume.md"

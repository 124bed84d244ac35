"""What has a capital and is no slip: days and months beside a name that is nearly one, and an employer's initials."""

import pytest

from afterword.debrief.assemble import assemble
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.letters.checker import check_draft
from afterword.letters.draft import parse_draft

TALK = (
    b"Frida Berg: What did you teach last year?\nMe: I taught Fifth Class for two terms.\nFrida Berg: And in maths?\n"
)
CASE = b"""me = "Nuala Kane"
employer = "Ardmore National School"
interviewers = [{name = "Frida Berg"}]
"""


def told(text: str) -> set[str]:
    found = debrief(assemble({"transcript.txt": TALK, "case.toml": CASE}, "x"))
    draft = parse_draft(f"Subject: {text}\n\nDear Frida,\n\n{text}\n\nKind regards,\nNuala Kane", to="Frida Berg")
    return {finding.rule for finding in check_draft(draft, World(found, build_ledger(found)))}


@pytest.mark.parametrize("text", ["Thank you for Friday at Ardmore NS.", "Since Friday I have thought of Fifth Class."])
def test_no_slip(text):
    assert not told(text) & {"A1", "A4"}


def test_slips_are_still_found():
    assert "A1" in told("Thank you, Fridda, for the talk.")
    assert "A4" in told("I would like to work at Ardmore National Scholl.")

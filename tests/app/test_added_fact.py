"""A fact that the person added answers a question in a letter: whole, in order, without a word on where it stands."""

import pytest

from afterword.app.build import build
from afterword.debrief.assemble import assemble
from afterword.evidence.voice.account import from_own

FILES = {
    "transcript.txt": """Ines Roth: Good morning. I run despatch here, and I asked Tim to sit in.
Nadia Holt: Good morning.
Ines Roth: Tell me about a time you turned away a delivery that was not right. What did you do?
Nadia Holt: You always have to look at what comes in. One checks it, and then one decides.
Ines Roth: So a time when you turned one away?
Nadia Holt: I can't think of one right now, sorry.
Ines Roth: Fine. We will write to you by Friday.
Nadia Holt: Thank you.
""",
    "resume.md": """# Nadia Holt

**Goods-in clerk, Ferris Parcels, Hull** — May 2021 to present

- Booked in 60 pallets a day.
""",
    "case.toml": """me = "Nadia Holt"
employer = "Loxley Goods"
role = "Goods-in lead"
date = 2026-09-15T10:00:00+00:00
[[interviewers]]
name = "Ines Roth"
email = "ines.roth@loxley.example"
""",
}
ADDED = """[[add]]
text = "In May 2024 I turned away a delivery of yeast at Ferris because three of its pallets were wet. I rang the \
mill, and a dry delivery came the same evening."
employer = "Ferris Parcels"
"""


def letter(facts: str) -> str:
    files = {**FILES, "facts.toml": facts}
    result = build(case=assemble({name: text.encode() for name, text in files.items()}, "loxley"))
    assert [finding.rule for each in result.letters for finding in each.findings if finding.level == "error"] == []
    return "\n".join(each.body for each in result.letters)


def test_it_is_told_whole_once_it_can_be_verified():
    body = letter(ADDED + 'verify = "the goods-in book of 2024"\n')
    assert "I turned away a delivery of yeast at Ferris because three of its pallets were wet. I rang the mill" in body
    assert "goods-in book" not in body
    assert "facts.toml" not in body


def test_until_then_no_letter_uses_it():
    assert "yeast" not in letter(ADDED)


def test_a_private_one_is_never_told():
    assert "yeast" not in letter(ADDED + 'verify = "the goods-in book of 2024"\nprivate = true\n')


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I ran the ovens. They never stood still.", ["I ran the ovens.", "They never stood still."]),
        ("Trained nine bakers; all stayed.", ["I trained nine bakers; all stayed."]),
        ("We baked for 14 shops in Hull", ["We baked for 14 shops in Hull."]),
    ],
)
def test_it_is_told_as_it_was_written(text, told):
    assert [each.text for each in from_own(text)] == told

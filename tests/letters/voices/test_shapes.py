"""Every shape of every voice, in a whole letter, before our own rules and the fact check."""

from functools import cache
from pathlib import Path

import pytest

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.letters.model import Composed
from afterword.letters.review import review
from afterword.letters.voice import PARTS, VOICES

CASES = Path(__file__).parents[3] / "corpus" / "cases"
_VALUES = {
    "day": "Tuesday", "place": "post", "post": "data analyst", "a_post": "a data analyst", "at": " at Larkfield Water",
    "employer": "Larkfield Water", "who": "Ilse Brandt, head of data,", "phone": "+49 000 000111",
    "said": "that I finished the ticket triage project in 2021", "right": "March 2022",
    "question": "how do the crews see what becomes of a report?",
    "clause": "half of the reports still come in by telephone, from a lay-by, with the engine running",
    "how": "half of the reports still come in by telephone", "that": "that",
    "short": "half of the reports still come in by telephone",
    "person": "the one who sees the backlog",
}  # fmt: skip
_STANDING = {
    "thanks": "Thank you for Tuesday",
    "topic": ", and for telling me that half of the reports still come in by telephone, from a lay-by.",
    "interest": "This is work that I would like to do.",
}
_CLAUSES = {
    "asked": ("Priya Raman", "how I would cope after only transit and no water"),
    "pondered": ("Priya Raman", "how I would cope after only transit and no water"),
    "correction": ("Tom Ellery", ""),
    "about": ("Priya Raman", "about the reports that come in by telephone from a lay-by"),
    "wanted": ("Priya Raman", "you would like me to see the backlog of leaks under four spellings"),
}
_TOPICS = ("told", "struck", "wanted", "asked", "pondered", "about")


@cache
def world() -> World:
    found = debrief(load_case(CASES / "larkfield-analyst"))
    return World(found, build_ledger(found))


def sentence(shape: str, part: str) -> str:
    given = dict(_VALUES)
    if clause := _CLAUSES.get(part, ("", ""))[1]:
        given["clause"] = given["how"] = given["short"] = clause
    return shape.format_map(given).replace(",.", ".").replace(",:", ":")


def letter(shape: str, part: str) -> Composed:
    to = _CLAUSES.get(part, ("Priya Raman", ""))[0]
    said = sentence(shape, part)
    kept = dict(_STANDING)
    more = ""
    if part in ("thanks", "waited", "undated"):
        kept["thanks"] = said
    elif part in _TOPICS:
        kept["topic"] = said if said.startswith(",") else f". {said}"
    elif part in ("interest", "wish", "card"):
        kept["interest"] = said
    elif part in ("question", "further"):
        more = f" {said}"
    proof = "At Northgate Transit the open tickets fell from 340 to 95 in five months."
    backed = f" {said}" if part in ("phoned", "written") else ""
    fixed = f" {said}" if part == "correction" else ""
    body = (
        f"Dear {to.split()[0]},\n\n{kept['thanks']}{kept['topic']}\n\n{proof}{backed}{fixed}\n\n"
        f"{kept['interest']}{more}\n\nKind regards,\nJonas Weber\n+49 000 000000"
    )
    return Composed(
        to=to, to_address=None, kind="note", channel="e-mail", subject="Thank you – data analyst interview on Tuesday",
        body=body, claims=(),
    )  # fmt: skip


ALL = [(voice, part, shape) for voice in VOICES for part in PARTS for shape in getattr(VOICES[voice], part)]


@pytest.mark.parametrize(("voice", "part", "shape"), ALL, ids=lambda value: value[:40])
def test_a_shape_passes_the_rules_and_the_fact_check(voice: str, part: str, shape: str) -> None:
    whole = letter(shape, part)
    found = [each for each in review(whole, world()) if each.level != "info"]
    assert not found, f"{[(each.rule, each.message) for each in found]}\n{whole.body}"

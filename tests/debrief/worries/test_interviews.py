"""Whole small interviews through the real reading: worries in several trades and kinds of English."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.debrief.case import Case, Person
from afterword.debrief.measuring import measure
from afterword.debrief.model import Record
from afterword.debrief.prepared import prepared
from afterword.debrief.segment import exchanges
from afterword.debrief.signals import signals
from afterword.debrief.verdicts import UNSURE, judge_worries
from afterword.documents.model import Document, Passage, Role
from afterword.kernel.spans import Span
from afterword.transcripts.model import Transcript, Turn

FOLDER = Path(__file__).parent / "interviews"


def read(path: Path) -> tuple[Case, list[tuple[str, str]]]:
    """The case of a file, and for each worry the id and verdict that are right."""
    head, _, body = path.read_text("utf-8").partition("\n---\n")
    told: dict[str, list[str]] = {}
    for line in head.splitlines():
        key, _, words = line.partition(": ")
        told.setdefault(key, []).append(words)
    notes = "Notes" in told
    turns: list[Turn] = []
    for line in filter(None, body.splitlines()):
        who, _, words = ("", "", line) if notes else line.partition(": ")
        turns.append(Turn(len(turns) + 1, who, None, None, words, len(turns) + 1))
    worries = [line.split(" => ") for line in told["Worry"]]
    me = told["Me"][0]
    people = dict.fromkeys(turn.speaker for turn in turns if turn.speaker not in ("", me))
    case = Case(
        folder=path.stem,
        transcript=Transcript("t.txt", "mini", tuple(turns), verbatim="unknown", from_memory=notes),
        me=me,
        me_because="told",
        date=datetime(2026, 6, 3, 10, tzinfo=UTC),
        interviewers=tuple(Person(name) for name in people),
        resume=_paper("resume", told.get("Resume")),
        job=_paper("job", told.get("Job")),
        company=_paper("company", told.get("Company")),
        worries=tuple(text for text, _ in worries),
    )
    return case, [tuple(right.split(" ", 1)) for _, right in worries]  # type: ignore[misc]


def _paper(role: Role, lines: list[str] | None) -> Document | None:
    if not lines:
        return None
    text, passages = "", []
    for n, line in enumerate(lines, 1):
        heading, _, words = line.rpartition(": ") if role == "job" else ("", "", line)
        text += "- " + words + "\n"
        at = len(text) - len(words) - 1
        passages.append(Passage(words, Span(at, at + len(words)), n, (heading,) if heading else ()))
    return Document(f"{role}.md", role, "text", text, tuple(passages))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_every_worry_gets_its_verdict(path):
    case, right = read(path)
    found = exchanges(case)
    record = Record(case, found, signals(case, found), measure(case, found))
    verdicts = judge_worries(record, prepared(case, found))
    told = [(v.worry, v.verdict) for v in verdicts]
    # Where the words do not say clearly what is meant, nobody is told that all was well.
    held_back = {(v.worry, "not supported"): (v.worry, v.verdict) for v in verdicts if v.because == UNSURE}
    assert told == [held_back.get(each, each) for each in right], [(v.text, v.because) for v in verdicts]

"""Small cases made by hand: a talk as "Name: words" lines and documents as plain text."""

import re
from datetime import UTC, datetime

from afterword.debrief.case import Case, Person, Settings
from afterword.debrief.model import Debrief, Fit, Overall, Record, Signals
from afterword.documents.model import Document, Passage, Role
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.kernel.spans import Span
from afterword.transcripts.model import Transcript, Turn


def document(source: str, role: Role, text: str) -> Document:
    """Every line a passage; lines that begin with # are headings and no passages."""
    passages, section, at = [], (), 0
    for number, line in enumerate(text.split("\n"), start=1):
        bare = line.strip()
        lead = re.match(r"\s*(?:[-*•] |\*\*)?", line)
        if bare.startswith("#"):
            level = len(bare) - len(bare.lstrip("#"))
            section = (*section[: level - 1], bare.lstrip("# "))
        elif bare:
            start = at + (lead.end() if lead else line.index(bare))
            words = text[start : at + len(line)].rstrip()
            passages.append(Passage(words, Span(start, start + len(words)), number, section))
        at += len(line) + 1
    kind = "json-resume" if text.lstrip().startswith("{") else "md"
    return Document(source, role, kind, text, tuple(passages))


def talk(text: str, source: str = "transcript.txt", *, from_memory: bool = False) -> Transcript:
    """ "Name: words" lines as turns; with `from_memory` every line is one."""
    turns: list[Turn] = []
    for line in filter(str.strip, text.strip().split("\n")):
        name, _, words = ("", "", line.strip("- ")) if from_memory else line.partition(": ")
        turns.append(Turn(len(turns) + 1, name.strip(), None, None, words.strip(), len(turns) + 1))
    return Transcript(source, "text", tuple(turns), from_memory=from_memory)


def world(
    transcript: Transcript,
    *,
    me: str,
    employer: str,
    interviewers: dict[str, str],
    day: datetime | None = None,
    role: str | None = None,
    documents: dict[str, str] | None = None,
    signals: Signals | None = None,
    private: tuple[str, ...] = (),
    must_haves: tuple[str, ...] = (),
) -> World:
    """A world to hold sentences against. Documents by file name; "evidence/…" are evidence."""
    read = {name: document(name, _role(name), text) for name, text in (documents or {}).items()}
    by_role = {doc.role: doc for doc in read.values() if doc.role != "evidence"}
    people = tuple(Person(name, role=title) for name, title in interviewers.items())
    labels = {turn.speaker: turn.speaker for turn in transcript.turns}
    case = Case(
        folder="case",
        transcript=transcript,
        me=me,
        me_because="told",
        employer=employer,
        role=role,
        date=day or datetime(2026, 9, 15, 14, tzinfo=UTC),
        interviewers=people,
        labels=labels,
        resume=by_role.get("resume"),
        job=by_role.get("job"),
        company=by_role.get("company"),
        wish=by_role.get("wish"),
        evidence=tuple(doc for doc in read.values() if doc.role == "evidence"),
        settings=Settings(private=private, must_haves=must_haves),
    )
    record = Record(case, (), signals or Signals(), {})
    debrief = Debrief(record, (), (), Overall("cannot be told", ""), Fit((), "decide yourself", ""))
    return World(debrief, build_ledger(debrief))


def _role(name: str) -> Role:
    if name.startswith("evidence/"):
        return "evidence"
    stem = name.split(".")[0]
    return stem if stem in {"resume", "job", "company", "wish"} else "evidence"  # type: ignore[return-value]

"""Short interviews of our own in other trades; what they hold was judged by hand before any code saw them."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from afterword.debrief.case import Case, Person
from afterword.debrief.model import Exchange
from afterword.debrief.segment import exchanges, invited_to_ask
from afterword.transcripts.model import Transcript, Turn

HERE = Path(__file__).parent
NAMES = ("lorry", "school", "itsupport", "carehome", "bank", "shop", "nursing_home")


def load(name: str) -> Case:
    """One interview: "Name: words" lines, after a line that says who the candidate is."""
    lines = (HERE / f"{name}.txt").read_text("utf-8").splitlines()
    me = lines[0].removeprefix("me: ")
    notes = lines[1].startswith("notes: ")
    spoken = [line.split(": ", 1) for line in lines[2 if notes else 1 :]]
    merged: list[tuple[str, str]] = []
    for speaker, words in spoken:
        if merged and merged[-1][0] == speaker and not notes:
            merged[-1] = (speaker, f"{merged[-1][1]} {words}")
        else:
            merged.append((speaker, words))
    turns = tuple(Turn(n, who, None, None, words) for n, (who, words) in enumerate(merged, start=1))
    others = [lines[1].removeprefix("notes: ")] if notes else sorted({who for who, _ in merged} - {me})
    return Case(
        folder=name,
        transcript=Transcript(f"{name}.txt", "test", turns, from_memory=notes),
        me=me,
        me_because="told",
        interviewers=tuple(Person(other) for other in others),
    )


def judged(name: str) -> tuple[list[dict[str, Any]], tuple[Exchange, ...]]:
    wanted = json.loads((HERE / f"{name}.json").read_text("utf-8"))
    return wanted["exchanges"], exchanges(load(name))


@pytest.mark.parametrize("name", NAMES)
def test_questions_and_their_turns(name: str) -> None:
    """Every question is found in its turns, and nothing else is."""
    wanted, found = judged(name)
    assert [list(e.question_turns) for e in found] == [want["q"] for want in wanted]


@pytest.mark.parametrize("name", NAMES)
def test_invitation(name: str) -> None:
    wanted = json.loads((HERE / f"{name}.json").read_text("utf-8"))
    assert list(invited_to_ask(load(name))) == wanted["invited"]


def judgements() -> Iterator[tuple[str, bool]]:
    """What was judged, and whether it is judged as by hand, over all interviews."""
    for name in NAMES:
        wanted, found = judged(name)
        by_turn = {e.question_turns[0]: e for e in found}
        for want in wanted:
            e = by_turn.get(want["q"][0])
            if e is None:
                continue
            yield "kind", e.kind in (want["kind"], *want.get("also", ()))
            parts = [part.at_first for part in e.parts]
            yield "parts", parts == want["parts"] or len(parts) in want.get("parts_ok", ())
            again = [found[int(e.of[1:]) - 1].question_turns[0]] if e.of else None
            yield "again", again == want.get("again")
            yield "example", e.has_example == want.get("example", False)
            yield "number", e.has_number == want.get("number", False)
            yield "result", e.has_result == want.get("result", False)


def test_judgements() -> None:
    """Most of it as judged by hand: the judgements are learned, and none of them was learned from these interviews."""
    right, whole = Counter[str](), Counter[str]()
    for what, fits in judgements():
        right[what] += fits
        whole[what] += 1
    assert {what: round(right[what] / whole[what], 2) for what in whole if right[what] < 0.85 * whole[what]} == {}

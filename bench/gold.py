"""The samples' gold files as the project's own models, so that one stage can be measured without those before it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from afterword.app.load_case import load_case
from afterword.debrief.case import Case
from afterword.debrief.model import Concern, Correction, Exchange, Part, Prepared, Signals
from afterword.kernel.quotes import Quote

CASES = Path(__file__).parents[1].parent / "shared" / "samples" / "cases"


def names() -> tuple[str, ...]:
    """The sample cases that are there."""
    return tuple(sorted(path.parent.name for path in CASES.glob("*/gold.json")))


def gold(name: str) -> dict[str, Any]:
    """The gold file of one case."""
    return cast(dict[str, Any], json.loads((CASES / name / "gold.json").read_text("utf-8")))


def case(name: str) -> Case:
    """The case itself, as the product reads it."""
    return load_case(CASES / name)


def exchanges(held: Case, truth: dict[str, Any]) -> tuple[Exchange, ...]:
    """The gold exchanges of a case."""
    # The gold judges each answer alone: a part that stayed open is settled by the exchange that puts it again.
    settled = {e["of"] for e in truth["exchanges"] if e["of"] and all(p["answered"] == "yes" for p in e["parts"])}
    return tuple(_exchange(held, e, e["id"] in settled) for e in truth["exchanges"])


def prepared(name: str) -> tuple[Prepared, ...]:
    """The prepared questions with their gold answers."""
    return tuple(Prepared(p["text"], p["asked"], p["turn"]) for p in gold(name)["prepared"])


def quote(held: Case, raw: dict[str, Any] | None) -> Quote | None:
    """A gold quote as ours; notes count lines in the gold and turns here."""
    if raw is None:
        return None
    turn = raw.get("turn") or next((t.n for t in held.transcript.turns if t.line == raw.get("line")), None)
    return Quote(raw["source"], raw["text"], turn, raw.get("speaker"), raw.get("start"), raw.get("line"))


def _turns(held: Case, side: dict[str, Any]) -> tuple[int, ...]:
    lines = side.get("lines") or []
    return tuple(side["turns"]) or tuple(t.n for t in held.transcript.turns if t.line in lines)


def _exchange(held: Case, raw: dict[str, Any], settled: bool) -> Exchange:
    parts = tuple(
        Part(p["text"], p["answered"], "yes" if settled else p["answered"], quote(held, p["quote"]))
        for p in raw["parts"]
    )
    told = _turns(held, raw["answer"])
    return Exchange(
        id=raw["id"],
        asked_by=raw["asked_by"],
        kind=raw["kind"],
        question_turns=_turns(held, raw["question"]),
        question=raw["question"]["text"],
        answer_turns=told,
        answer=" ".join(held.transcript.turn(n).text for n in told),
        words=raw["answer"]["words"],
        seconds=raw["answer"]["seconds"],
        parts=parts,
        follows=raw["follows"],
        asked_again=raw["asked_again"],
        of=raw["of"],
        repeated_in=raw.get("repeated_in"),
        clarified_in=tuple(raw.get("clarified_in") or ()),
        has_example=raw["has_example"],
        has_number=raw["has_number"],
        has_result=raw["has_result"],
    )


def signals(held: Case, truth: dict[str, Any], ours: Signals) -> Signals:
    """Our signals with the gold's concerns, corrections and invitations in place of ours."""
    concerns = tuple(
        Concern(
            c["by"], cast(Quote, quote(held, c["quote"])), c["exchange"], "yes" if c["answered_in_interview"] else "no"
        )
        for c in truth["concerns"]
    )
    corrections = tuple(
        Correction(
            cast(Quote, quote(held, c["said"])),
            cast(Quote, quote(held, c["document"])),
            c["said"]["text"],
            c["document"]["text"],
        )
        for c in truth["corrections"]
    )
    lines = truth.get("invited_to_ask_lines") or []
    invited = truth["invited_to_ask"] or [t.n for t in held.transcript.turns if t.line in lines]
    return replace(ours, concerns=concerns, corrections=corrections, invited_to_ask=tuple(invited))

"""How good the better answers are: judged questions of corpus/answers, each with the line that answers it best.

Printed for each half: the best fact first and among the first three, nothing drafted where nothing answers, questions
worth it agreed, drafts by the parts they have, and sentences that the fact check objects to. `--show` prints misses
and drafts, to be read aloud.

Run: .venv/bin/python bench/answers.py [dev|hold] [--show]
"""

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import annotated
from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.answering.model import BetterAnswer
from afterword.evidence.answering.ranking import facts_for
from afterword.evidence.answers import better_answers
from afterword.evidence.factcheck import check_text
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.language.words import count_words

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
PARTS = ("situation", "did", "result", "so_what")


def world_of(case: str, scratch: Path) -> World:
    """The world of a case folder or of a judged interview."""
    kind, name = case.split("/")
    folder = CORPUS / case if kind == "cases" else annotated.build(CORPUS / kind / f"{name}.txt", scratch)
    found = debrief(load_case(folder))
    return World(found, build_ledger(found))


def measure(judged: list[dict[str, Any]], show: bool) -> Counter[str]:
    """The counts over all cases of one half."""
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        for each in judged:
            world = world_of(each["case"], Path(scratch))
            answers = {answer.exchange: answer for answer in better_answers(world)}
            if show:
                print(f"\n#### {each['case']}")
            for wanted in each["worth"]:
                _question(wanted, world, answers, counts, show)
            for answer in answers.values():
                _draft(answer, world, counts, show)
    return counts


def _question(
    wanted: dict[str, Any], world: World, answers: dict[str, BetterAnswer], counts: Counter[str], show: bool
) -> None:
    asked = [e for e in world.debrief.exchanges if wanted["question"].lower() in e.question.lower()]
    if not asked:
        counts["questions not found"] += 1
        return
    counts["questions"] += 1
    again = {e.of for e in asked} | {e.id for e in asked}
    own = [answer for key, answer in answers.items() if key in again]
    counts["worth agreed"] += bool(own)
    if not wanted["best"]:
        counts["nothing answers"] += 1
        counts["nothing drafted there"] += not any(answer.draft.text for answer in own)
        return
    right = [any(b.lower() in f.fact.text.lower() for b in wanted["best"]) for f in facts_for(asked[0], world)]
    counts["with an answer"] += 1
    counts["of these drafted"] += any(answer.draft.text for answer in own)
    counts["best first"] += right[:1] == [True]
    counts["best in three"] += any(right[:3])
    if show and right[:1] != [True]:
        print(f"  missed: {wanted['question']}: {[f.fact.text[:50] for f in facts_for(asked[0], world)[:2]]}")


def _draft(answer: BetterAnswer, world: World, counts: Counter[str], show: bool) -> None:
    counts["answers"] += 1
    if not answer.draft.text:
        return
    counts["drafts"] += 1
    parts = [part for part in PARTS if getattr(answer.draft, part)]
    counts["drafts with all four parts"] += len(parts) == len(PARTS)
    counts["drafts of 60 to 130 words"] += 60 <= count_words(answer.draft.text) <= 130
    verdicts = check_text(answer.draft.text, world)
    counts["sentences"] += len(verdicts)
    counts["sentences objected to"] += sum(verdict.verdict == "unsupported" for verdict in verdicts)
    if show:
        exchange = world.debrief.record.exchange(answer.exchange)
        print(f"  {exchange.question if exchange else ''}\n    {answer.draft.text}")


def main() -> None:
    """Print the counts."""
    halves = [word for word in sys.argv[1:] if not word.startswith("-")] or ["dev", "hold"]
    for half in halves:
        judged = json.loads((CORPUS / "answers" / f"{half}.json").read_text("utf-8"))
        counts = measure(judged, "--show" in sys.argv)
        print(f"\n{half}: {len(judged)} cases")
        for name, count in counts.items():
            print(f"{name:<28}{count:4}")


if __name__ == "__main__":
    main()

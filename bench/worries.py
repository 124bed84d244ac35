"""Worries against the gold of the sample cases: once on the gold exchanges, once on our own reading of the transcript.

Run: .venv/bin/python bench/worries.py [--given-ids] [FOLDER OF CASES] [--wordings FILE.tsv]
With --given-ids every worry is judged as the gold file names it, so that the verdicts are measured by themselves.
With --wordings only recognition is measured, on lines of an id ("-" for none), a tab and the words.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import gold
from afterword.debrief.measuring import measure as measured
from afterword.debrief.model import Record, WorryVerdict
from afterword.debrief.prepared import prepared
from afterword.debrief.segment import exchanges
from afterword.debrief.signals import signals
from afterword.debrief.verdicts import WORRIES, judge_as, judge_worries
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_recognition import recognise

Pair = tuple[WorryVerdict, dict[str, Any]]


def own(name: str) -> Record:
    """The record as the product makes it."""
    case = gold.case(name)
    found = exchanges(case)
    return Record(case, found, signals(case, found), measured(case, found))


def given(name: str) -> Record:
    """The record with the exchanges, concerns, corrections and invitations of the gold file."""
    case, truth = gold.case(name), gold.gold(name)
    found = gold.exchanges(case, truth)
    return Record(case, found, gold.signals(case, truth, signals(case, found)), measured(case, found))


def pairs(record: Record, name: str, given_ids: bool = False) -> list[Pair]:
    """Our verdict beside the gold one, worry by worry; with `given_ids` only those that are a known worry."""
    asked, truths = prepared(record.case, record.exchanges), gold.gold(name)["worries"]
    if not given_ids:
        return list(zip(judge_worries(record, asked), truths, strict=True))
    look = Look(record, asked)
    return [
        (judge_as(look, WORRIES[truth["worry"]], text), truth)
        for text, truth in zip(record.case.worries, truths, strict=True)
        if truth["worry"] in WORRIES
    ]


def figures(found: Sequence[Pair]) -> dict[str, float]:
    """Shares over all worries; false reassurance and evidence are described in the table's heads."""
    n = len(found)
    held = [(ours, truth) for ours, truth in found if truth["evidence"]]
    overlap = [any(_same(q.text, g["text"]) for q in ours.evidence for g in truth["evidence"]) for ours, truth in held]
    return {
        "worries": n,
        "recognised": sum(ours.worry == truth["worry"] for ours, truth in found) / n,
        "verdict": sum(ours.verdict == truth["verdict"] for ours, truth in found) / n,
        "letter": sum(ours.letter == truth["letter"] for ours, truth in found) / n,
        "false_reassurances": sum(
            ours.verdict == "not supported" and truth["verdict"] in ("supported", "mixed") for ours, truth in found
        ),
        "evidence": sum(overlap) / max(1, len(overlap)),
    }


def _same(ours: str, truth: str) -> bool:
    return ours in truth or truth in ours


def measure() -> dict[str, float]:
    """The figures on our own reading of the sample cases."""
    return figures([pair for name in gold.names() for pair in pairs(own(name), name)])


def main() -> None:
    """Print figures, misses and the confusion table for both readings, or for our reading of a folder of cases."""
    options = argparse.ArgumentParser(description=main.__doc__)
    options.add_argument("folder", nargs="?", type=Path)
    options.add_argument("--given-ids", action="store_true", help="judge every worry as the gold file names it")
    options.add_argument("--wordings", type=Path, help="measure recognition alone on these lines")
    chosen = options.parse_args()
    if chosen.wordings:
        wordings(chosen.wordings)
        return
    if chosen.folder:
        gold.CASES = chosen.folder
    else:
        show("gold exchanges", given, chosen.given_ids)
    show("own exchanges", own, chosen.given_ids)


def wordings(path: Path) -> None:
    """How many wordings are recognised, taken for another worry, or left unknown; then the misses."""
    lines = [line.split("\t")[:2] for line in path.read_text("utf-8").splitlines() if line and line[0] != "#"]
    found = [(right, (recognise(words) or ("-",))[0], words) for right, words in lines]
    known = [(right, got) for right, got, _ in found if right != "-"]
    none = [got for right, got, _ in found if right == "-"]
    print(f"wordings {len(known)}, right {sum(r == g for r, g in known) / max(1, len(known)):.3f}", end=", ")
    print(f"taken for another {sum(g not in (r, '-') for r, g in known) / max(1, len(known)):.3f}", end="; ")
    print(f"none of the worries {len(none)}, left unknown {none.count('-') / max(1, len(none)):.3f}")
    for right, got, words in found:
        if right != got:
            print(f"  {right} → {got}: {words}")


def show(title: str, read: Callable[[str], Record], given_ids: bool) -> None:
    """One reading's table."""
    found = [pair for name in gold.names() for pair in pairs(read(name), name, given_ids)]
    print(f"{title}: " + ", ".join(f"{key} {value:.3g}" for key, value in figures(found).items()))
    for ours, truth in found:
        if (ours.worry, ours.verdict) != (truth["worry"], truth["verdict"]):
            print(f"  {truth['worry']} {truth['verdict']} → {ours.worry} {ours.verdict}: {ours.text} ({ours.because})")
    for (right, got), count in sorted(Counter((t["verdict"], o.verdict) for o, t in found).items()):
        print(f"  {right:15} → {got:15} {count}")


if __name__ == "__main__":
    main()

"""Worries against the gold of the sample cases: once on the gold exchanges, once on our own reading of the transcript.

Run: .venv/bin/python bench/worries.py [FOLDER OF CASES]
"""

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
from afterword.debrief.verdicts import judge_worries

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


def pairs(record: Record, name: str) -> list[Pair]:
    """Our verdict beside the gold one, worry by worry."""
    asked = prepared(record.case, record.exchanges)
    return list(zip(judge_worries(record, asked), gold.gold(name)["worries"], strict=True))


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
    if len(sys.argv) > 1:
        gold.CASES = Path(sys.argv[1])
        show("own exchanges", own)
        return
    show("gold exchanges", given)
    show("own exchanges", own)


def show(title: str, read: Callable[[str], Record]) -> None:
    """One reading's table."""
    found = [pair for name in gold.names() for pair in pairs(read(name), name)]
    print(f"{title}: " + ", ".join(f"{key} {value:.3g}" for key, value in figures(found).items()))
    for ours, truth in found:
        if (ours.worry, ours.verdict) != (truth["worry"], truth["verdict"]):
            print(f"  {truth['worry']} {truth['verdict']} → {ours.worry} {ours.verdict}: {ours.text} ({ours.because})")
    for (right, got), count in sorted(Counter((t["verdict"], o.verdict) for o, t in found).items()):
        print(f"  {right:15} → {got:15} {count}")


if __name__ == "__main__":
    main()

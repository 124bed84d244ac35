"""Letter rules against the sample letters: found, missed, false alarms; batches; time for one letter."""

import json
import time
from collections import Counter
from dataclasses import replace
from datetime import datetime
from functools import cache, partial
from pathlib import Path

import check_speed
from afterword.evidence.model import World
from afterword.letters.batch import check_batch
from afterword.letters.checker import check_draft
from afterword.letters.draft import parse_draft
from afterword.letters.model import Draft

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "samples"


@cache
def world_of(case: str) -> World:
    """The world of a sample case."""
    from afterword.app.load_case import load_case
    from afterword.debrief.report import debrief
    from afterword.evidence.ledger import build_ledger

    told = debrief(load_case(SAMPLES / "cases" / case))
    return World(told, build_ledger(told))


def draft_of(letter: dict[str, str], file: str = "") -> Draft:
    """A sample letter as a draft."""
    draft = parse_draft(letter["text"], file=file, to=letter["to"], kind=letter["kind"], channel=letter.get("channel"))
    sent = letter.get("sent_at")
    return replace(
        draft,
        to_address=letter.get("to_address"),
        from_address=letter.get("from"),
        sent_at=datetime.fromisoformat(sent) if sent else None,
    )


def measure(show: bool = False) -> dict[str, float]:
    """Shares of faults found, clean letters with a false alarm, and batches told rightly."""
    from afterword.evidence.factcheck import check_text

    data = json.loads((SAMPLES / "letters_dev.json").read_text("utf-8"))
    found, missed, alarms = Counter[str](), Counter[str](), Counter[str]()
    clean = disturbed = 0
    seconds: list[float] = []
    for letter in data["letters"]:
        draft, world = draft_of(letter, letter["id"]), world_of(letter["case"])
        started = time.perf_counter()
        everything = check_draft(draft, world, partial(check_text, to=draft.to))
        seconds.append(time.perf_counter() - started)
        findings = [finding for finding in everything if finding.level != "info"]
        gold = {fault["rule"] for fault in letter["faults"]}
        told = {finding.rule for finding in everything}
        for rule in gold:
            (found if rule in told else missed)[rule] += 1
            if show and rule not in told:
                print(f"missed  {letter['id']} {rule}: {[f['quote'] for f in letter['faults'] if f['rule'] == rule]}")
        wrong = [f for f in findings if f.rule not in gold]
        for finding in wrong:
            alarms[finding.rule] += 1
            if show:
                place = finding.quote.text[:90] if finding.quote else finding.message
                print(f"alarm   {letter['id']} {finding.rule} {place!r}")
        clean += letter["clean"]
        disturbed += bool(letter["clean"] and wrong)
    right = 0
    for batch in data["batches"]:
        drafts = [draft_of(letter, f"{batch['id']}-{n}") for n, letter in enumerate(batch["letters"])]
        results = check_batch(drafts)
        gold_pairs = {tuple(c["letters"]) for c in batch["copied"]}
        pairs = {tuple(sorted(int(f.rsplit("-", 1)[1]) for f in result.files)) for result in results}
        right += pairs == gold_pairs
        if show:
            print(batch["id"], pairs == gold_pairs, [result.passages for result in results])
    if show:
        for rule in sorted({*found, *missed, *alarms}, key=lambda r: (r[0], int(r[1:]))):
            print(f"{rule:4} found {found[rule]} missed {missed[rule]} false alarms {alarms[rule]}")
    return {
        "faults_found": found.total() / max(1, found.total() + missed.total()),
        "false_alarms": float(alarms.total()),
        "clean_disturbed": disturbed / max(1, clean),
        "batches_right": right / max(1, len(data["batches"])),
        "ms_a_letter": 1000 * sorted(seconds)[len(seconds) // 2],
    }


def main() -> None:
    """Print the table."""
    for name, value in measure(show=True).items():
        print(f"{name:16} {value:.3f}")
    check_speed.main()


if __name__ == "__main__":
    main()

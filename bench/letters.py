"""Letter rules on judged letters: per rule what was found, missed and wrongly found; copied passages; time a letter.

Run: .venv/bin/python bench/letters.py [-v] [FILE …]
Without files: the sample letters, those in corpus/letters (its README tells which were looked at), letters without a
case (tests/letters/blind.md) and the rules' own examples. -v lists every miss and every false alarm.
"""

import argparse
import json
import sys
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from statistics import median
from typing import Any

import check_speed
from afterword.evidence.factcheck import check_text
from afterword.evidence.model import World
from afterword.kernel.findings import Finding
from afterword.letters.batch import check_batch
from afterword.letters.checker import RULES, check_draft
from afterword.letters.draft import parse_draft
from afterword.letters.model import Draft

HERE = Path(__file__).resolve()
SAMPLES = HERE.parents[2] / "shared" / "samples"
CORPUS = HERE.parents[1] / "corpus"
TESTS = HERE.parents[1] / "tests" / "letters"
BLIND = TESTS / "blind.md"


@dataclass
class Tally:
    """What came out on one set of letters."""

    title: str
    letters: int = 0
    found: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    alarms: Counter[str] = field(default_factory=Counter)
    clean: int = 0
    disturbed: int = 0
    batches: int = 0
    right: int = 0
    seconds: list[float] = field(default_factory=list)
    listing: list[str] = field(default_factory=list)

    def told(self) -> str:
        """The sums in one line."""
        faults = self.found.total() + self.missed.total()
        parts = [f"{self.title}: {self.letters} letters", f"faults found {_share(self.found.total(), faults)}"]
        parts.append(f"clean letters disturbed {_share(self.disturbed, self.clean)}")
        parts.append(f"false alarms {self.alarms.total()}")
        if self.batches:
            parts.append(f"batches right {_share(self.right, self.batches)}")
        if self.seconds:
            parts.append(f"{1000 * median(self.seconds):.1f} ms a letter")
        return ", ".join(parts)


@cache
def world_of(case: str, beside: Path) -> World:
    """The world of a case beside the letters, among the samples or our own."""
    from afterword.app.load_case import load_case
    from afterword.debrief.report import debrief
    from afterword.evidence.ledger import build_ledger

    places = (beside / "cases" / case, SAMPLES / "cases" / case, CORPUS / "cases" / case)
    told = debrief(load_case(next(folder for folder in places if folder.is_dir())))
    return World(told, build_ledger(told))


def draft_of(letter: dict[str, str], file: str = "") -> Draft:
    """A judged letter as a draft."""
    draft = parse_draft(letter["text"], file=file, to=letter["to"], kind=letter["kind"], channel=letter.get("channel"))
    sent = letter.get("sent_at")
    return replace(
        draft,
        to_address=letter.get("to_address"),
        from_address=letter.get("from"),
        sent_at=datetime.fromisoformat(sent) if sent else None,
    )


def judged(path: Path, title: str) -> Tally:
    """A file of judged letters and batches, in the form of the samples' letters_dev.json."""
    data = json.loads(path.read_text("utf-8"))
    tally = Tally(title)
    for letter in data["letters"]:
        draft, case = draft_of(letter, letter["id"]), letter.get("case")
        world = world_of(case, path.parent) if case else None
        started = time.perf_counter()
        findings = check_draft(draft, world, partial(check_text, to=draft.to))
        tally.seconds.append(time.perf_counter() - started)
        _count(tally, letter["id"], {fault["rule"]: fault["quote"] for fault in letter["faults"]}, findings)
    for batch in data.get("batches", ()):
        _batch(tally, batch)
    return tally


def without_a_case(path: Path) -> Tally:
    """Letters of tests/letters/blind.md: no case, the faults in their head lines."""
    tally = Tally("letters without a case")
    for part in path.read_text("utf-8").split("=== ")[1:]:
        head, text = part.split("\n", 1)
        name, kind, channel, expected = head.split(" | ")
        draft = parse_draft(text, kind=kind, channel=channel)  # type: ignore[arg-type]
        started = time.perf_counter()
        findings = check_draft(draft)
        tally.seconds.append(time.perf_counter() - started)
        _count(tally, name, dict.fromkeys(() if expected == "clean" else expected.split(), ""), findings)
    return tally


def examples() -> Tally:
    """The rules' own examples, each rule on its own."""
    sys.path.insert(0, str(TESTS))
    from tests_examples import hits
    from tests_world import larkfield

    tally = Tally("rules' own examples")
    for rule in RULES.values():
        for wanted, several in ((True, rule.finds), (False, rule.passes)):
            for example in several:
                tally.letters += 1
                told = bool(hits(rule, example, lambda: (larkfield(), check_text)))
                tally.clean += not wanted
                tally.disturbed += told and not wanted
                if wanted or told:
                    (tally.alarms if not wanted else tally.found if told else tally.missed)[rule.id] += 1
                if wanted is not told:
                    word = "missed" if wanted else "alarm "
                    tally.listing.append(f"{word}  {rule.id:4} {example.plain[:90]!r}")
    return tally


def _count(tally: Tally, name: str, faults: dict[str, str], findings: tuple[Finding, ...]) -> None:
    told = {finding.rule for finding in findings}
    wrong = [finding for finding in findings if finding.level != "info" and finding.rule not in faults]
    tally.letters += 1
    tally.clean += not faults
    tally.disturbed += bool(wrong) and not faults
    tally.alarms.update({finding.rule for finding in wrong})
    for rule, quote in faults.items():
        (tally.found if rule in told else tally.missed)[rule] += 1
        if rule not in told:
            tally.listing.append(f"missed  {name:14} {rule:4} {quote!r}")
    for finding in wrong:
        place = finding.quote.text[:110] if finding.quote else finding.message
        tally.listing.append(f"{'ALARM' if not faults else 'alarm':7} {name:14} {finding.rule:4} {place!r}")


def _batch(tally: Tally, batch: dict[str, Any]) -> None:
    drafts = [draft_of(letter, f"{batch['id']}-{n}") for n, letter in enumerate(batch["letters"])]
    results = check_batch(drafts)
    wanted = {tuple(each["letters"]) for each in batch["copied"]}
    pairs = {tuple(sorted(int(file.rsplit("-", 1)[1]) for file in result.files)) for result in results}
    tally.batches += 1
    tally.right += pairs == wanted
    if pairs != wanted:
        tally.listing.append(f"batch   {batch['id']}: wanted {wanted}, told {[result.passages for result in results]}")


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole}" + (f" ({part / whole:.2f})" if whole else "")


def _table(tallies: list[Tally]) -> str:
    seen = {rule for t in tallies for rule in (*t.found, *t.missed, *t.alarms)}
    rules = sorted(seen, key=lambda rule: (rule[0], int(rule[1:])))
    lines = ["per rule: found / missed / false alarms, in the order of the sets above"]
    for rule in rules:
        cells = "".join(f"{f'{t.found[rule]} / {t.missed[rule]} / {t.alarms[rule]}':>14}" for t in tallies)
        lines.append(f"{rule:4} {RULES[rule].name:32}{cells}" if rule in RULES else f"{rule:4} {'':32}{cells}")
    return "\n".join(lines)


def main() -> None:
    """Print sums, listing and table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="*", type=Path, metavar="FILE")
    options.add_argument("-v", "--verbose", action="store_true", help="list every miss and every false alarm")
    asked = options.parse_args()
    if asked.files:
        tallies = [judged(path, path.name) for path in asked.files]
    else:
        tallies = [judged(SAMPLES / "letters_dev.json", "sample letters")]
        tallies += [judged(path, f"corpus/letters/{path.name}") for path in sorted((CORPUS / "letters").glob("*.json"))]
        tallies += [without_a_case(BLIND), examples()]
    for tally in tallies:
        print(tally.told())
        if asked.verbose:
            print("\n".join(tally.listing))
    print(f"\n{_table(tallies)}")
    if not asked.files:
        print()
        check_speed.main()


if __name__ == "__main__":
    main()

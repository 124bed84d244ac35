"""Every letter of the sample cases and of our own corpus, with what our checker has to say: to be read aloud."""

import sys
import time
from pathlib import Path

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.language.words import count_words
from afterword.letters.compose import compose
from afterword.letters.plan import plan_letters
from afterword.letters.review import draft_of

ROOT = Path(__file__).parents[1]


def folders() -> list[Path]:
    """The folders named in the call, else all samples and our own cases."""
    if sys.argv[1:]:
        return [Path(name) for name in sys.argv[1:]]
    samples = sorted((ROOT.parent / "shared/samples/cases").glob("*/"))
    known = {folder.name for folder in samples}
    return samples + [folder for folder in sorted((ROOT / "corpus/cases").glob("*/")) if folder.name not in known]


def main() -> None:
    """Print letters, lengths, times and findings."""
    total = marked = 0
    for folder in folders():
        found = debrief(load_case(folder))
        world = World(found, build_ledger(found))
        compose(world, plan_letters(world))
        start = time.perf_counter()
        plan = plan_letters(world)
        letters = compose(world, plan)
        spent = time.perf_counter() - start
        print(f"\n######## {folder.name}: {len(letters)} letters in {1000 * spent:.0f} ms (warm)")
        for repair in plan.repairs:
            print(f"  repair {repair.exchange} to {repair.to}: {repair.what} {', '.join(repair.facts)}")
        for letter in letters:
            words = count_words(draft_of(letter).body.of(letter.body))
            print(f"\n--- {letter.to} <{letter.to_address}> {letter.kind}, {letter.channel}, {words} words")
            print(f"Subject: {letter.subject}\n\n{letter.body}")
            for finding in letter.findings:
                print(f"  !! {finding.rule} {finding.level}: {finding.message}")
            total += 1
            marked += any(finding.level != "info" for finding in letter.findings)
    print(f"\n{total} letters, {marked} with an error or a warning")


if __name__ == "__main__":
    main()

"""Our own interviews, judged by hand in one file each, as tables: exchanges, and worries with their verdicts.

Run: .venv/bin/python bench/interviews.py [FILE…]    without files, all of corpus/interviews
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import annotated
import exchanges
import gold
import worries

INTERVIEWS = Path(__file__).resolve().parent.parent / "corpus" / "interviews"


def main() -> None:
    """Print the figures over all files together."""
    files = [Path(word) for word in sys.argv[1:]] or sorted(INTERVIEWS.glob("*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            annotated.build(path, Path(folder))
        print(f"{len(files)} interviews")
        for name, value in exchanges.measure(Path(folder)).items():
            print(f"{name:<16}{value:6.3f}")
        samples, gold.CASES = gold.CASES, Path(folder)
        for title, given in (("worries", False), ("worries, each as the gold names it", True)):
            found = [pair for name in gold.names() for pair in worries.pairs(worries.own(name), name, given)]
            print(f"{title}: " + ", ".join(f"{key} {value:.3g}" for key, value in worries.figures(found).items()))
        gold.CASES = samples


if __name__ == "__main__":
    main()

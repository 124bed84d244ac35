"""All figures of judgement against the sample cases in ../shared/samples, in one go. Each part also runs by itself.

Run: .venv/bin/python bench/judgement.py
"""

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

PARTS = {
    "reading": "Files read, words kept, speakers kept",
    "exchanges": "Exchanges, kinds, parts, asked again, example, number, result",
    "questions": "Is it a question? (SwDA and MRDA validation)",
    "debrief_parts": "Measures, signals, prepared questions, fit",
    "worries": "Worries and their verdicts",
    "facts": "The fact check",
    "letters": "The letter rules and the check between letters",
    "compose": "Composed letters through our own checks",
}


def main() -> None:
    """Run every part, or those named on the command line."""
    for name in sys.argv[1:] or PARTS:
        print(f"\n== {PARTS[name]}\n")
        importlib.import_module(name).main()


if __name__ == "__main__":
    main()

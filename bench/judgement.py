"""All figures of judgement against the sample cases in ../shared/samples, in one go. Each part also runs by itself.

Run: .venv/bin/python bench/judgement.py             prints them; name parts to print only those
     .venv/bin/python bench/judgement.py --write     writes docs/judgement.md
"""

import contextlib
import importlib
import io
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGE = HERE.parent / "docs" / "judgement.md"
PARTS = {
    "reading": "Files read, words kept, speakers kept",
    "exchanges": "Exchanges, kinds, parts, asked again, example, number, result",
    "questions": "Is it a question? (SwDA and MRDA validation parts)",
    "debrief_parts": "Measures, signals, prepared questions, fit",
    "worries": "Worries and their verdicts",
    "interviews": "Interviews of our own, in as many trades (corpus/interviews): seen, and learned from",
    "meaning": "What the optional model of meaning adds",
    "facts": "The fact check",
    "letters": "The letter rules and the check between letters",
}
HEAD = """# What it can judge, in figures

Made by `bench/judgement.py --write` from the four sample cases and the public speech corpora; do not edit. The sample
cases were looked at while this was built: **these are figures on seen material, and new interviews will score lower.**
What it cannot do, how often it was wrong on texts that nobody had prepared, and the texts themselves:
[limits](limits.md).

Whether an utterance asks is decided by `afterword.language.questions.is_question(text) -> bool`.
"""


def main() -> None:
    """Print every part, or those named, or write the page."""
    sys.path.insert(0, str(HERE))
    asked = sys.argv[1:]
    del sys.argv[1:]  # the parts read their own words there
    if "--write" in asked:
        PAGE.write_text(HEAD + "".join(f"\n## {title}\n\n```\n{_told(name)}\n```\n" for name, title in PARTS.items()))
        return
    for name in asked or PARTS:
        print(f"\n== {PARTS[name]}\n\n{_told(name)}")


def _told(name: str) -> str:
    """What a part prints."""
    with contextlib.redirect_stdout(io.StringIO()) as told:
        importlib.import_module(name).main()
    return told.getvalue().strip()


if __name__ == "__main__":
    main()

"""Writes src/afterword/language/needs.json: which words each expression of a letter's check needs.

Run: .venv/bin/python scripts/needs.py. Nothing breaks when it was not run after a change: the expressions that were
changed are read again at each start, and the command is slower by that much.
"""

import json
import sys
from pathlib import Path

from afterword.language import patterns
from afterword.letters.checker import check_draft
from afterword.letters.draft import parse_draft

ROOT = Path(__file__).resolve().parents[1]
LETTERS = ROOT / "tests" / "letters" / "blind.md"
TABLE = ROOT / "src" / "afterword" / "language" / "needs.json"


def used() -> list[str]:
    """The expressions that checking letters of all kinds looks at, in the order of their first use."""
    seen: dict[str, None] = {}
    real = patterns.branches

    def noted(source: str) -> list[tuple[str, list[tuple[str, ...]]]]:
        seen[source] = None
        return real(source)

    patterns.branches = noted
    for part in LETTERS.read_text("utf-8").split("=== ")[1:]:
        head, text = part.split("\n", 1)
        _, kind, channel, _ = head.split(" | ")
        parse_draft(text)  # nobody says of which kind it is
        check_draft(parse_draft(text, kind=kind, channel=channel))  # type: ignore[arg-type]
    patterns.branches = real
    return list(seen)


def row(source: str) -> list[list[object]]:
    """Where each part of an expression begins and ends, and what it needs."""
    rows: list[list[object]] = []
    at = 0
    for part, needs in patterns.alternatives(source):
        start = source.index(part, at)
        at = start + len(part)
        rows.append([start, at, ["\t".join(pieces) for pieces in patterns.in_order(needs)]])
    return rows


def main() -> int:
    """Write the table."""
    sources = sorted(used(), key=patterns.key_of)
    lines = ",\n".join(
        f"{json.dumps(patterns.key_of(each))}:{json.dumps(row(each), separators=(',', ':'))}" for each in sources
    )
    TABLE.write_text(f"{{\n{lines}\n}}\n", "utf-8")
    print(f"needs: {len(sources)} expressions, {TABLE.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())

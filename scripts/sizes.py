"""No file grows out of hand: a catalogue item holds about 60 lines of its own (never over 70), no file more than 400.

Lines that hold nothing but words (phrases, examples, what is said to people) are not counted in an item: they are its
data, and there can hardly be too many of them.
"""

import re
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "src" / "afterword"
DATA = re.compile(r"""\s*(?:(?:Example\()?[rf]{0,2}(?:"|'|\"{3}).*|Example\($|[()\]\[,]*)\s*""")


def catalogues() -> set[Path]:
    """The folders of items: packages whose modules hold an ITEM."""
    return {path.parent for path in SOURCE.rglob("*.py") if "\nITEM = " in path.read_text("utf-8")}


def own_lines(text: str) -> int:
    """Lines of code, words told to people and examples left out."""
    return sum(1 for line in text.splitlines() if line.strip() and not DATA.fullmatch(line))


def main() -> int:
    """Name every file that is too long."""
    folders, too_long = catalogues(), []
    for path in sorted(SOURCE.rglob("*.py")):
        text = path.read_text("utf-8")
        if path.parent in folders and own_lines(text) > 70:
            too_long.append(f"{path.relative_to(SOURCE)}: {own_lines(text)} lines of its own, 70 allowed.")
        elif len(text.splitlines()) > 400:
            too_long.append(f"{path.relative_to(SOURCE)}: {len(text.splitlines())} lines, 400 allowed.")
    print("\n".join(too_long) or "Every file is as short as it should be.")
    return 1 if too_long else 0


if __name__ == "__main__":
    raise SystemExit(main())

"""No file grows out of hand: items at most 60 lines of their own words, nothing above 400."""

from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "src" / "afterword"
CATALOGUES = {
    "transcripts/formats", "documents/formats", "debrief/questions", "debrief/measures", "debrief/gaps",
    "debrief/worries", "debrief/fit", "evidence/checks", "letters/kinds", "letters/rules", "letters/outputs",
    "followup/steps",
}  # fmt: skip


def main() -> int:
    """Name every file that is too long."""
    too_long = []
    for path in sorted(SOURCE.rglob("*.py")):
        lines = len(path.read_text("utf-8").splitlines())
        limit = 60 if path.parent.relative_to(SOURCE).as_posix() in CATALOGUES else 400
        if lines > limit:
            too_long.append(f"{path.relative_to(SOURCE)}: {lines} lines, {limit} allowed.")
    print("\n".join(too_long) or "Every file is as short as it should be.")
    return 1 if too_long else 0


raise SystemExit(main())

"""Write docs/generated from the code, or check with --check that it is up to date (exit code 1 when it is not)."""

import sys
from pathlib import Path

from afterword.app.make_docs import reference

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "generated"


def main() -> int:
    """Write, or compare and name what differs."""
    made = reference()
    present = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file()}
    stale = sorted(
        path for path, text in made.items() if path not in present or (FOLDER / path).read_text("utf-8") != text
    )
    left = sorted(present - made.keys())
    if "--check" in sys.argv:
        for path in stale + left:
            print(f"docs/generated/{path} is not what the code says. Run: .venv/bin/python scripts/docs.py")
        return 1 if stale or left else 0
    for path in stale:
        (FOLDER / path).parent.mkdir(parents=True, exist_ok=True)
        (FOLDER / path).write_text(made[path], "utf-8")
    for path in left:
        (FOLDER / path).unlink()
    print(f"{len(made)} pages, {len(stale)} written, {len(left)} removed.")
    return 0


raise SystemExit(main())

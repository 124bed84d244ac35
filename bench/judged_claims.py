"""Worlds with judged claims: a case folder with `claims.json` beside its files.

`claims.json` holds `claims` (sentence, supported: true, false or null where nothing is claimed, kind, why) and
`letters`, also called `true_letters`, whole letters of which every statement is true.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.factcheck import check_text
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import SentenceVerdict, World

CORPUS = Path(__file__).parents[1] / "corpus" / "claims"


@dataclass(frozen=True, slots=True)
class Judged:
    """One sentence with its judgement and what the check made of it."""

    world: str
    sentence: str
    supported: bool | None
    kind: str
    verdicts: tuple[SentenceVerdict, ...]

    @property
    def objection(self) -> SentenceVerdict | None:
        """The first verdict that objects."""
        return next((v for v in self.verdicts if v.verdict == "unsupported"), None)


def world_of(folder: Path) -> World:
    """The world of a case folder."""
    told = debrief(load_case(folder))
    return World(told, build_ledger(told))


def judged(folder: Path) -> list[Judged]:
    """All claims of a world's folder and the sentences of its letters, checked."""
    world = world_of(folder)
    told = json.loads((folder / "claims.json").read_text("utf-8"))
    found = [
        Judged(folder.name, c["sentence"], c["supported"], c["kind"], check_text(c["sentence"], world))
        for c in told["claims"]
    ]
    for text in letters(told):
        found += [Judged(folder.name, v.text, True, "letter", (v,)) for v in check_text(text, world)]
    return found


def letters(told: dict[str, Any]) -> list[str]:
    """The true letters of a world, without the line of their subject."""
    found = (*told.get("letters", ()), *told.get("true_letters", ()))
    bodies = (each if isinstance(each, str) else each.get("body") or each["text"] for each in found)
    return [re.sub(r"^Subject:.*\n+", "", body) for body in bodies]


def texts(folder: Path) -> list[tuple[str, bool | None]]:
    """The texts of a world with their judgement: each claim by itself, each letter as a whole."""
    told = json.loads((folder / "claims.json").read_text("utf-8"))
    return [*((c["sentence"], c["supported"]) for c in told["claims"]), *((letter, True) for letter in letters(told))]


def folders(given: list[Path]) -> list[Path]:
    """The worlds in these folders, or these folders themselves where they are worlds."""
    found: list[Path] = []
    for folder in given:
        found += (
            [folder] if (folder / "claims.json").exists() else sorted(p.parent for p in folder.glob("*/claims.json"))
        )
    return found


def table(all_: list[Judged]) -> str:
    """Caught and wrongly blocked, by world and by kind."""
    lines = []
    for title in ("world", "kind"):
        rows: dict[str, Counter[str]] = defaultdict(Counter)
        for each in all_:
            for row in (getattr(each, title), f"all, by {title}"):
                name = {True: "true", False: "false", None: "open"}[each.supported]
                if each.kind == "letter":
                    name = "letter"
                rows[row][name] += 1
                rows[row][f"{name} blocked"] += each.objection is not None
        lines.append(f"{title:28} {'caught':>14} {'blocked':>14} {'no claim, blocked':>19} {'in letters, blocked':>19}")
        for row, counts in sorted(rows.items()):
            cells = [
                f"{counts[f'{name} blocked']}/{counts[name]}" if counts[name] else ""
                for name in ("false", "true", "open", "letter")
            ]
            lines.append(f"{row:28} {cells[0]:>14} {cells[1]:>14} {cells[2]:>19} {cells[3]:>19}")
        lines.append("")
    return "\n".join(lines)


def main() -> None:
    """`judged_claims.py [-v] [FOLDER…]`: the tables; with -v each sentence that went wrong."""
    given = [Path(arg) for arg in sys.argv[1:] if arg != "-v"] or [CORPUS]
    all_ = [each for folder in folders(given) for each in judged(folder)]
    if "-v" in sys.argv:
        for each in all_:
            found = each.objection
            if bool(found) != (each.supported is False):
                verdict = f"{found.check}: {found.why}" if found else each.verdicts[0].verdict
                print(f"{each.world[:12]:12} {each.supported!s:5} {each.kind:16} {each.sentence}\n{'':24}→ {verdict}")
        print()
    print(table(all_))


if __name__ == "__main__":
    main()

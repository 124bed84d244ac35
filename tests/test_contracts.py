"""Each import contract fails when somebody breaks it: a check that cannot fail would be worth nothing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BREACHES = {
    "Imports run in one direction only": ("kernel/spans.py", "import afterword.letters.model"),
    "The core knows no framework, database or network": ("debrief/case.py", "import socket"),
    "The kernel needs the standard library only": ("kernel/spans.py", "import rapidfuzz"),
    "Files of one catalogue do not know each other": (
        "letters/rules/apology.py", "import afterword.letters.rules.excuse",
    ),
    "Only wiring knows the adapters": ("cli/show.py", "import afterword.adapters.clock"),
}  # fmt: skip


@pytest.mark.parametrize(("contract", "breach"), BREACHES.items(), ids=list(BREACHES))
def test_a_breach_is_seen(contract: str, breach: tuple[str, str], tmp_path: Path) -> None:
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    file, line = breach
    path = tmp_path / "src" / "afterword" / file
    path.write_text(f"{path.read_text('utf-8')}\n{line}\n", "utf-8")
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [lint, "--no-cache", "--config", "pyproject.toml"], cwd=tmp_path, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "src")},
    )  # fmt: skip
    assert done.returncode == 1
    assert f"{contract} BROKEN" in done.stdout

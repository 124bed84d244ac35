"""The documents say what the code says."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.cli.main import parser
from afterword.debrief import settings

ROOT = Path(__file__).resolve().parent.parent
HAND_WRITTEN = [*ROOT.glob("*.md")] + [p for p in (ROOT / "docs").rglob("*.md") if "generated" not in p.parts]


def test_the_reference_is_what_the_code_says() -> None:
    run = subprocess.run([sys.executable, "scripts/docs.py", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout


def test_the_readme_names_every_command() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = next(action.choices for action in parser()._actions if action.dest == "command")
    assert [name for name in commands if f"afterword {name}" not in readme] == []


def test_every_dependency_has_its_reason() -> None:
    declared = re.findall(r'^    "([A-Za-z0-9-]+)>=', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    reasons = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    assert [name for name in declared if f"**{name}**" not in reasons] == []


def test_every_entry_of_the_case_file_has_its_line() -> None:
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    known = (*settings._TEXTS, *settings._LISTS, *settings._FLAGS, *settings._OTHERS)
    assert [key for key in known if key not in page] == []


@pytest.mark.parametrize("path", HAND_WRITTEN, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", path.read_text("utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []

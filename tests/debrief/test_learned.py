"""The learned tables belong to the sentences and the features they are used with."""

import subprocess
import sys
from pathlib import Path

from afterword.debrief.kinds import features
from afterword.language.linear import Model

ROOT = Path(__file__).resolve().parents[2]


def test_the_tables_were_made_from_the_present_sentences() -> None:
    run = subprocess.run([sys.executable, "scripts/learn.py", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout


def test_the_tables_are_small() -> None:
    """They are read at the first judgement: some milliseconds each."""
    tables = list((ROOT / "src").rglob("learned/*.json"))
    assert tables
    assert [path.name for path in tables if path.stat().st_size > 700_000] == []


def test_every_judgement_can_say_why() -> None:
    seen = features("Tell me about a time you disagreed with your manager.")
    reasons = Model.load("afterword.debrief.learned", "kinds").reasons(seen, "behavioural")
    assert len(reasons) == 5
    assert {feature for feature, _ in reasons} <= set(seen)

"""The invented interview in which examples of letter rules run."""

from functools import cache
from pathlib import Path

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World

FOLDER = Path(__file__).parents[2] / "corpus" / "cases" / "larkfield-analyst"


@cache
def larkfield() -> World:
    """Jonas Weber's interview at Larkfield Water, debriefed."""
    found = debrief(load_case(FOLDER))
    return World(found, build_ledger(found))

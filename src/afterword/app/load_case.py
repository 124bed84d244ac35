"""Use case: one interview from its folder."""

from pathlib import Path

from afterword.app.wiring import read_case_folder
from afterword.debrief.assemble import assemble
from afterword.debrief.case import Case


def load_case(folder: Path) -> Case:
    """The case in this folder. Raises AfterwordError, one sentence, when it cannot be read."""
    return assemble(read_case_folder(folder), folder.name or str(folder))

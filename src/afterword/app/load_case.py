"""Use case: one interview from its folder."""

from collections.abc import Mapping
from pathlib import Path

from afterword.app.wiring import read_case_folder
from afterword.debrief.assemble import assemble
from afterword.debrief.case import Case


def load_case(folder: Path) -> Case:
    """The case in this folder. Raises AfterwordError, one sentence, when it cannot be read."""
    return case_of(read_case_folder(folder), folder.name or str(folder))


def case_of(files: Mapping[str, bytes], folder: str) -> Case:
    """The case that these files make, with what was written to the employer before. Raises AfterwordError."""
    case = assemble(files, folder)
    if not any(name.lower().startswith("earlier/") for name in files):
        return case
    from afterword.letters.earlier import with_earlier  # here, because few cases have any

    return with_earlier(case, files)

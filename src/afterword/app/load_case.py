"""Use case: one interview from its folder."""

from pathlib import Path

from afterword.app.wiring import read_case_folder
from afterword.debrief.assemble import assemble
from afterword.debrief.case import Case


def load_case(folder: Path) -> Case:
    """The case in this folder. Raises AfterwordError, one sentence, when it cannot be read."""
    files = read_case_folder(folder)
    case = assemble(files, folder.name or str(folder))
    if not any(name.lower().startswith("earlier/") for name in files):
        return case
    from afterword.letters.earlier import with_earlier  # here, because few cases have any

    return with_earlier(case, files)

"""Use case: a case folder of this machine into the store, once."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from afterword.app.interviews.write import start
from afterword.app.wiring import read_case_folder, store
from afterword.kernel.errors import BadCall


@dataclass(frozen=True, slots=True)
class Taken:
    """The interview of a folder: its key, whether it is new here, and the files that were left out."""

    key: str
    new: bool
    left: tuple[str, ...]


def take_in(*, folder: Path, now: datetime) -> Taken:
    """Keep the folder's files as an interview; one that was begun with the same files stays as it has become.

    A file whose name does not say what it is, or that is empty, is left out. Raises BadCall, UnreadableFile.
    """
    there = read_case_folder(folder, app=True)
    files = {name: content for name, content in there.items() if content}
    left = tuple(name for name in there if name not in files)
    if not files:
        raise BadCall("There is nothing of an interview in this folder.", where=str(folder), next="Name another one.")
    known = store.begun_with(files)
    return Taken(known or start(files=files, now=now), known is None, left)

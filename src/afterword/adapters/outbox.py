"""Writing results without ever losing an edit the person made."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath

from afterword.kernel.errors import AfterwordError

LIST = ".afterword.json"


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, and which files were kept because the person had changed them (ours then lies beside)."""

    files: tuple[Path, ...]
    kept: tuple[Path, ...]


def write(folder: Path, contents: Mapping[str, bytes]) -> Written:
    """Write each file below `folder`, whole or not at all.

    A list of what we wrote is kept with it. A file that is no longer as we wrote it belongs to the person: it stays,
    and ours goes beside it as NAME.new.ENDING. What we wrote before and is no part of the results any more is taken
    away, so that nobody sends an old letter. Raises AfterwordError when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ours = _read_list(folder / LIST)
        files, kept = [], []
        for name, data in contents.items():
            place = next(each for each in _places(name) if _free(folder / each, ours.get(each), data))
            if place != name:
                kept.append(folder / name)
            ours[place] = _mark(data)
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            _replace(folder / place, data)
            files.append(folder / place)
        written = {path.relative_to(folder).as_posix() for path in files}
        for name in ours.keys() - written - contents.keys():
            if (folder / name).is_file() and _mark((folder / name).read_bytes()) == ours.pop(name):
                (folder / name).unlink()
        _replace(folder / LIST, json.dumps(ours, indent=1, sort_keys=True).encode())
    except OSError as error:
        raise AfterwordError(
            f"The results cannot be written here ({error.strerror or error}).",
            where=str(folder),
            next="Name another folder with --out.",
        ) from error
    return Written(tuple(files), tuple(kept))


def is_edited(folder: Path, name: str) -> bool:
    """Whether this file is no longer as we wrote it, or never was ours."""
    mark = _read_list(folder / LIST).get(name)
    return mark is None or _mark((folder / name).read_bytes()) != mark


def _places(name: str) -> Iterator[str]:
    """Where a file may go: under its name, else beside what the person has made of it."""
    path = PurePosixPath(name)
    yield name
    yield str(path.with_suffix(f".new{path.suffix}"))
    for n in count(2):
        yield str(path.with_suffix(f".new-{n}{path.suffix}"))


def _free(path: Path, mark: str | None, data: bytes) -> bool:
    """Whether nothing of the person's stands there: no file, one as we left it, or the same words."""
    return not path.exists() or _mark(path.read_bytes()) in (mark, _mark(data))


def _mark(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _read_list(path: Path) -> dict[str, str]:
    try:
        told = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):  # no list: then nothing there is ours
        return {}
    inside = (name for name in told if ".." not in PurePosixPath(name).parts) if isinstance(told, dict) else ()
    return {name: str(told[name]) for name in inside if not PurePosixPath(name).is_absolute()}


def _replace(path: Path, data: bytes) -> None:
    """Write beside the file and move into place: a crash leaves the old file whole."""
    aside = path.with_name(f".{path.name}.part")
    aside.write_bytes(data)
    aside.replace(path)

"""Writing results without ever losing an edit the person made."""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

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
    and ours goes beside it as NAME.new.ENDING. Raises AfterwordError when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ours = _read_list(folder / LIST)
        files, kept = [], []
        for name, data in contents.items():
            path = folder / name
            if path.exists() and ours.get(name) != (there := _mark(path.read_bytes())) and there != _mark(data):
                kept.append(path)
                path = path.with_suffix(f".new{path.suffix}")
            else:
                ours[name] = _mark(data)
            path.parent.mkdir(parents=True, exist_ok=True)
            _replace(path, data)
            files.append(path)
        _replace(folder / LIST, json.dumps(ours, indent=1, sort_keys=True).encode())
    except OSError as error:
        raise AfterwordError(
            f"The results cannot be written here ({error.strerror or error}).",
            where=str(folder),
            next="Name another folder with --out.",
        ) from error
    return Written(tuple(files), tuple(kept))


def _mark(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _read_list(path: Path) -> dict[str, str]:
    try:
        told = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):  # no list: then nothing there is ours
        return {}
    return {str(name): str(mark) for name, mark in told.items()} if isinstance(told, dict) else {}


def _replace(path: Path, data: bytes) -> None:
    """Write beside the file and move into place: a crash leaves the old file whole."""
    aside = path.with_name(f".{path.name}.part")
    aside.write_bytes(data)
    os.replace(aside, path)

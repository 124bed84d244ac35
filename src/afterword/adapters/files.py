"""A person's files: read, changed only on their word; nothing outside of the folder that was named."""

import os
import sys
from pathlib import Path

from afterword.kernel.errors import BadCall, UnreadableFile
from afterword.language.decoding import LIMIT

# Files of a kind that may belong to a case although their names do not say so; ours are no such files.
_KINDS = frozenset(".vtt .srt .sbv .txt .md .json .docx .pdf .ics .html .toml".split())
_FOLDERS = frozenset(["evidence", "earlier"])
_OURS = frozenset("debrief plan practice card".split())


def read_file(path: Path) -> bytes:
    """The bytes of one file. Raises UnreadableFile when it is not there, no file, too large or closed to us."""
    try:
        if not path.is_file():
            raise UnreadableFile(_why_no_file(path), where=str(path), next="Check the name.")
        if path.stat().st_size > LIMIT:
            raise UnreadableFile("This file is larger than 100 MB.", where=str(path), next="Export the text alone.")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            f"This file cannot be opened ({error.strerror}).", where=str(path), next="Check who may read it."
        ) from error


def standard_input() -> bytes:
    """All that comes in by the standard input. Raises UnreadableFile when it is too large."""
    data = sys.stdin.buffer.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise UnreadableFile("This is larger than 100 MB.", where="standard input", next="Give the letter alone.")
    return data


def rewrite(path: Path, data: bytes) -> None:
    """Put new bytes into a person's file, whole or not at all, its permissions kept. Raises UnreadableFile."""
    home = path.resolve()  # a link goes on leading where it led
    aside = home.with_name(f".{home.name}.part")
    try:
        aside.write_bytes(data)
        aside.chmod(home.stat().st_mode)
        aside.replace(home)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise UnreadableFile(
            f"This file cannot be changed ({error.strerror}).", where=str(path), next="Check who may write it."
        ) from error


def read_case_folder(folder: Path, *, app: bool = False) -> dict[str, bytes]:
    """The files of a case by their paths inside the folder, with "/" between the parts.

    With `app`, what the web app wrote is among them. A recording and a file whose name tells nothing are listed without
    their bytes. Raises BadCall when the folder is not there, UnreadableFile for a file that cannot be read or leads out
    of the folder.
    """
    # here, for a letter alone is checked without what a case needs
    from afterword.debrief.shelf import APP_FILES, APP_FOLDERS, is_named, lead

    try:
        if not folder.is_dir():
            what = "This is a file, not a folder." if folder.exists() else "There is no such folder."
            raise BadCall(what, where=str(folder), next="Name the folder that holds transcript.* or notes.*.")
        root = folder.resolve(strict=True)
        there = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
        own, folders = (APP_FILES, _FOLDERS | APP_FOLDERS) if app else (frozenset(), _FOLDERS)
        paths = [path for path in there if is_named(path.name) or path.name in own]
        for inner in (path for path in there if path.name.lower() in folders and path.is_dir()):
            below = sorted(inner.rglob("*"))
            paths += [path for path in below if not any(part[0] == "." for part in path.relative_to(inner).parts)]
    except OSError as error:
        raise UnreadableFile(
            f"This folder cannot be opened ({error.strerror}).", where=str(folder), next="Check who may read it."
        ) from error
    files = {
        path.name: b""
        for path in there
        if not is_named(path.name) and lead(path.name) not in _OURS and path.suffix.lower() in _KINDS and path.is_file()
    }
    for path in paths:
        if path.is_dir():
            continue
        inside = path.relative_to(folder).as_posix()
        if not os.path.realpath(path).startswith(str(root) + os.sep):
            raise UnreadableFile(
                "This file is a link that leads out of the folder.", where=inside, next="Copy the file itself there."
            )
        files[inside] = b"" if lead(path.name) == "recording" else read_file(path)
    return files


def _why_no_file(path: Path) -> str:
    if path.is_dir():
        return "This is a folder, not a file."
    if path.is_symlink():
        return "This is a link to a file that is not there."
    return "This is no ordinary file." if path.exists() else "There is no such file."

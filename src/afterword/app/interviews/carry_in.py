"""A zip file from anywhere as the case folders in it: what is not believed, what is refused, and by which name."""

import stat
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import IO, Final

from afterword.app.interviews.names import file_name
from afterword.app.interviews.recordings import KINDS
from afterword.debrief.shelf import APP_FILES, APP_FOLDERS, is_named, lead
from afterword.kernel.errors import BadCall, UnreadableFile

ONE: Final = b"afterword: one case folder"
MANY: Final = b"afterword: a folder for each interview"
"""What an export of ours says of itself, in the comment of the zip file."""
_MOST_BYTES: Final = 200 * 1024 * 1024
"""Of all files together but recordings, which do not shrink in a zip file."""
_MOST_FILES: Final = 60_000
_PIECE: Final = 1024 * 1024
_INNER: Final = APP_FOLDERS | {"evidence", "earlier"}
"""Folders inside of a case folder."""
_LITTER: Final = frozenset({"__macosx", "thumbs.db", "desktop.ini"})
"""What systems leave in a zip file."""


@dataclass(slots=True)
class Left:
    """How many bytes may still come out of a zip file, whatever it says of its sizes (zip bombs)."""

    bytes: int = _MOST_BYTES


@dataclass(slots=True)
class Folder:
    """One case folder of a zip file: its members by the name inside, and its recording."""

    archive: zipfile.ZipFile
    name: str
    left: Left
    members: dict[str, zipfile.ZipInfo] = field(default_factory=dict)
    recording: zipfile.ZipInfo | None = None

    @property
    def changed(self) -> datetime:
        """When it was last changed, as an export of ours says it."""
        infos = (*self.members.values(), *filter(None, (self.recording,)))
        return max(datetime(*info.date_time, tzinfo=UTC) for info in infos)

    def files(self) -> dict[str, bytes]:
        """All but the recording. Raises UnreadableFile."""
        return {name: b"".join(self.pieces(info, self.left)) for name, info in self.members.items()}

    def pieces(self, info: zipfile.ZipInfo, left: Left | None = None) -> Iterator[bytes]:
        """The content of one member, piece by piece. Raises UnreadableFile."""
        try:
            with self.archive.open(info) as file:
                while piece := file.read(_PIECE):
                    if left is not None:
                        left.bytes -= len(piece)
                        if left.bytes < 0:
                            raise _too_much()
                    yield piece
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError) as error:
            raise UnreadableFile(
                "This file is broken or closed by a password.", where=info.filename[:80], next="Nothing was brought in."
            ) from error


def opened(file: IO[bytes]) -> zipfile.ZipFile:
    """The zip file. Raises UnreadableFile when it is none."""
    try:
        return zipfile.ZipFile(file)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise UnreadableFile("This is no zip file that we can read.", next="Choose another one.") from error


def folders_of(archive: zipfile.ZipFile) -> tuple[Folder, ...]:
    """The case folders in their order, nothing read yet. Raises UnreadableFile with the name of a bad member."""
    infos = _members(archive)
    papers = sum(info.file_size for path, info in infos.items() if not _is_recording(path.name))
    if len(infos) > _MOST_FILES or papers > _MOST_BYTES:
        raise _too_much()
    cases = frozenset(path.parent for path in infos if _is_of_a_case(path))
    folders: dict[PurePosixPath, Folder] = {}
    left = Left()
    for path, info in infos.items():
        top = _top(path, archive.comment, cases)
        folder = folders.setdefault(top, Folder(archive, str(top), left))
        try:
            name = file_name(str(path.relative_to(top)))
        except BadCall as error:
            raise _bad(info, error.what) from error
        if "/" not in name and _is_recording(name) and info.file_size and folder.recording is None:
            folder.recording = info
        else:
            folder.members[name] = info
    return tuple(folders.values())


def _members(archive: zipfile.ZipFile) -> dict[PurePosixPath, zipfile.ZipInfo]:
    """The files by where they stand, without what systems leave behind."""
    infos: dict[PurePosixPath, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        if info.is_dir() or _is_litter(_name(info)):
            continue
        path = _path(info)
        if path in infos:
            raise _bad(info, "This name stands in it twice.")
        infos[path] = info
    for path, info in infos.items():
        if any(above in infos for above in path.parents):
            raise _bad(info, "A file and a folder have the same name.")
    return infos


def _path(info: zipfile.ZipInfo) -> PurePosixPath:
    """Where a member stands. Raises UnreadableFile for a way out of the folder, and for a link."""
    name = _name(info)
    path = PurePosixPath(name)
    if not path.parts or path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        raise _bad(info, "This name leads out of the folder.")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise _bad(info, "This is a link, not a file.")
    return path


def _name(info: zipfile.ZipInfo) -> str:
    """The name of a member: UTF-8 as most programs write it, also those that do not say so."""
    name = info.filename
    if not info.flag_bits & 0x800:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/")


def _is_litter(name: str) -> bool:
    parts = name.lower().split("/")
    return not _LITTER.isdisjoint(parts) or any(part.startswith(".") and part.strip(".") for part in parts)


def _is_of_a_case(path: PurePosixPath) -> bool:
    inside = any(part.lower() in _INNER for part in path.parent.parts)
    return not inside and (is_named(path.name) or path.name in APP_FILES)


def _top(path: PurePosixPath, comment: bytes, cases: frozenset[PurePosixPath]) -> PurePosixPath:
    """The case folder of a path: as an export of ours says, else the nearest one above that holds a file of a case."""
    if comment == ONE:
        return PurePosixPath()
    if comment == MANY:
        return PurePosixPath(*path.parts[:-1][:1])
    for above in path.parents:
        if above in cases:
            return above
    inner = [n for n, part in enumerate(path.parts[:-1]) if part.lower() in _INNER]
    return PurePosixPath(*path.parts[: inner[0]]) if inner else path.parent


def _is_recording(name: str) -> bool:
    return lead(name) == "recording" and Path(name).suffix.lower() in KINDS


def _bad(info: zipfile.ZipInfo, what: str) -> UnreadableFile:
    seen = "".join(sign if sign.isprintable() else "\ufffd" for sign in info.filename[:80])
    return UnreadableFile(what, where=seen, next="Nothing was brought in. Take it out and try again.")


def _too_much() -> UnreadableFile:
    return UnreadableFile("This would be far more than interviews need.", next="Choose a smaller one.")

"""Use case: interviews out and in as case folders in a zip file: a way round loses nothing.

A zip of one case folder holds its files; one of all interviews a folder for each. Which of the two it is stands in the
comment of the file; in a zip from elsewhere a folder is a case when a file in it has the name of one.
"""

import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from afterword.app.interviews.carry_in import MANY, ONE, Folder, folders_of, opened
from afterword.app.interviews.recordings import MOST
from afterword.app.interviews.write import start
from afterword.app.wiring import store
from afterword.kernel.errors import UnreadableFile

if TYPE_CHECKING:
    from afterword.app.wiring import Kept

_PIECE: Final = 1024 * 1024
_OLDEST: Final = datetime(1980, 1, 2, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of a zip file: the keys of new interviews, and those that were here already with the same files."""

    new: tuple[str, ...]
    known: "tuple[Kept, ...]"


def export_one(*, key: str) -> Iterator[bytes]:
    """One interview as the zip of its folder, in pieces. Raises BadCall before the first."""
    return _zipped(((store.one(key), tuple(store.files_of(key).items())),), ONE)


def export_all() -> Iterator[bytes]:
    """All interviews in pieces, a folder each, named by day, employer and key, so that no two are alike."""
    return _zipped(_all(), MANY)


def import_zip(*, file: IO[bytes], now: datetime) -> Brought:
    """Keep every case folder of a zip file as an interview, all or none: to be called in one transaction.

    A folder whose files are just those of an interview here is left out. Raises UnreadableFile when it is no zip file,
    holds nothing or too much, and with the name of a member that cannot be kept.
    """
    new: list[str] = []
    known: list[Kept] = []
    with opened(file) as archive:
        folders = folders_of(archive)
        by_name = {folder.name: folder for folder in folders}
        for name, files, key in store.told_apart((each.name, each.files()) for each in folders):
            folder = by_name[name]
            if key is None:
                ours = archive.comment in {ONE, MANY}
                new.append(key := start(files=files, now=min(now, folder.changed) if ours else now))
            else:
                known.append(store.one(key))
            _keep_recording(key, folder)
    if not new and not known:
        raise UnreadableFile("There is nothing to read in this file.", next="Choose a zip file of case folders.")
    return Brought(tuple(new), tuple(known))


def _keep_recording(key: str, folder: Folder) -> None:
    """A recording goes beside the database, piece by piece; one that is there stays."""
    info = folder.recording
    if info is None or store.recording_of(key):
        return
    if info.file_size > MOST:
        raise UnreadableFile("This recording is larger than 1 GB.", where=info.filename, next="Leave it out.")
    at, path = 0, None
    try:
        for piece in folder.pieces(info):
            path = store.take_piece(key, piece, start=at, whole=info.file_size)
            at += len(piece)
        if path is not None:
            store.keep_recording(key, f"recording{Path(info.filename).suffix.lower()}", path)
    except Exception:
        store.drop_recordings([key])
        raise


class _Sink:
    """What a zip file is written into, to be taken out piece by piece."""

    def __init__(self) -> None:
        self.held = bytearray()

    def write(self, data: bytes) -> int:
        """Take these bytes."""
        self.held += data
        return len(data)

    def flush(self) -> None:
        """Nothing waits elsewhere."""

    def taken(self, least: int = 0) -> Iterator[bytes]:
        """What came so far, where it is at least so much."""
        if len(self.held) > least:
            piece = bytes(self.held)
            self.held.clear()
            yield piece


def _all() -> "Iterator[tuple[Kept, Iterable[tuple[str, bytes]]]]":
    seen = set()
    for kept, files in groupby(store.each_file(), key=lambda each: each[0]):
        seen.add(kept.key)
        yield kept, ((name, content) for _, name, content in files)
    for kept in store.listed():  # one of which there is nothing but a recording
        if kept.key not in seen:
            yield kept, ()


def _zipped(folders: "Iterable[tuple[Kept, Iterable[tuple[str, bytes]]]]", comment: bytes) -> Iterator[bytes]:
    """The same files at the same state give the same bytes: a backup can be held against the one before."""
    sink = _Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[call-overload]
        archive.comment = comment
        for kept, files in folders:
            folder = _folder(kept) if comment == MANY else ""
            stamp = max(kept.changed.astimezone(UTC), _OLDEST).timetuple()[:6]
            names = set()
            for name, content in files:
                names.add(name)
                archive.writestr(zipfile.ZipInfo(folder + name, stamp), content, zipfile.ZIP_DEFLATED)
                yield from sink.taken(_PIECE)
            path = store.recording_path(kept.key)
            if path and path.name not in names:
                info = zipfile.ZipInfo(folder + path.name, stamp)
                with path.open("rb") as sound, archive.open(info, "w", force_zip64=True) as entry:
                    while piece := sound.read(_PIECE):
                        entry.write(piece)
                        yield from sink.taken()
    yield from sink.taken()


def _folder(kept: "Kept") -> str:
    plain = "-".join("".join(sign if sign.isalnum() else " " for sign in kept.employer.lower()).split())[:40]
    return f"{'-'.join(filter(None, (kept.day, plain))) or 'interview'}-{kept.key[:8]}/"

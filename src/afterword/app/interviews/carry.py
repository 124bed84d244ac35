"""Use case: interviews out and in as case folders in a zip file: a way round loses nothing.

A zip of one case folder holds its files; one of all interviews a folder for each.
"""

import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from afterword.app.interviews.names import file_name
from afterword.app.interviews.write import start
from afterword.app.wiring import store
from afterword.kernel.errors import AfterwordError, UnreadableFile

_MOST_BYTES: Final = 200 * 1024 * 1024
_MOST_FILES: Final = 60_000
_STAMP: Final = (2026, 1, 1, 0, 0, 0)
"""The same content gives the same file: a backup can be held against the one before."""


def export_one(*, key: str) -> bytes:
    """One interview as the zip of its folder. Raises BadCall."""
    return _zipped((("", store.files_of(key)),))


def export_all() -> bytes:
    """All interviews, a folder each, named by day, employer and key, so that no two are alike."""
    return _zipped(
        (f"{_folder(kept.day, kept.employer)}-{kept.key[:8]}/", store.files_of(kept.key)) for kept in store.listed()
    )


def import_zip(*, data: bytes, now: datetime) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Keep every case folder of a zip file as an interview: their keys, and a sentence for each file left out.

    Raises UnreadableFile when it is no zip file, holds nothing, or would be larger than anybody needs.
    """
    folders: dict[str, dict[str, bytes]] = {}
    left: list[str] = []
    for path, content in _unzipped(data):
        folder, name = _place(path)
        try:
            folders.setdefault(folder, {})[file_name(name)] = content
        except AfterwordError as error:
            left.append(str(error))
    made = tuple(start(files=files, now=now) for _, files in sorted(folders.items()) if files)
    if not made:
        raise UnreadableFile("There is nothing to read in this file.", next="Choose a zip file of case folders.")
    return made, tuple(left)


def _zipped(folders: Iterable[tuple[str, dict[str, bytes]]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for folder, files in folders:
            for name, content in files.items():
                archive.writestr(zipfile.ZipInfo(folder + name, _STAMP), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _unzipped(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Paths and contents; what a zip says of its sizes is believed only downwards (zip bombs)."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UnreadableFile("This is no zip file that we can read.", next="Choose another one.") from error
    left = _MOST_BYTES
    with archive:
        infos = [info for info in archive.infolist() if not info.is_dir() and "__MACOSX" not in info.filename]
        if len(infos) > _MOST_FILES or sum(info.file_size for info in infos) > _MOST_BYTES:
            raise UnreadableFile("This would be far more than interviews need.", next="Choose a smaller one.")
        for info in infos:
            try:
                with archive.open(info) as file:
                    content = file.read(left + 1)
            except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError) as error:
                raise UnreadableFile(
                    "A file in it is broken or closed by a password.", where=info.filename[:80]
                ) from error
            left -= len(content)
            if left < 0:
                raise UnreadableFile("This would be far more than interviews need.", next="Choose a smaller one.")
            yield info.filename, content


def _place(path: str) -> tuple[str, str]:
    """The case folder of a path and the name inside; files of the top and of "evidence/" belong to one folder."""
    parts = path.replace("\\", "/").split("/")
    inner = {"evidence", "letters", "first", "before", "earlier"}
    keep = 2 if len(parts) > 1 and parts[-2].lower() in inner else 1
    return "/".join(parts[:-keep]), "/".join(parts[-keep:])


def _folder(day: str, employer: str) -> str:
    plain = "-".join("".join(sign if sign.isalnum() else " " for sign in employer.lower()).split())[:40]
    return "-".join(filter(None, (day, plain))) or "interview"

"""Recordings: too large for the database, so they lie beside it, one folder for each interview, closed to others.

A recording is there when its file is: it comes by one renaming, and goes with its interview.
"""

import os
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from django.db import connection, transaction

from afterword.adapters.store.kept import Held
from afterword.adapters.store.models import Interview
from afterword.kernel.errors import BadCall

_SPARE: Final = 200 * 1024 * 1024
"""Bytes of the disk that are left free for everything else."""


def keep_recording(key: str, name: str, path: Path) -> None:
    """Move a file in as the interview's one recording, in place of the one that was there. Raises BadCall."""
    with transaction.atomic():
        if not Interview.objects.filter(key=key).exists():
            raise BadCall("This interview is not here any more.", next="Go back to the list of your interviews.")
        folder = _folder(key)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.chmod(0o600)
        with path.open("rb") as file:
            os.fsync(file.fileno())
        before = [each for each in folder.iterdir() if each.name != name]
        path.replace(folder / name)
        for each in before:
            each.unlink()


def recording_of(key: str) -> Held | None:
    """The recording of an interview, None when it has none."""
    for path in _inside(key):
        stat = path.stat()
        return Held(path.name, stat.st_size, datetime.fromtimestamp(stat.st_mtime, UTC))
    return None


def recording_path(key: str) -> Path | None:
    """Where it lies."""
    return next(iter(_inside(key)), None)


def drop_recordings(keys: Iterable[str]) -> None:
    """Delete the recordings of these interviews, and what was on its way in for them."""
    for key in keys:
        shutil.rmtree(_folder(key), ignore_errors=True)
        _coming(key).unlink(missing_ok=True)


def drop_lost_recordings() -> None:
    """Delete what a kill left behind: recordings whose interview is gone."""
    top = _top() / "recordings"
    if top.is_dir():
        lost = {each.name for each in top.iterdir()}
        drop_recordings(lost.difference(Interview.objects.filter(key__in=lost).values_list("key", flat=True)))


def take_piece(key: str, data: bytes, *, start: int, whole: int) -> Path | None:
    """Keep a piece of a recording on its way in, from byte `start` of `whole`; its path when it is all there.

    A piece of the start begins anew. Raises BadCall when it does not fit to what came before, or the disk is full.
    """
    path = _coming(key)
    path.parent.mkdir(exist_ok=True, mode=0o700)
    if shutil.disk_usage(path.parent).free < whole - start + _SPARE:
        raise BadCall("There is not room enough on this disk for the recording.", next="Make some room first.")
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | (0 if start else os.O_TRUNC), 0o600)
    with os.fdopen(descriptor, "r+b" if start else "wb") as file:
        if file.seek(0, os.SEEK_END) < start:
            raise BadCall("A piece of the recording is missing.", next="Choose the file once more.")
        file.seek(start)
        file.write(data)
        file.truncate()
    return path if start + len(data) >= whole else None


def _inside(key: str) -> tuple[Path, ...]:
    try:
        return tuple(sorted(_folder(key).iterdir()))
    except OSError:
        return ()


def _folder(key: str) -> Path:
    return _top() / "recordings" / key


def _coming(key: str) -> Path:
    return _top() / "coming" / f"{key}.part"


def _top() -> Path:
    return Path(connection.settings_dict["NAME"]).parent

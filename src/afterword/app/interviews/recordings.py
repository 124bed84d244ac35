"""Use case: the recording of an interview, to play along. Nothing is read out of it; it stays where it is."""

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from afterword.app.wiring import store
from afterword.kernel.errors import BadCall

if TYPE_CHECKING:
    from afterword.app.wiring import Held

KINDS: Final = {
    ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".wav": "audio/wav", ".ogg": "audio/ogg", ".webm": "video/webm",
    ".mp4": "video/mp4",
}  # fmt: skip
"""The endings that browsers play, and what they are served as."""
MOST: Final = 1024 * 1024 * 1024
"""Bytes: an hour of sound has about 50 million, an hour of a filmed call up to 600 (a reading)."""


def keep_recording(*, key: str, name: str, path: Path, agreed: bool) -> None:
    """Move the file at `path` in as the interview's recording; `name` is what it was called. Raises BadCall."""
    check_recording(name=name, size=path.stat().st_size, agreed=agreed)
    store.keep_recording(key, f"recording{_ending(name)}", path)


def check_recording(*, name: str, size: int, agreed: bool) -> None:
    """Whether it may come in. Consent is asked for first (facts.md 5.1). Raises BadCall."""
    if not agreed:
        raise BadCall(
            "A recording is kept only when everybody in it agreed to be recorded.",
            next="Tick that they did; if they did not, notes from memory are the better record.",
        )
    if _ending(name) not in KINDS:
        known = ", ".join(ending[1:] for ending in KINDS)
        raise BadCall("This is no recording that a browser can play.", where=name[-80:], next=f"Known are {known}.")
    if not 0 < size <= MOST:
        what = "This recording is empty." if not size else "This recording is larger than 1 GB."
        raise BadCall(what, where=name[-80:], next="Choose another one, or save it as sound alone (mp3, m4a).")


def take_piece(*, key: str, name: str, data: bytes, start: int, whole: int, agreed: bool) -> bool:
    """Keep a piece from byte `start` of a recording of `whole` bytes; tells whether it is all there. Raises BadCall."""
    check_recording(name=name, size=whole, agreed=agreed)
    path = store.take_piece(key, data, start=start, whole=whole)
    if path is None:
        return False
    keep_recording(key=key, name=name, path=path, agreed=agreed)
    return True


def recording_of(*, key: str) -> "Held | None":
    """Name, size and day of the recording, None when there is none."""
    return store.recording_of(key)


def recording_path(*, key: str) -> Path | None:
    """Where it lies, to be played."""
    return store.recording_path(key)


def drop_recording(*, key: str) -> None:
    """Delete it, really."""
    store.drop_recordings([key])


def tidy_recordings() -> None:
    """Delete recordings whose interview is gone, as a kill may leave them."""
    store.drop_lost_recordings()


def is_recording(name: str) -> bool:
    """Whether a file of this name is sound or film."""
    return _ending(name) in KINDS


def kind_of(name: str) -> str:
    """What a file of this name is served as."""
    return KINDS.get(_ending(name), "application/octet-stream")


def _ending(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/")).suffix.lower()

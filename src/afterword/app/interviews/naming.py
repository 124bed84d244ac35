"""Under which name a file goes into a case folder: its own where that says what it is, else a better one."""

from collections.abc import Container
from pathlib import PurePosixPath
from typing import Final

from afterword.debrief.shelf import is_named, lead

_ENDINGS: Final = {".vtt": "transcript", ".srt": "transcript", ".sbv": "transcript", ".ics": "invite"}
_HINTS: Final = (
    ("transcript", ("transcript", "meeting", "recording", "otter", "captions", "call")),
    ("resume", ("resume", "résumé", "cv", "lebenslauf", "curriculum")),
    ("job", ("job", "vacancy", "advert", "role", "posting", "stelle")),
    ("company", ("company", "about", "employer")),
    ("invite", ("invite", "invitation", "calendar")),
)


def as_part(name: str, part: str, *, taken: Container[str]) -> str:
    """The name in the folder. `part` ("resume", …) is what the person said it is, "" when they did not.

    A file whose name says nothing becomes evidence, which is read as a paper of their own.
    """
    plain = PurePosixPath(name.replace("\\", "/")).name
    ending = PurePosixPath(plain).suffix.lower()
    if not part and is_named(plain):
        wanted = plain
    else:
        stem = part or _ENDINGS.get(ending) or _by_words(plain)
        wanted = f"{stem}{ending or '.txt'}" if stem else f"evidence/{plain}"
    free, n = wanted, 2
    while free in taken:
        path = PurePosixPath(wanted)
        free, n = str(path.with_name(f"{path.stem}-{n}{path.suffix}")), n + 1
    return free


def _by_words(name: str) -> str:
    low = name.lower()
    if lead(name) in {"journal", "memory"}:
        return ""
    return next((part for part, words in _HINTS if any(word in low for word in words)), "")

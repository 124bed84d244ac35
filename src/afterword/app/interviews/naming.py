"""Under which name a file goes into a case folder: its own where that says what it is, else a better one.

And back: what a file of a case folder is taken for, by its name.
"""

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
TAKEN_FOR: Final = {
    "transcript": "the conversation",
    "notes": "notes from memory",
    "job": "the advertisement",
    "resume": "your résumé",
    "invite": "the invitation",
    "company": "what you know of them",
    "evidence": "a paper that shows what you did",
    "prepared": "questions you had prepared",
    "worries": "what worries you",
    "wish": "what you wish you had said",
}
"""What a file of a person can be, by the word with which its name begins (evidence: the folder it lies in)."""
_SAME: Final = {"résumé": "resume", "cv": "resume", "curriculum": "resume"}


def as_part(name: str, part: str, *, taken: Container[str]) -> str:
    """The name in the folder. `part` ("resume", …) is what the person said it is, "" when they did not.

    A file whose name says nothing becomes evidence, which is read as a paper of their own.
    """
    plain = PurePosixPath(name.replace("\\", "/")).name
    ending = PurePosixPath(plain).suffix.lower()
    if part == "evidence":
        wanted = f"evidence/{plain}"
    elif not part and is_named(plain):
        wanted = plain
    else:
        stem = part or _ENDINGS.get(ending) or _by_words(plain)
        wanted = f"{stem}{ending or '.txt'}" if stem else f"evidence/{plain}"
    free, n = wanted, 2
    while free in taken:
        path = PurePosixPath(wanted)
        free, n = str(path.with_name(f"{path.stem}-{n}{path.suffix}")), n + 1
    return free


def taken_for(name: str) -> str:
    """What a file of a case folder is taken for: a key of TAKEN_FOR, "" for the pages' own files and unknown ones."""
    if name.lower().endswith(".toml"):
        return ""
    folder, _, plain = name.rpartition("/")
    if folder:
        return "evidence" if folder.lower() == "evidence" else ""
    part = _SAME.get(lead(plain), lead(plain))
    return part if part in TAKEN_FOR else ""


def _by_words(name: str) -> str:
    low = name.lower()
    if lead(name) in {"journal", "memory"}:
        return ""
    return next((part for part, words in _HINTS if any(word in low for word in words)), "")

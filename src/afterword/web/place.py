"""Where a person's data lies, closed to everybody else."""

import os
import secrets
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from afterword.kernel.errors import BadCall

COMING: Final = "coming"
"""The folder for files on their way in."""
_LINKS: Final = "links"


def data_folder(env: Mapping[str, str]) -> Path:
    """The folder named by AFTERWORD_DATA, else this system's usual place for a person's data."""
    if named := env.get("AFTERWORD_DATA"):
        return Path(named).expanduser().absolute()
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "afterword"
    if sys.platform == "win32":
        return Path(env.get("LOCALAPPDATA") or home / "AppData" / "Local") / "afterword"
    return Path(env.get("XDG_DATA_HOME") or home / ".local" / "share") / "afterword"


def prepare(folder: Path) -> None:
    """Make the folder and close it to others (0700), with a secret of its own. Raises BadCall."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
        for inner in (_LINKS, COMING):
            (folder / inner).mkdir(exist_ok=True, mode=0o700)
        if not (folder / "secret").exists():
            aside = folder / f"secret.{os.getpid()}"
            descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w") as file:
                file.write(secrets.token_urlsafe(48))
            aside.replace(folder / "secret")
    except OSError as error:
        raise BadCall(
            f"Your data cannot be kept here ({error.strerror}).", where=str(folder),
            next="Name another folder: AFTERWORD_DATA=… afterword serve.",
        ) from error  # fmt: skip


def secret(folder: Path) -> str:
    """The folder's own secret; a passing one while there is no folder, as for checks of the code."""
    try:
        return (folder / "secret").read_text("ascii")
    except OSError:
        return secrets.token_urlsafe(48)


def sweep(folder: Path) -> None:
    """Take away what a server that has ended left: links that nobody used, files that were on their way in."""
    for inner in (_LINKS, COMING):
        for left in (folder / inner).iterdir():
            left.unlink(missing_ok=True)


def new_link(folder: Path) -> str:
    """A word that opens the app once: a file in the closed folder, so only its owner can have it."""
    word = secrets.token_urlsafe(24)
    descriptor = os.open(folder / _LINKS / word, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    os.close(descriptor)
    return word


def use_link(folder: Path, word: str) -> bool:
    """Whether this word opens the app; it does so once."""
    if not word.replace("-", "").replace("_", "").isalnum():
        return False
    try:
        (folder / _LINKS / word).unlink()
    except OSError:
        return False
    return True

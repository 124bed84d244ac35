"""Names of files, as they may stand in a case folder."""

from pathlib import PurePosixPath
from typing import Final
from unicodedata import category

from afterword.kernel.errors import BadCall

_LONGEST: Final = 240
_DEEPEST: Final = 8
_JOINERS: Final = "\u200c\u200d"
"""Signs that nobody sees and some scripts cannot do without."""


def file_name(name: str) -> str:
    """A name as it may stand in a case folder: no way out of it, folders (evidence, letters, …) with "/" between.

    Raises BadCall.
    """
    parts = [part for part in PurePosixPath(name.replace("\\", "/")).parts if part not in {"/", "."}]
    plain = all(part != ".." and part[0] != "." and _is_seen(part) and ":" not in part for part in parts)
    if not parts or not plain or len(parts) > _DEEPEST or len("/".join(parts)) > _LONGEST:
        raise BadCall("A file of this name cannot be kept.", where=name[:_LONGEST], next="Give it a plain name.")
    return "/".join(parts)


def _is_seen(part: str) -> bool:
    """No control signs, nor such as turn the direction of writing; spaces of any width are in names of many systems."""
    return all(sign.isprintable() or sign in _JOINERS or category(sign) == "Zs" for sign in part)

"""Names of files, as they may stand in a case folder."""

from pathlib import PurePosixPath
from typing import Final

from afterword.kernel.errors import BadCall

_LONGEST: Final = 120


def file_name(name: str) -> str:
    """A name as it may stand in a case folder: no way out of it, at most one folder (evidence, letters, …).

    Raises BadCall.
    """
    parts = [part for part in PurePosixPath(name.replace("\\", "/")).parts if part not in {"/", "."}]
    plain = all(part != ".." and part[0] != "." and part.isprintable() and ":" not in part for part in parts)
    if not parts or not plain or len(parts) > 2 or len("/".join(parts)) > _LONGEST:
        raise BadCall("A file of this name cannot be kept.", where=name[:_LONGEST], next="Give it a plain name.")
    return "/".join(parts)

"""Use case: what the person told and decided: case.toml as it is, and journal.toml for what happens after.

Both are files of the case folder, so they go along when it is exported. Comments and unknown entries stay.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from afterword.app.wiring import store
from afterword.kernel.errors import UnreadableFile

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

CASE: Final = "case.toml"
JOURNAL: Final = "journal.toml"


def told(*, key: str, file: str = CASE) -> dict[str, Any]:
    """The entries of one of the two files; none when it is not there. Raises BadCall, UnreadableFile."""
    values: dict[str, Any] = _document(key, file).unwrap()
    return values


def table(told: Mapping[str, Any], name: str) -> dict[str, Any]:
    """An entry that should be a table; an empty one when somebody wrote something else by hand."""
    found = told.get(name)
    return found if isinstance(found, dict) else {}


def tell(*, key: str, values: Mapping[str, Any], now: datetime, file: str = CASE) -> bool:
    """Set these entries, None and "" take one out. Tells whether anything changed. Raises BadCall, UnreadableFile."""
    document = _document(key, file)
    for name, value in values.items():
        if value in (None, ""):
            document.pop(name, None)
        elif document.get(name) != value:
            document[name] = value
    content = document.as_string().encode()
    return store.put(key, {file: content or None}, now=now)


def _document(key: str, file: str) -> "TOMLDocument":
    import tomlkit
    from tomlkit.exceptions import ParseError

    try:
        return tomlkit.parse((store.file_of(key, file) or b"").decode("utf-8-sig"))
    except (ParseError, UnicodeDecodeError) as error:
        raise UnreadableFile(f"This is broken TOML: {error}.", where=file, next="Mend it on the page Files.") from error

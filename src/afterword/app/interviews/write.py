"""Use case: keep a new interview, write or take away its files."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from afterword.app.interviews.called import NEW
from afterword.app.interviews.names import file_name
from afterword.app.wiring import Named, store
from afterword.kernel.errors import BadCall

_MOST_FILES: Final = 2000
_NEW: Final = Named(NEW)


def start(*, files: Mapping[str, bytes], now: datetime, named: Named = _NEW) -> str:
    """Keep a new interview, listed as told until it is read, and give its key. Raises BadCall for an odd name."""
    if len(files) > _MOST_FILES:
        raise BadCall(f"These are {len(files)} files; one interview has at most {_MOST_FILES}.", next="Give fewer.")
    return store.add({file_name(name): content for name, content in files.items()}, named=named, now=now)


def write(*, key: str, files: Mapping[str, bytes | None], now: datetime) -> bool:
    """Write these files of an interview, None takes one away. Tells whether anything changed. Raises BadCall."""
    return store.put(key, {file_name(name): content for name, content in files.items()}, now=now)

"""Use case: keep a new interview, write or take away its files."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from afterword.app.interviews.names import file_name
from afterword.app.wiring import store
from afterword.kernel.errors import BadCall

_MOST_FILES: Final = 60


def start(*, files: Mapping[str, bytes], now: datetime, title: str = "A new interview") -> str:
    """Keep a new interview and give its key. Raises BadCall for a name that cannot be kept."""
    if len(files) > _MOST_FILES:
        raise BadCall(f"These are {len(files)} files; one interview has at most {_MOST_FILES}.", next="Give fewer.")
    return store.add({file_name(name): content for name, content in files.items()}, title=title, now=now)


def write(*, key: str, files: Mapping[str, bytes | None], now: datetime) -> bool:
    """Write these files of an interview, None takes one away. Tells whether anything changed. Raises BadCall."""
    return store.put(key, {file_name(name): content for name, content in files.items()}, now=now)

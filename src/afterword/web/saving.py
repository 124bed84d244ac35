"""Writing: what is kept and the reading that follows from it are one transaction."""

from collections.abc import Callable, Mapping
from typing import Any

from django.db import transaction

from afterword.app.interviews import journal, write
from afterword.app.wiring import SystemClock
from afterword.web.tasks import read


def begun(files: Mapping[str, bytes]) -> str:
    """Keep a new interview, have it read, and give its key."""
    with transaction.atomic():
        key = write.start(files=files, now=SystemClock().now())
        read.enqueue(key)
    return key


def written(key: str, files: Mapping[str, bytes | None]) -> bool:
    """Write files of an interview, and have it read again when anything changed."""
    return _then_read(key, lambda: write.write(key=key, files=files, now=SystemClock().now()))


def told(key: str, values: Mapping[str, Any]) -> bool:
    """Set entries of case.toml, and have the interview read again when anything changed."""
    return _then_read(key, lambda: journal.tell(key=key, values=values, now=SystemClock().now()))


def noted(key: str, values: Mapping[str, Any]) -> bool:
    """Set entries of journal.toml, of which no reading takes notice."""
    return _then_read(key, lambda: journal.tell(key=key, values=values, now=SystemClock().now(), file=journal.JOURNAL))


def _then_read(key: str, save: Callable[[], bool]) -> bool:
    with transaction.atomic():
        changed = save()
        if changed:
            read.enqueue(key)
    return changed

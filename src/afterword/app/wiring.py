"""The one place that knows the adapters: the use cases take files, clock and outbox from here."""

from afterword.adapters.clock import SystemClock
from afterword.adapters.embedding import MiniLM, missing
from afterword.adapters.files import read_case_folder, read_file
from afterword.adapters.outbox import write as outbox
from afterword.language.meaning import Meaning

__all__ = ["SystemClock", "meaning", "meaning_missing", "outbox", "read_case_folder", "read_file"]

meaning_missing = missing


def meaning() -> Meaning | None:
    """The model of meaning, where it is installed."""
    return None if missing() else MiniLM()

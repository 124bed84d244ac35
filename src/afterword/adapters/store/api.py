"""All that the store does, in one place; needs Django set up."""

from afterword.adapters.store.files import (
    add,
    begun_with,
    count,
    file_of,
    files_below,
    files_of,
    forget,
    held,
    listed,
    one,
    put,
)
from afterword.adapters.store.kept import Held, Kept, Place, Read, State
from afterword.adapters.store.readings import fail, keep_reading, reading_of, say, stale, wanted_digest
from afterword.adapters.store.words import find

__all__ = [
    "Held", "Kept", "Place", "Read", "State", "add", "begun_with", "count", "fail", "file_of", "files_below",
    "files_of", "find", "forget", "held", "keep_reading", "listed", "one", "put", "reading_of", "say", "stale",
    "wanted_digest",
]  # fmt: skip

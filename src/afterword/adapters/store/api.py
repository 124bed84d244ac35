"""All that the store does, in one place; needs Django set up."""

from afterword.adapters.store.browsing import file_in, firms, met, rounds
from afterword.adapters.store.files import (
    add,
    begun_with,
    count,
    each_file,
    file_of,
    files_below,
    files_of,
    forget,
    held,
    listed,
    one,
    put,
    told_apart,
)
from afterword.adapters.store.finding import find, terms, unparted, whole
from afterword.adapters.store.kept import Firm, Held, Hits, Kept, Met, Named, Read, State, Words
from afterword.adapters.store.outlooks import keep_outlook, most_urgent, to_look_at
from afterword.adapters.store.readings import fail, keep_names, keep_reading, reading_of, say, stale, wanted_digest
from afterword.adapters.store.recordings import (
    drop_lost_recordings,
    drop_recordings,
    keep_recording,
    recording_of,
    recording_path,
    take_piece,
)

__all__ = [
    "Firm", "Held", "Hits", "Kept", "Met", "Named", "Read", "State", "Words", "add", "begun_with", "count",
    "drop_lost_recordings", "drop_recordings", "each_file", "fail", "file_in", "file_of", "files_below", "files_of",
    "find", "firms", "forget", "held", "keep_names", "keep_outlook", "keep_reading", "keep_recording",
    "listed", "met", "most_urgent", "one", "put", "reading_of", "recording_of", "recording_path", "rounds", "say",
    "stale", "take_piece", "terms", "to_look_at", "told_apart", "unparted", "wanted_digest", "whole",
]  # fmt: skip

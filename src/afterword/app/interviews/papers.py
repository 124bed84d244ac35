"""Use case: the files of an interview: one of them as text, and what it is taken for, put right."""

from collections.abc import Container

from afterword.app.interviews.naming import TAKEN_FOR, as_part
from afterword.app.wiring import store
from afterword.language.decoding import decode


def text_of(*, key: str, name: str) -> str:
    """The text of a file, empty when it is not there. Raises BadCall, and UnreadableFile when it is no text."""
    content = store.file_of(key, name)
    return decode(content, name) if content else ""


def bytes_of(*, key: str, name: str) -> bytes | None:
    """The bytes of a file, None when it is not there. Raises BadCall."""
    return store.file_of(key, name)


def retaken(*, key: str, name: str, part: str, taken: Container[str]) -> dict[str, bytes | None]:
    """What to write so that a file is taken for `part` (a key of TAKEN_FOR); nothing when it is not there.

    `taken` are the names of the folder. Raises BadCall.
    """
    content = store.file_of(key, name)
    if content is None or part not in TAKEN_FOR:
        return {}
    plain = name.rpartition("/")[2]
    return {name: None, as_part(plain, part, taken=taken): content}

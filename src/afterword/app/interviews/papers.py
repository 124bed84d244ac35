"""Use case: one file of an interview as text."""

from afterword.app.wiring import store
from afterword.language.decoding import decode


def text_of(*, key: str, name: str) -> str:
    """The text of a file, empty when it is not there. Raises BadCall, and UnreadableFile when it is no text."""
    content = store.file_of(key, name)
    return decode(content, name) if content else ""


def bytes_of(*, key: str, name: str) -> bytes | None:
    """The bytes of a file, None when it is not there. Raises BadCall."""
    return store.file_of(key, name)

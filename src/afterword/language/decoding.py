"""Bytes to text: which encoding a person's file is in, decided with care."""

import re

from afterword.kernel.errors import UnreadableFile

LIMIT = 100_000_000
"""The largest file that is read, in bytes."""

# What a file's first bytes say it is, when it is not text.
_KINDS = (
    (b"%PDF", "a PDF file without text"),
    (b"PK\x03\x04", "a ZIP archive or an Office file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "a rich text file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a recording"),
    (b"ID3", "a recording"),
    (b"OggS", "a recording"),
    (b"fLaC", "a recording"),
    (b"\x1aE\xdf\xa3", "a recording"),
    (b"\x1f\x8b", "a compressed file"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decode(data: bytes, name: str) -> str:
    """The text of a file with plain line ends and without a byte order mark.

    Raises UnreadableFile, with the file's name and what to do, when it is empty, too large or not text.
    """
    if len(data) > LIMIT:
        raise UnreadableFile(
            "This file is larger than 100 MB.", where=name, next="Export the text alone and try again."
        )
    for start, kind in _KINDS:
        if data.startswith(start):
            raise UnreadableFile(f"This is {kind}, not text.", where=name, next="Export it as text and try again.")
    text = _decoded(data)
    if text is None or len(_CONTROL.findall(text)) > len(text) // 100:
        raise UnreadableFile(
            "This is not text in any encoding we know (UTF-8, UTF-16, Windows).",
            where=name,
            next="Save it as UTF-8 text.",
        )
    text = normal(text)
    if not text.strip():
        raise UnreadableFile("This file is empty.", where=name, next="Export it again, or leave it out.")
    return text


def normal(text: str) -> str:
    """A text with plain line ends and without a byte order mark."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _try(data, "utf-16")
    head = data[:4096]
    # Text in UTF-16 without a mark: every other byte of ordinary letters is zero.
    if head.count(0) > len(head) // 5:
        return _try(data, "utf-16-le" if head[1::2].count(0) > head[0::2].count(0) else "utf-16-be")
    if (text := _try(data, "utf-8-sig")) is not None:
        return text
    # UTF-8 with a few broken bytes is still UTF-8; in Windows-1252 hardly any letter would pass for it.
    mended = data.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    whole = sum(1 for char in mended if char > "\x7f") - broken
    return mended if whole > broken else _try(data, "cp1252")


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None

"""Parts of a file, as a player asks for them (RFC 9110, 14)."""

import re
from typing import Final

_RANGE: Final = re.compile(r"bytes=(\d{0,15})-(\d{0,15})", re.ASCII)


def wanted(header: str, size: int, most: int) -> tuple[int, int] | None:
    """First and last byte of the part asked for, at most `most` bytes of it; None for the whole file.

    What is no single range of bytes is passed over, as the standard allows. Raises ValueError when the file ends
    before it.
    """
    asked = _RANGE.fullmatch(header.strip())
    if asked is None or asked[0] == "bytes=-":
        return None
    if not asked[1]:
        first, last = max(0, size - int(asked[2])), size - 1
        if not int(asked[2]):
            raise ValueError(header)
    else:
        first, last = int(asked[1]), min(int(asked[2]) if asked[2] else size - 1, size - 1)
        if asked[2] and int(asked[2]) < first:
            return None
    if first >= size:
        raise ValueError(header)
    return first, min(last, first + most - 1)

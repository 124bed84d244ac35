"""Text that is timed by arrows without a WebVTT header: subtitles, or the old Teams download."""

import re
from typing import Literal

_ARROW = re.compile(r"^[ \t]*(\d{1,3}(?::\d{1,2}){1,2}[.,]\d{1,3})[ \t]*-->", re.MULTILINE)
_PADDED = re.compile(r"(?:\d{1,3}:)?\d\d:\d\d[.,]\d{3}")


def arrow_style(text: str) -> Literal["cues", "teams"] | None:
    """ "teams" where times are written without leading zeros ("0:2:22.40 -->"), as only Teams does; else "cues"."""
    if "-->" not in text or text.lstrip().startswith("WEBVTT"):
        return None
    starts = _ARROW.findall(text)
    if not starts:
        return None
    unpadded = sum(1 for start in starts if not _PADDED.fullmatch(start))
    return "teams" if unpadded * 10 > len(starts) else "cues"

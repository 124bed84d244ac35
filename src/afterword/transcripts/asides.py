"""Lines that a tool or a typist put into a transcript and that nobody said."""

import re

_ASIDES = (
    ("the tool's own line", r"transcri(?:bed|pt (?:provided|generated|powered)) by\b.*|generated (?:by|with) (?:ai|otter|fathom|tactiq|fireflies).*"),
    ("the tool's own line", r"[_*#\s]*this (?:editable )?transcript (?:was|is|may|has)\b.*|ai[- ]generated content may be incorrect.*|transcript$"),
    ("the tool's own line", r"(?:view|get|download|see) (?:the )?(?:original|full)? ?(?:transcript|recording|recap)\b.*|.*\bhttps?://(?:www\.)?(?:otter\.ai|tactiq\.io|fathom\.video)\S*"),
    ("says that the meeting or the recording began or ended", r"(?:the )?(?:meeting|recording|transcription|transcript|call) (?:has )?(?:been )?(?:started|stopped|ended|began|paused|resumed)\b.{0,60}"),
    ("says who came or went", r".{1,60} (?:joined|left|has joined|has left|was invited to|entered|exited) (?:the )?(?:meeting|call|conversation|room|chat)"),
    ("says that the recording or transcription was switched", r".{1,60} (?:started|stopped|paused|resumed) (?:the )?(?:recording|transcription|transcript)"),
)  # fmt: skip
_PATTERNS = tuple((why, re.compile(pattern, re.IGNORECASE)) for why, pattern in _ASIDES)
_SOUND = re.compile(r"(?:\s*(?:\[[^\[\]]{1,40}\]|♪[^♪]{0,80}♪?|>>))+\s*")


def why_aside(line: str) -> str | None:
    """Why a whole line is not speech; None when it may be speech."""
    bare = line.strip().strip("*_# ").strip()
    if len(bare) > 250 or not bare:
        return None
    if _SOUND.fullmatch(bare):
        return "a sound, not speech"
    return next((why for why, pattern in _PATTERNS if pattern.fullmatch(bare)), None)

"""Lines that a tool or a typist put into a transcript and that nobody said."""

import re

_TOOL = "the tool's own line"
_PATTERNS = tuple(
    (why, re.compile(pattern, re.IGNORECASE))
    for why, pattern in (
        (_TOOL, r"transcri(?:bed|pt (?:provided|generated|powered)) by\b.*"),
        (_TOOL, r"generated (?:by|with) (?:ai|otter|fathom|tactiq|fireflies)\b.*"),
        (_TOOL, r"this (?:editable )?transcript (?:was|is|may|has)\b.*"),
        (_TOOL, r"ai[- ]generated content may be incorrect.*"),
        (_TOOL, r"(?:view|get|download|see) (?:the )?(?:original|full)? ?(?:transcript|recording|recap)\b.{0,60}"),
        (_TOOL, r"[^.?!]{0,60}https?://(?:www\.)?(?:otter\.ai|tactiq\.io|fathom\.video)\S*"),
        (
            "says that the meeting or the recording began or ended",
            r"(?:the )?(?:meeting|recording|transcription|transcript|call) (?:has )?(?:been )?"
            r"(?:started|stopped|ended|began|paused|resumed)\b.{0,60}",
        ),
        (
            "says who came or went",
            r"[^.?!]{1,60} (?:has )?(?:joined|left|entered|exited) (?:the )?(?:meeting|call|chat)",
        ),
        (
            "says that the recording or transcription was switched",
            r"[^.?!]{1,60} (?:started|stopped|paused|resumed) (?:the )?(?:recording|transcription|transcript)",
        ),
    )
)
# Each pattern needs one of these: most lines are settled without trying them.
_HINTS = ("transcri", "generated", "recording", "recap", " meeting", "meeting ", " call", "call ", " chat", "://")
_SOUND = re.compile(r"(?:\s*(?:\[[^\[\]]{1,40}\]|♪[^♪]{0,80}♪?|>>))+\s*")


def why_aside(line: str) -> str | None:
    """Why a whole line is not speech; None when it may be speech."""
    bare = line.strip(" \t*_#")
    if not bare or len(bare) > 200:
        return None
    if bare[0] in "[♪>" and _SOUND.fullmatch(bare):
        return "a sound, not speech"
    lower = bare.lower()
    if not any(hint in lower for hint in _HINTS):
        return None
    return next((why for why, pattern in _PATTERNS if pattern.fullmatch(bare)), None)

"""Chat copied out of Teams: day, time and name in square brackets above each message."""

import re

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.arrows import arrow_style
from afterword.transcripts.asides import why_aside
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.model import Dropped

_WHEN = r"(?:[A-Z][a-z]+day|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?,?|Today|Yesterday) \d{1,2}:\d\d(?: ?[AaPp][Mm])?"
_HEAD = re.compile(rf"\[{_WHEN}\] (.{{1,80}})")
_TIME = re.compile(_WHEN)
_REACTION = re.compile(r"(?:\w+ \d{1,4} ?)+|\d{1,4}|\d+ [\w ]+ reactions?\.|Expand \(\d+ lines\)")


def _claims(raw: RawFile) -> bool:
    return arrow_style(raw.text) is None and sum(1 for line in raw.lines if _HEAD.fullmatch(line.strip())) >= 2


def _parse(raw: RawFile) -> Parsed:
    lines = [line.strip() for line in raw.lines]
    cues: list[Cue] = []
    dropped: list[Dropped] = []
    speaker = ""
    for at, line in enumerate(lines):
        if match := _HEAD.fullmatch(line):
            speaker = match[1]
        elif at + 1 < len(lines) and _TIME.fullmatch(lines[at + 1]) and line:
            speaker = line
        elif not line or _TIME.fullmatch(line):
            continue
        elif why := _why_not_said(line, lines[at + 1] if at + 1 < len(lines) else "") or why_aside(line):
            dropped.append(Dropped(at + 1, line, why))
        else:
            cues.append(Cue(line, speaker, None, None, at + 1))
    return Parsed(tuple(cues), tuple(dropped))


def _why_not_said(line: str, following: str) -> str | None:
    if following and line.endswith(f"by {following}"):
        return "a preview of the message below"
    return "reactions" if _REACTION.fullmatch(line) else None


ITEM = TranscriptFormat(
    id="teams-chat",
    name="teams-chat",
    title="Chat copied from Teams",
    why="People paste the meeting chat when they mean the transcript; it is read as what was written.",
    sources=(Source("PowerShell community call notes", "PowerShell/PowerShell-RFC@d732b34", "measured"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            "[Thursday 9:24 AM] Ada Obi\n\nGood morning.\n\n like 1\n\n[Thursday 9:26 AM] Tom Reed\n\nThanks.",
            "Ada Obi: Good morning.\nTom Reed: Thanks.",
        ),
    ),
    passes=(Example("[00:12] Ada Obi\nGood morning.\n[00:14] Tom Reed\nThanks."),),
)

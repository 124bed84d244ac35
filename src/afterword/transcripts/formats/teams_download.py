"""The older download of Teams: an arrow-timed line, the name, the words."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.arrows import arrow_style
from afterword.transcripts.asides import why_aside
from afterword.transcripts.captions import ARROW
from afterword.transcripts.cues import Cue, Parsed, seconds
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.model import Dropped


def _claims(raw: RawFile) -> bool:
    return arrow_style(raw.text) == "teams"


def _parse(raw: RawFile) -> Parsed:
    lines = [line.strip() for line in raw.lines]
    times = {at: match for at, line in enumerate(lines) if (match := ARROW.fullmatch(line))}
    names = {lines[at + 1] for at in times if at + 1 < len(lines)}
    cues: list[Cue] = []
    dropped: list[Dropped] = []
    speaker, start, end = "", None, None
    for at, line in enumerate(lines):
        if match := times.get(at):
            start = seconds(match[1])
            end = max(start, seconds(match[2]))
        elif line and line in names and (at - 1 in times or not cues or start is None):
            speaker = line
        elif line and not speaker:
            dropped.append(Dropped(at + 1, line, "stands before the first speaker"))
        elif line and (why := why_aside(line)):
            dropped.append(Dropped(at + 1, line, why))
        elif line:
            cues.append(Cue(line, speaker, start, end, at + 1))
    return Parsed(tuple(cues), tuple(dropped))


ITEM = TranscriptFormat(
    id="teams-download",
    name="teams-download",
    title="Teams transcript with arrow times",
    why="Microsoft Teams and Stream used to hand out transcripts in this shape, mostly as a Word file.",
    sources=(Source("PowerShell community call notes", "PowerShell/PowerShell-RFC@d732b34", "measured"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            "0:0:1.20 --> 0:0:2.0\nAda Obi\nGood morning.\n0:0:2.0 --> 0:0:3.500\nAda Obi\nSit down.\n"
            "0:0:4.0 --> 0:0:5.10\nTom Reed\nThanks.",
            "Ada Obi: Good morning. Sit down.\nTom Reed: Thanks.",
        ),
    ),
    passes=(Example("1\n00:00:01,000 --> 00:00:02,000\nGood morning."),),
)

"""SBV, YouTube's own subtitles, which Google Meet add-ons use too."""

import re

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.captions import Block, block, spoken
from afterword.transcripts.cues import CLOCK, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.model import Dropped

_TIME = re.compile(rf"\s*({CLOCK}),({CLOCK})\s*")
_FIRST = re.compile(r"\s*\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}\s*(?:\n|$)")


def _claims(raw: RawFile) -> bool:
    return bool(_FIRST.match(raw.text))


def _parse(raw: RawFile) -> Parsed:
    blocks: list[Block] = []
    dropped: list[Dropped] = []
    times = [(at, match) for at, line in enumerate(raw.lines) if (match := _TIME.fullmatch(line))]
    for (at, match), until in zip(times, [at for at, _ in times[1:]] + [len(raw.lines)], strict=True):
        blocks.append(block(match[1], match[2], raw.lines[at + 1 : until], at + 2))
    return spoken(blocks, dropped)


ITEM = TranscriptFormat(
    id="sbv",
    name="sbv",
    title="SBV subtitles (.sbv)",
    why="YouTube and Google Meet add-ons export subtitles in this shape.",
    sources=(
        Source(
            "Supported subtitle and closed caption files",
            "https://support.google.com/youtube/answer/2734698",
            "reading",
        ),
    ),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            "0:00:01.000,0:00:02.000\nAda Obi: Good\nmorning.\n\n0:00:04.000,0:00:03.000\nTom Reed: Thanks.",
            "Ada Obi: Good morning.\nTom Reed: Thanks.",
        ),
    ),
    passes=(Example("1\n00:00:01,000 --> 00:00:02,000\nGood morning."),),
)

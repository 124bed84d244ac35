"""WebVTT, as Zoom, Teams, Webex, Google Meet and YouTube export it."""

import re

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.captions import spoken, spoken_blocks
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.model import Dropped

_HEAD = re.compile(r"\s*WEBVTT(?:[ \t][^\n]*)?(?:\n|$)")
_META = {"NOTE": "a comment", "STYLE": "a style sheet", "REGION": "a screen region"}
_HEADER = "the file's header"


def _claims(raw: RawFile) -> bool:
    return bool(_HEAD.match(raw.text))


def _parse(raw: RawFile) -> Parsed:
    """The header, comments and the like last until the next empty line or time line."""
    dropped: list[Dropped] = []
    lines = list(raw.lines)
    why, before = _HEADER, ""
    for at, line in enumerate(raw.lines):
        bare = line.strip()
        if "-->" in line:
            why = ""
        elif not before and bare and bare.split()[0] in _META:
            why = _META[bare.split()[0]]
        elif not bare:
            why = ""
        if why:
            lines[at] = ""
            if bare != "WEBVTT":
                dropped.append(Dropped(at + 1, bare, why))
        before = bare
    return spoken(spoken_blocks(lines, 0, dropped), dropped)


ITEM = TranscriptFormat(
    id="webvtt",
    name="webvtt",
    title="WebVTT captions (.vtt)",
    why="Zoom, Teams, Webex and YouTube hand out their transcripts in this shape.",
    sources=(Source("WebVTT: The Web Video Text Tracks Format", "https://www.w3.org/TR/webvtt1/", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAda Obi: Good morning.\n\n"
            "2\n00:00:02.000 --> 00:00:03.000\nAda Obi: Sit.\n\n3\n00:00:04.000 --> 00:00:05.000\nTom Reed: Thanks.",
            "Ada Obi: Good morning. Sit.\nTom Reed: Thanks.",
        ),
        Example(
            "WEBVTT\n\nNOTE by hand\n\nf0/1-0\n00:01.000 --> 00:02.000 a:b\n<v Ada Obi>Salt &amp; <i>ice</i>?</v>",
            "Ada Obi: Salt & ice?",
        ),
    ),
    passes=(Example("1\n00:00:01,000 --> 00:00:02,000\nGood day."), Example("Ada Obi: WEBVTT?\nTom: Yes.")),
)

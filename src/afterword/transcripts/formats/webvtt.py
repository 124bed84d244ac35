"""WebVTT, as Zoom, Teams, Webex, Google Meet and YouTube export it."""

import re

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.captions import ARROW, spoken, spoken_blocks
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.model import Dropped

_HEAD = re.compile(r"\s*WEBVTT(?:[ \t][^\n]*)?(?:\n|$)")
_META = {"NOTE": "a comment", "STYLE": "a style sheet", "REGION": "a screen region"}


def _claims(raw: RawFile) -> bool:
    return bool(_HEAD.match(raw.text))


def _parse(raw: RawFile) -> Parsed:
    dropped: list[Dropped] = []
    lines = list(raw.lines)
    head = next(at for at, line in enumerate(lines) if line.strip())
    why = "the file's header" if lines[head].strip() != "WEBVTT" else ""
    for at in range(head, len(lines)):
        word = lines[at].split(" ")[0].strip()
        starts_block = at == head or not lines[at - 1].strip()
        if ARROW.fullmatch(lines[at]):
            why = ""
        elif at > head and starts_block and word in _META:
            why = _META[word]
        elif at > head and not lines[at].strip():
            why = "" if why in _META.values() else why
        elif at == head + 1 and lines[at].strip():
            why = "the file's header"
        if why and lines[at].strip():
            dropped.append(Dropped(at + 1, lines[at].strip(), why))
        if why or at == head:
            lines[at] = ""
    return spoken(spoken_blocks(lines, head + 1, dropped), dropped)


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
            "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAda Obi: Good morning.\n\n2\n00:00:02.000 --> 00:00:03.000\nAda Obi: Sit down.\n\n"
            "3\n00:00:04.000 --> 00:00:05.000\nTom Reed: Thanks.",
            "Ada Obi: Good morning. Sit down.\nTom Reed: Thanks.",
        ),
        Example(
            "WEBVTT\n\nNOTE made by hand\n\nf0/1-0\n00:01.000 --> 00:02.000 align:left\n<v Ada Obi>Salt &amp; <i>pepper</i>?</v>",
            "Ada Obi: Salt & pepper?",
        ),
    ),
    passes=(
        Example("1\n00:00:01,000 --> 00:00:02,000\nGood morning."),
        Example("Ada Obi: WEBVTT is a format.\nTom: Yes."),
    ),
)

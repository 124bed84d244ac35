"""The chat that Zoom saves: time, name and message with tabs between them, or the older "From … to …"."""

import re

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed, seconds
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.model import Dropped

_LINE = re.compile(
    r"(\d\d:\d\d:\d\d)(?:\t(?:From )?([^\t]+?):\t|[\t ]+From[\t ]+(.+?)[\t ]+(?:to .+?)?[\t ]*:[\t ]*)(.*)",
    re.IGNORECASE,
)
_REACTION = re.compile(r"(?:Reacted to|Removed a .{1,20} reaction from) \".*|Replying to \".*\"")


def _claims(raw: RawFile) -> bool:
    first = next((line for line in raw.lines if line.strip()), "")
    return bool(_LINE.fullmatch(first))


def _parse(raw: RawFile) -> Parsed:
    cues: list[Cue] = []
    dropped: list[Dropped] = []
    speaker, start = "", None
    for n, line in enumerate(raw.lines, 1):
        words = line.strip()
        if match := _LINE.fullmatch(line):
            speaker, start, words = (match[2] or match[3]).strip(), seconds(match[1]), match[4].strip()
        if _REACTION.fullmatch(words):
            dropped.append(Dropped(n, words, "a reaction, or the beginning of the message that is answered"))
        elif words:
            cues.append(Cue(words, speaker, start, None, n))
    return Parsed(tuple(cues), tuple(dropped))


ITEM = TranscriptFormat(
    id="zoom-chat",
    name="zoom-chat",
    title="Chat saved by Zoom (.txt)",
    why="Links, names and questions often go through the chat while others speak.",
    sources=(Source("ethereum/pm: meeting artefacts", "ethereum/pm@cea5a16", "measured"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            "00:07:11\tAda Obi:\tgood morning\n00:08:02\tTom Reed:\tthe link:\nhttps://site.example",
            "Ada Obi: good morning\nTom Reed: the link: https://site.example",
        ),
        Example("14:02:10\t From Ada Obi to Everyone : good morning", "Ada Obi: good morning"),
    ),
    passes=(Example("00:07:11 Ada Obi: Good morning.\n00:08:00 Tom Reed: Thanks."),),
)

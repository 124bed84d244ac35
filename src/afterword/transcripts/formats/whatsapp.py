"""A chat exported from WhatsApp: day, time, name and message on one line."""

import re

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.model import Dropped

_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?\s?[Mm]\.?)?"
_HEAD = re.compile(rf"\[?{_DAY},? {_TIME}(?:\]| -) (?:([^:]{{1,60}}): )?(.*)")
_MEDIA = re.compile(
    r"<[\w ]{1,30}>|(?:image|video|audio|sticker|GIF|document|Contact card) omitted|This message was deleted\.?"
)
_MARKS = str.maketrans({"\u200e": "", "\u200f": "", "\u202a": "", "\u202c": "", "\u202f": " "})


def _claims(raw: RawFile) -> bool:
    return sum(1 for line in raw.lines[:40] if _HEAD.fullmatch(line.translate(_MARKS))) >= 2


def _parse(raw: RawFile) -> Parsed:
    cues: list[Cue] = []
    dropped: list[Dropped] = []
    speaker = ""
    for n, line in enumerate(raw.lines, 1):
        words = line.translate(_MARKS).strip()
        if match := _HEAD.fullmatch(words):
            speaker, words = match[1] or "", match[2].strip()
            if not speaker:
                dropped.append(Dropped(n, words, "the tool's own line"))
                continue
        if not words:
            continue
        if _MEDIA.fullmatch(words) or not speaker:
            dropped.append(Dropped(n, words, "a file that was sent" if speaker else "stands before the first message"))
        else:
            cues.append(Cue(words, speaker, None, None, n))
    return Parsed(tuple(cues), tuple(dropped))


ITEM = TranscriptFormat(
    id="whatsapp",
    name="whatsapp",
    title="Chat exported from WhatsApp (.txt)",
    why="Short interviews for shops, kitchens and care are held in writing, too.",
    sources=(
        Source(
            "WhatsApp Help Center: export your chat history", "https://faq.whatsapp.com/1180414079177245", "reading"
        ),
    ),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            "03/11/2026, 10:02 - Messages are encrypted.\n03/11/2026, 10:02 - Ada Obi: Good morning.\nSit down.\n"
            "03/11/2026, 10:04 - Tom Reed: <Media omitted>\n03/11/2026, 10:04 - Tom Reed: Thanks.",
            "Ada Obi: Good morning. Sit down.\nTom Reed: Thanks.",
        ),
        Example(
            "[11/3/26, 10:02:11 AM] Ada Obi: Good morning.\n[11/3/26, 10:03:11 AM] Tom Reed: Thanks.",
            "Ada Obi: Good morning.\nTom Reed: Thanks.",
        ),
    ),
    passes=(Example("[00:12] Ada Obi: Good morning.\n[00:14] Tom Reed: Thanks."),),
)

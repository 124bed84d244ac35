"""SubRip, and captions that lost their header: a time line with an arrow, then the words."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.arrows import arrow_style
from afterword.transcripts.captions import spoken, spoken_blocks
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.model import Dropped


def _claims(raw: RawFile) -> bool:
    return arrow_style(raw.text) == "cues"


def _parse(raw: RawFile) -> Parsed:
    dropped: list[Dropped] = []
    return spoken(spoken_blocks(raw.lines, 0, dropped), dropped)


ITEM = TranscriptFormat(
    id="subrip",
    name="subrip",
    title="SubRip subtitles (.srt)",
    why="Otter, Whisper and most video tools can export subtitles; some drop the header that WebVTT wants.",
    sources=(Source("SubRip file format", "https://en.wikipedia.org/wiki/SubRip", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            "1\n00:00:01,000 --> 00:00:02,000\n<font color='red'>Ada Obi: Good morning.</font>\n\n"
            "2\n00:00:04,000 --> 00:00:05,000\nTom Reed: Thanks.",
            "Ada Obi: Good morning.\nTom Reed: Thanks.",
        ),
        Example(
            "00:00:01.000 --> 00:00:02.000\nWhere were\n\n00:00:02.000 --> 00:00:03.000\nyou then?",
            ": Where were you then?",
        ),
    ),
    passes=(
        Example("WEBVTT\n\n00:01.000 --> 00:02.000\nGood morning."),
        Example("0:0:1.20 --> 0:0:2.0\nAda Obi\nGood morning.\n0:0:2.0 --> 0:0:3.0\nTom Reed\nThanks."),
    ),
)

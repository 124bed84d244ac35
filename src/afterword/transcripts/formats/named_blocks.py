"""The name above the words, mostly with a time: Otter, Teams, Rev, Word's Transcribe, Zoom's saved captions."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat


def _claims(raw: RawFile) -> bool:
    return raw.json is None and not raw.is_notes and raw.speaker_lines.shape in ("above", "bare")


def _parse(raw: RawFile) -> Parsed:
    return raw.speaker_lines.parsed()


ITEM = TranscriptFormat(
    id="named-blocks",
    name="named-blocks",
    title="Blocks under a line with the name and the time",
    why="What Otter, Teams, Rev, Word and Zoom's saved captions give as text.",
    sources=(Source("PowerShell community call notes", "PowerShell/PowerShell-RFC@d732b34", "measured"),),
    claims=_claims,
    parse=_parse,
    general=True,
    finds=(
        Example(
            "Ada Obi  0:01  \nGood morning.\nSit down.\n\nTom Reed  0:04  \nThanks.\n\nTranscribed by https://otter.ai",
            "Ada Obi: Good morning. Sit down.\nTom Reed: Thanks.",
        ),
        Example(
            "00:00:01 Speaker 1\nGood morning.\n00:00:03 Speaker 2\nThanks.",
            "Speaker 1: Good morning.\nSpeaker 2: Thanks.",
        ),
        Example(
            "[Ada Obi] 14:00:41\nGood morning.\n\n[Tom Reed] 14:00:47\nThanks.",
            "Ada Obi: Good morning.\nTom Reed: Thanks.",
        ),
        Example(
            "Ada Obi\n0 minutes 1 second\nGood morning.\nTom Reed\n0 minutes 4 seconds\nThanks.",
            "Ada Obi: Good morning.\nTom Reed: Thanks.",
        ),
    ),
    passes=(
        Example("Ada Obi: Good morning.\nTom Reed: Thanks."),
        Example("We met at 10:30\nand she asked about the till.\nI said yes."),
    ),
)

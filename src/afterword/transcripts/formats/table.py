"""A table with a column for the speaker and one for the words, as spreadsheets and some tools export it."""

import csv
from functools import lru_cache

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.speaker_lines import time_of

_WHO = ("speaker", "name", "speaker name", "participant", "who")
_WHAT = ("text", "transcript", "content", "words", "what", "sentence", "utterance")
_WHEN = ("start", "start time", "start_time", "time", "timestamp", "when")


@lru_cache(maxsize=1)
def _columns(head: str) -> tuple[str, int, int, int | None] | None:
    """The mark between the cells, and where speaker, words and time stand; None for the head of no such table."""
    for mark in (",", ";", "\t"):
        cells = [cell.strip(' "').lower() for cell in head.split(mark)]
        who = next((at for at, cell in enumerate(cells) if cell in _WHO), None)
        what = next((at for at, cell in enumerate(cells) if cell in _WHAT), None)
        if who is not None and what is not None:
            return mark, who, what, next((at for at, cell in enumerate(cells) if cell in _WHEN), None)
    return None


def _claims(raw: RawFile) -> bool:
    return _columns(raw.lines[0]) is not None


def _parse(raw: RawFile) -> Parsed:
    mark, who, what, when = _columns(raw.lines[0]) or (",", 0, 0, None)
    rows = csv.reader(raw.lines[1:], delimiter=mark)
    cues = []
    for row in rows:
        if len(row) > max(who, what) and row[what].strip():
            clock = row[when].strip() if when is not None and when < len(row) else ""
            start = (
                time_of(clock) if clock[:1].isdigit() and clock.replace(":", "").replace(".", "").isdigit() else None
            )
            cues.append(Cue(" ".join(row[what].split()), row[who].strip(), start, None, rows.line_num + 1))
    return Parsed(tuple(cues))


ITEM = TranscriptFormat(
    id="table",
    name="table",
    title="A table with speaker and text (.csv)",
    why="Some tools export rows; people keep them in a spreadsheet.",
    sources=(Source("RFC 4180: comma-separated values", "https://www.rfc-editor.org/rfc/rfc4180", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            'timestamp,speaker,text\n00:00:03,Ada Obi,"Good morning, Tom."\n00:00:07,Tom Reed,Thanks.',
            "Ada Obi: Good morning, Tom.\nTom Reed: Thanks.",
        ),
    ),
    passes=(Example("Ada Obi: Good morning.\nTom Reed: Thanks."),),
)

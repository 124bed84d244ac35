"""Text that names nobody: prose, or lines with times alone."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.prose import is_prose, prose_cues


def _claims(raw: RawFile) -> bool:
    return raw.json is None and not raw.is_notes and raw.speaker_lines.shape is None and is_prose(raw.text)


def _parse(raw: RawFile) -> Parsed:
    return prose_cues(raw.lines)


ITEM = TranscriptFormat(
    id="unnamed-text",
    name="unnamed-text",
    title="Text without speakers",
    why="Pasted transcripts often lose their names; the words can still be read, but not who said them.",
    sources=(
        Source(
            "where-did-we-land: refuses pasted shapes without speakers",
            "github.com/gnurio/where-did-we-land",
            "reading",
        ),
    ),
    claims=_claims,
    parse=_parse,
    general=True,
    finds=(
        Example("Good morning.\nThanks for coming.", ": Good morning.\n: Thanks for coming."),
        Example("0:01\nGood morning.\n0:04 Thanks.", ": Good morning.\n: Thanks."),
    ),
    passes=(Example("Ada Obi: Good morning.\nTom Reed: Thanks."), Example("BEGIN:VCALENDAR\nEND:VCALENDAR\n")),
)

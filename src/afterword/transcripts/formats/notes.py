"""Notes from memory: prose or bullets, one remembered thing a line."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.prose import prose_cues


def _claims(raw: RawFile) -> bool:
    return raw.json is None and raw.is_notes


def _parse(raw: RawFile) -> Parsed:
    return prose_cues(raw.lines)


ITEM = TranscriptFormat(
    id="notes",
    name="notes",
    title="Notes from memory (notes.*)",
    why="Most interviews are not recorded; what somebody wrote down the same evening is the best record there is.",
    sources=(Source("Afterword: design", "section 4", "reading"),),
    claims=_claims,
    parse=_parse,
    general=True,
    finds=(
        Example(
            "# Shop\n\n- She asked about Saturdays.\n- I said yes.",
            ": Shop\n: She asked about Saturdays.\n: I said yes.",
            "notes.md",
        ),
    ),
    passes=(Example("Ada Obi: Good morning.\nTom Reed: Thanks."),),
)

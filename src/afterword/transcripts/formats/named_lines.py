"""The name, a colon and the words on one line, with or without a time: Meet, Fireflies, Tactiq, typed by hand."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat


def _claims(raw: RawFile) -> bool:
    return raw.json is None and not raw.is_notes and raw.speaker_lines.shape == "inline"


def _parse(raw: RawFile) -> Parsed:
    return raw.speaker_lines.parsed()


ITEM = TranscriptFormat(
    id="named-lines",
    name="named-lines",
    title="Lines that begin with a name and a colon",
    why="What people paste from Google Meet, Fireflies or Tactiq, and what they type themselves.",
    sources=(
        Source("Polygon governance call transcripts", "maticnetwork/Polygon-Improvement-Proposals@1b5292a", "measured"),
    ),
    claims=_claims,
    parse=_parse,
    general=True,
    finds=(
        Example(
            "Ada Obi: Good morning.\nTom Reed: Thanks. One thing: where?\nHere?",
            "Ada Obi: Good morning.\nTom Reed: Thanks. One thing: where? Here?",
        ),
        Example("**Ada Obi:** Good morning.\n\n**Tom Reed:** Thanks.", "Ada Obi: Good morning.\nTom Reed: Thanks."),
        Example(
            "[00:12] Ada Obi: Good morning.\n[00:15] Tom Reed: Thanks.", "Ada Obi: Good morning.\nTom Reed: Thanks."
        ),
        Example(
            "Ada Obi (00:12): Good morning.\nTom Reed (00:15): Thanks.", "Ada Obi: Good morning.\nTom Reed: Thanks."
        ),
    ),
    passes=(
        Example("Ada Obi  0:01\nGood morning.\n\nTom Reed  0:04\nThanks."),
        Example("We met at ten.\nOne thing was odd: nobody asked.\nThen I left."),
    ),
)

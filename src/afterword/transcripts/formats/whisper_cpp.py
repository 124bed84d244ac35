"""whisper.cpp: a list called transcription, with times in milliseconds and as clock text."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, label, listed, number, text


def _claims(raw: RawFile) -> bool:
    return isinstance(dig(raw.json, "transcription"), list)


def _parse(raw: RawFile) -> Parsed:
    return Parsed(
        tuple(
            Cue(
                words,
                label(each.get("speaker")),
                number(dig(each, "offsets", "from"), 1000),
                number(dig(each, "offsets", "to"), 1000),
            )
            for each in listed(dig(raw.json, "transcription"))
            if (words := text(each.get("text")))
        )
    )


ITEM = TranscriptFormat(
    id="whisper-cpp",
    name="whisper-cpp",
    title="whisper.cpp (JSON)",
    why="whisper.cpp has its own shape; with two channels it says which one spoke.",
    sources=(Source("ggml-org/whisper.cpp: examples/cli", "https://github.com/ggml-org/whisper.cpp", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"transcription": [{"timestamps": {"from": "00:00:00,100", "to": "00:00:00,500"}, "offsets": {"from": 100, "to": 500}, "text": " Hello."}]}',
            ": Hello.",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

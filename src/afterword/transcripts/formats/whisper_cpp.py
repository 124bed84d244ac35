"""whisper.cpp: a list called transcription, with times in milliseconds."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, listed, said, stretches


def _claims(raw: RawFile) -> bool:
    return isinstance(dig(raw.json, "transcription"), list)


def _parse(raw: RawFile) -> Parsed:
    return stretches(
        said(each.get("text"), each.get("speaker"), dig(each, "offsets", "from"), dig(each, "offsets", "to"), 1000)
        for each in listed(dig(raw.json, "transcription"))
    )


ITEM = TranscriptFormat(
    id="whisper-cpp",
    name="whisper-cpp",
    title="Whisper.cpp (JSON)",
    why="The C++ Whisper has its own shape; with two channels it also says which of them spoke.",
    sources=(Source("ggml-org/whisper.cpp: examples/cli", "https://github.com/ggml-org/whisper.cpp", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(Example('{"transcription": [{"offsets": {"from": 100, "to": 500}, "text": " Hello."}]}', ": Hello."),),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

"""AssemblyAI: utterances by speaker, else words; times in milliseconds."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, listed, said, single_words, stretches


def _claims(raw: RawFile) -> bool:
    words = listed(dig(raw.json, "words"))
    return isinstance(dig(raw.json, "utterances"), list) or bool(words and "text" in words[0])


def _parse(raw: RawFile) -> Parsed:
    utterances = listed(dig(raw.json, "utterances"))
    cues = [
        said(each.get("text"), each.get("speaker"), each.get("start"), each.get("end"), per_second=1000)
        for each in utterances or listed(dig(raw.json, "words"))
    ]
    return stretches(cues) if utterances else single_words(cues)


ITEM = TranscriptFormat(
    id="assemblyai",
    name="assemblyai",
    title="AssemblyAI (JSON)",
    why="AssemblyAI counts in milliseconds and calls speakers A, B, C.",
    sources=(
        Source(
            "AssemblyAI: get transcript", "https://www.assemblyai.com/docs/api-reference/transcripts/get", "reading"
        ),
    ),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"utterances": [{"speaker": "A", "start": 100, "end": 500, "text": "Hello."},'
            ' {"speaker": "B", "start": 900, "end": 1200, "text": "Hi."}]}',
            "A: Hello.\nB: Hi.",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

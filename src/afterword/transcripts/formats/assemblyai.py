"""AssemblyAI: utterances by speaker, else words; times in milliseconds."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, grouped, label, listed, number, text


def _claims(raw: RawFile) -> bool:
    return isinstance(dig(raw.json, "utterances"), list) or (
        isinstance(dig(raw.json, "words"), list) and dig(raw.json, "words", 0, "text") is not None
    )


def _parse(raw: RawFile) -> Parsed:
    utterances = listed(dig(raw.json, "utterances"))
    if utterances:
        return Parsed(
            tuple(
                Cue(words, label(each.get("speaker")), number(each.get("start"), 1000), number(each.get("end"), 1000))
                for each in utterances
                if (words := text(each.get("text")))
            )
        )
    return Parsed(
        grouped(
            (
                label(each.get("speaker")),
                text(each.get("text")),
                number(each.get("start"), 1000),
                number(each.get("end"), 1000),
            )
            for each in listed(dig(raw.json, "words"))
        )
    )


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
            '{"utterances": [{"speaker": "A", "start": 100, "end": 500, "text": "Hello."}, {"speaker": "B", "start": 900, "end": 1200, "text": "Hi."}]}',
            "A: Hello.\nB: Hi.",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

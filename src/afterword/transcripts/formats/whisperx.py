"""WhisperX and other tools that add speakers to the segments of Whisper."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, listed, said, stretches


def _claims(raw: RawFile) -> bool:
    return any("speaker" in each and "text" in each for each in listed(dig(raw.json, "segments")))


def _parse(raw: RawFile) -> Parsed:
    segments = listed(dig(raw.json, "segments"))
    return stretches(
        said(each.get("text"), each.get("speaker"), each.get("start"), each.get("end")) for each in segments
    )


ITEM = TranscriptFormat(
    id="whisperx",
    name="whisperx",
    title="WhisperX (JSON)",
    why="WhisperX adds speakers to segments; a segment it could not place keeps no name.",
    sources=(Source("m-bain/whisperX", "https://github.com/m-bain/whisperX", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"segments": [{"start": 0.1, "end": 0.5, "text": " Hello.", "speaker": "SPEAKER_00"},'
            ' {"start": 1, "end": 1.2, "text": " Hi.", "speaker": "SPEAKER_01"}]}',
            "SPEAKER_00: Hello.\nSPEAKER_01: Hi.",
        ),
    ),
    passes=(Example('{"words": 3}'), Example('{"segments": [{"text": "Hi."}]}')),
)

"""Whisper and its relatives: segments without speakers."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, listed, said, stretches


def _claims(raw: RawFile) -> bool:
    segments = listed(dig(raw.json, "segments"))
    return bool(segments) and "text" in segments[0] and not any("speaker" in each for each in segments)


def _parse(raw: RawFile) -> Parsed:
    segments = listed(dig(raw.json, "segments"))
    return stretches(said(each.get("text"), None, each.get("start"), each.get("end")) for each in segments)


ITEM = TranscriptFormat(
    id="whisper",
    name="whisper",
    title="Whisper (JSON)",
    why="Whisper is what most people run at home; it does not say who speaks, and it leaves out the ums.",
    sources=(Source("openai/whisper", "https://github.com/openai/whisper", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"segments": [{"start": 0.1, "end": 0.5, "text": " Hello."}, {"start": 1, "end": 1.2, "text": " Hi."}]}',
            ": Hello.\n: Hi.",
        ),
    ),
    passes=(Example('{"words": 3}'), Example('{"segments": [{"text": "Hi.", "speaker": "SPEAKER_00"}]}')),
)

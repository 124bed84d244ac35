"""Deepgram: utterances when they were asked for, else the words of each channel."""

from typing import Any

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, grouped, label, listed, number, text


def _claims(raw: RawFile) -> bool:
    return isinstance(dig(raw.json, "results", "channels"), list)


def _parse(raw: RawFile) -> Parsed:
    channels = listed(dig(raw.json, "results", "channels"))
    stereo = len(channels) > 1
    utterances = listed(dig(raw.json, "results", "utterances"))
    sources = [(each, listed(each.get("words"))) for each in utterances] or [
        ({"channel": at}, listed(dig(each, "alternatives", 0, "words"))) for at, each in enumerate(channels)
    ]
    cues: list[Cue] = []
    for each, words in sources:
        speaker = label(each.get("channel") if stereo else each.get("speaker"))
        cues.extend(
            grouped(_word(word, speaker if stereo else label(word.get("speaker")) or speaker) for word in words)
        )
    cues = cues or [
        Cue(said, f"Speaker {at}" if stereo else "")
        for at, each in enumerate(channels)
        if (said := text(dig(each, "alternatives", 0, "transcript")))
    ]
    return Parsed(tuple(sorted(cues, key=lambda cue: cue.start or 0.0)))


def _word(word: dict[str, Any], speaker: str) -> tuple[str, str, float | None, float | None]:
    return (
        speaker,
        text(word.get("punctuated_word") or word.get("word")),
        number(word.get("start")),
        number(word.get("end")),
    )


ITEM = TranscriptFormat(
    id="deepgram",
    name="deepgram",
    title="Deepgram (JSON)",
    why="Deepgram numbers speakers; utterances and words may both be there and then say the same.",
    sources=(
        Source(
            "Deepgram: pre-recorded audio, response",
            "https://developers.deepgram.com/reference/speech-to-text-api/listen",
            "reading",
        ),
    ),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"results": {"channels": [{"alternatives": [{"words": [{"word": "hello", "punctuated_word": "Hello.", "start": 0.1, "end": 0.5, '
            '"speaker": 0}, {"word": "hi", "start": 1, "end": 1.2, "speaker": 1}]}]}]}}',
            "Speaker 0: Hello.\nSpeaker 1: hi",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

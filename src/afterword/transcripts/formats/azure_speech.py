"""Azure batch transcription: recognized phrases with their best guesses."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, listed, number, said, stretches

_TICKS = 10_000_000  # a second


def _claims(raw: RawFile) -> bool:
    return isinstance(dig(raw.json, "recognizedPhrases"), list)


def _parse(raw: RawFile) -> Parsed:
    cues = []
    for each in listed(dig(raw.json, "recognizedPhrases")):
        start = number(each.get("offsetInTicks"), _TICKS)
        length = number(each.get("durationInTicks"), _TICKS)
        end = None if start is None or length is None else start + length
        cues.append(said(dig(each, "nBest", 0, "display"), each.get("speaker"), start, end))
    return stretches(sorted(cues, key=lambda cue: cue.start or 0.0))


ITEM = TranscriptFormat(
    id="azure-speech",
    name="azure-speech",
    title="Azure Speech (JSON)",
    why="Microsoft counts time in ticks and numbers speakers; several channels come one after another.",
    sources=(
        Source("Azure: batch transcription results", "learn.microsoft.com/azure/ai-services/speech-service", "reading"),
    ),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"recognizedPhrases": [{"speaker": 1, "offsetInTicks": 900000, "nBest": [{"display": "Hello."}]},'
            ' {"speaker": 2, "offsetInTicks": 9900000, "nBest": [{"display": "Hi."}]}]}',
            "Speaker 1: Hello.\nSpeaker 2: Hi.",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

"""Deepgram: utterances when they were asked for, else the words of each channel."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, listed, said, single_words, stretches


def _claims(raw: RawFile) -> bool:
    return isinstance(dig(raw.json, "results", "channels"), list)


def _parse(raw: RawFile) -> Parsed:
    channels = listed(dig(raw.json, "results", "channels"))
    best = [dig(each, "alternatives", 0) for each in channels]
    parts = listed(dig(raw.json, "results", "utterances")) or [
        {"channel": at, "words": dig(each, "words")} for at, each in enumerate(best)
    ]
    # With several channels each is one speaker, and the numbers of the speakers begin anew in each.
    who = "channel" if len(channels) > 1 else "speaker"
    words = [
        said(word.get("punctuated_word") or word.get("word"), speaker, word.get("start"), word.get("end"))
        for each in parts
        for word in listed(each.get("words"))
        for speaker in [each.get(who) if who == "channel" else word.get(who, each.get(who))]
    ]
    if not words:
        return stretches(said(dig(each, "transcript"), at if len(best) > 1 else None) for at, each in enumerate(best))
    return single_words(sorted(words, key=lambda word: word.start or 0.0))


ITEM = TranscriptFormat(
    id="deepgram",
    name="deepgram",
    title="Deepgram (JSON)",
    why="Deepgram numbers speakers; utterances and words may both be there and then say the same.",
    sources=(
        Source("Deepgram: response", "https://developers.deepgram.com/reference/speech-to-text-api/listen", "reading"),
    ),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"results": {"channels": [{"alternatives": [{"words": ['
            '{"word": "hi", "punctuated_word": "Hi.", "start": 0.1, "end": 0.5, "speaker": 0},'
            ' {"word": "yes", "start": 1, "end": 1.2, "speaker": 1}]}]}]}}',
            "Speaker 0: Hi.\nSpeaker 1: yes",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

"""Google Speech-to-Text: results with alternatives; speakers in a last result that holds all words again."""

from typing import Any

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, listed, number, said, single_words, stretches


def _results(raw: RawFile) -> list[dict[str, Any]]:
    found = listed(dig(raw.json, "results") or dig(raw.json, "response", "results"))
    return [best for each in found if isinstance(best := dig(each, "alternatives", 0), dict)]


def _claims(raw: RawFile) -> bool:
    return any("transcript" in each or "words" in each for each in _results(raw))


def _parse(raw: RawFile) -> Parsed:
    results = _results(raw)
    last = [_word(each) for each in listed(results[-1].get("words"))]
    if any(word.speaker for word in last):
        return single_words(last)
    return stretches(_stretch(each) for each in results)


def _stretch(result: dict[str, Any]) -> Cue:
    words = [_word(word) for word in listed(result.get("words"))] or [Cue("")]
    return said(result.get("transcript"), None, words[0].start, words[-1].end)


def _word(word: dict[str, Any]) -> Cue:
    speaker = word.get("speakerTag") or word.get("speaker_tag") or None
    return said(word.get("word"), speaker, _time(word.get("startTime", 0)), _time(word.get("endTime", 0)))


def _time(value: Any) -> Any:
    """A time is "1.300s", or whole seconds and nanoseconds apart."""
    if not isinstance(value, dict):
        return value
    return (number(value.get("seconds", 0)) or 0) + (number(value.get("nanos", 0), 1e9) or 0)


ITEM = TranscriptFormat(
    id="google-speech",
    name="google-speech",
    title="Google Speech-to-Text (JSON)",
    why="With speakers, the last result repeats every word with its speaker tag; only that one counts then.",
    sources=(
        Source(
            "Cloud Speech-to-Text: separate speakers", "cloud.google.com/speech-to-text/docs/multiple-voices", "reading"
        ),
    ),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"results": [{"alternatives": [{"transcript": "hi yes"}]}, {"alternatives": [{"words": ['
            '{"word": "hi", "startTime": "0.1s", "speakerTag": 1}, {"word": "yes", "speakerTag": 2}]}]}]}',
            "Speaker 1: hi\nSpeaker 2: yes",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

"""Google Speech-to-Text: results with alternatives; speakers in a last result that holds all words again."""

from typing import Any

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, grouped, label, listed, number, text


def _claims(raw: RawFile) -> bool:
    results = dig(raw.json, "results") or dig(raw.json, "response", "results")
    return any(isinstance(each.get("alternatives"), list) for each in listed(results))


def _parse(raw: RawFile) -> Parsed:
    results = listed(dig(raw.json, "results") or dig(raw.json, "response", "results"))
    best = [alternative for each in results if (alternative := dig(each, "alternatives", 0))]
    last = listed(best[-1].get("words")) if best else []
    if any(word.get("speakerTag") or word.get("speaker_tag") for word in last):
        return Parsed(grouped(_word(word) for word in last))
    cues = []
    for each in best:
        words = [_word(word) for word in listed(each.get("words"))]
        start, end = (words[0][2], words[-1][3]) if words else (None, None)
        cues.append(Cue(text(each.get("transcript")), "", start, end))
    return Parsed(tuple(cue for cue in cues if cue.text))


def _word(word: dict[str, Any]) -> tuple[str, str, float | None, float | None]:
    tag = word.get("speakerTag") or word.get("speaker_tag")
    return label(tag), text(word.get("word")), _time(word, "startTime"), _time(word, "endTime")


def _time(word: dict[str, Any], key: str) -> float | None:
    """A time is "1.300s", or seconds and nanoseconds apart; zero is left out."""
    value = word.get(key, word.get(key.replace("T", "_t"), "0s"))
    if isinstance(value, dict):
        return (number(value.get("seconds", 0)) or 0.0) + (number(value.get("nanos", 0), 1e9) or 0.0)
    return number(value)


ITEM = TranscriptFormat(
    id="google-speech",
    name="google-speech",
    title="Google Speech-to-Text (JSON)",
    why="With speaker separation Google repeats every word in the last result, with its speaker tag; only that one counts then.",
    sources=(
        Source(
            "Cloud Speech-to-Text: separating speakers",
            "https://cloud.google.com/speech-to-text/docs/multiple-voices",
            "reading",
        ),
    ),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"results": [{"alternatives": [{"transcript": "hello hi"}]}, {"alternatives": [{"words": [{"word": "hello", "startTime": "0.100s", '
            '"endTime": "0.5s", "speakerTag": 1}, {"word": "hi", "startTime": "1s", "endTime": "1.2s", "speakerTag": 2}]}]}]}',
            "Speaker 1: hello\nSpeaker 2: hi",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

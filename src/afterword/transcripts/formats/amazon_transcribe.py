"""Amazon Transcribe: items with their own speaker label, or labels in a table beside them."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, listed, said, single_words


def _claims(raw: RawFile) -> bool:
    return isinstance(dig(raw.json, "results", "items"), list)


def _parse(raw: RawFile) -> Parsed:
    segments = listed(dig(raw.json, "results", "speaker_labels", "segments"))
    table = {
        str(item.get("start_time")): item.get("speaker_label")
        for each in segments
        for item in listed(each.get("items"))
    }
    words: list[Cue] = []
    for item in listed(dig(raw.json, "results", "items")):
        start, end = item.get("start_time"), item.get("end_time")
        speaker = item.get("speaker_label") or table.get(str(start)) or (words[-1].speaker if words else None)
        words.append(said(dig(item, "alternatives", 0, "content"), speaker, start, end))
    return single_words(words)


ITEM = TranscriptFormat(
    id="amazon-transcribe",
    name="amazon-transcribe",
    title="Amazon Transcribe (JSON)",
    why="Amazon's service gives one item for each word and each punctuation mark.",
    sources=(
        Source(
            "Amazon Transcribe: data output",
            "https://docs.aws.amazon.com/transcribe/latest/dg/how-input.html",
            "reading",
        ),
    ),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"results": {"items": [{"start_time": "0.1", "speaker_label": "a", "alternatives": [{"content": "Hi"}]},'
            ' {"type": "punctuation", "alternatives": [{"content": "."}]},'
            ' {"start_time": "0.9", "speaker_label": "b", "alternatives": [{"content": "Yes"}]}]}}',
            "a: Hi.\nb: Yes",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

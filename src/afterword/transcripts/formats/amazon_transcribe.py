"""Amazon Transcribe: items with their own speaker label, or labels in a table beside them."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, grouped, label, listed, number, text


def _claims(raw: RawFile) -> bool:
    return isinstance(dig(raw.json, "results", "items"), list)


def _parse(raw: RawFile) -> Parsed:
    segments = listed(dig(raw.json, "results", "speaker_labels", "segments"))
    table = {
        item.get("start_time"): item.get("speaker_label") for each in segments for item in listed(each.get("items"))
    }
    words, last = [], ""
    for item in listed(dig(raw.json, "results", "items")):
        start = item.get("start_time")
        last = label(item.get("speaker_label") or table.get(start)) or last
        words.append((last, text(dig(item, "alternatives", 0, "content")), number(start), number(item.get("end_time"))))
    return Parsed(grouped(words))


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
            '{"results": {"items": [{"start_time": "0.1", "end_time": "0.5", "speaker_label": "spk_0", "alternatives": [{"content": "Hello"}]}, '
            '{"type": "punctuation", "alternatives": [{"content": "."}]}, {"start_time": "0.9", "end_time": "1.2", "speaker_label": "spk_1", '
            '"alternatives": [{"content": "Hi"}]}]}}',
            "spk_0: Hello.\nspk_1: Hi",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

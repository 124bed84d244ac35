"""A list of objects with a speaker and a text: Fireflies, Recall, our own `afterword read --json`."""

from typing import Any

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, label, listed, number, text

_LISTS = ("turns", "sentences", "transcript", "monologues", "entries", "data")
_WHO = ("speaker", "speaker_name", "speakerName", "participant", "name")
_WHAT = ("text", "sentence", "content", "words", "elements")


def _entries(raw: RawFile) -> list[dict[str, Any]]:
    lists = [raw.json] if isinstance(raw.json, list) else [dig(raw.json, key) for key in _LISTS]
    entries = next((found for each in lists if (found := listed(each))), [])
    return entries if entries and all(_first(entries[0], keys) is not None for keys in (_WHO, _WHAT)) else []


def _first(entry: dict[str, Any], keys: tuple[str, ...]) -> Any:
    return next((entry[key] for key in keys if entry.get(key) is not None), None)


def _claims(raw: RawFile) -> bool:
    return bool(_entries(raw)) and not any(
        key in raw.json for key in ("segments", "utterances", "transcription", "results")
    )


def _parse(raw: RawFile) -> Parsed:
    cues = []
    for each in _entries(raw):
        who, what = _first(each, _WHO), _first(each, _WHAT)
        speaker = label(dig(who, "name") if isinstance(who, dict) else who)
        start = number(_first(each, ("start", "start_time", "startTime", "ts")))
        end = number(_first(each, ("end", "end_time", "endTime", "end_ts")))
        if isinstance(what, list):
            first, last = (listed(what) or [{}])[0], (listed(what) or [{}])[-1]
            start = number(dig(first, "start_timestamp", "relative") or first.get("ts")) if start is None else start
            end = number(dig(last, "end_timestamp", "relative") or last.get("end_ts")) if end is None else end
            joint = "" if any(part.get("type") == "punct" for part in listed(what)) else " "
            what = joint.join(str(part.get("text", part.get("value", ""))) for part in listed(what))
        if words := text(what):
            cues.append(Cue(words, speaker, start, end))
    return Parsed(tuple(cues))


ITEM = TranscriptFormat(
    id="turn-list",
    name="turn-list",
    title="A list of turns (JSON)",
    why="Many tools export a plain list of who said what; `afterword read --json` does so, too.",
    sources=(Source("Afterword: design", "section 5", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '[{"speaker": "Ada Obi", "start": 0.1, "text": "Hello."}, {"speaker": "Tom Reed", "start": 1, "text": "Hi."}]',
            "Ada Obi: Hello.\nTom Reed: Hi.",
        ),
        Example(
            '{"turns": [{"n": 1, "speaker": "Ada Obi", "start": null, "end": null, "text": "Hello."}]}',
            "Ada Obi: Hello.",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

"""A list of objects with a speaker and a text: Fireflies, Recall, Rev, our own `afterword read --json`."""

from typing import Any

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, listed, said, stretches

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
    return bool(_entries(raw)) and not any(key in raw.json for key in ("segments", "utterances", "results"))


def _parse(raw: RawFile) -> Parsed:
    return stretches(_said(each) for each in _entries(raw))


def _said(entry: dict[str, Any]) -> Cue:
    who, what = _first(entry, _WHO), _first(entry, _WHAT)
    parts = listed(what) or [{}]
    start = _first({**parts[0], **entry}, ("start", "start_time", "startTime", "ts"))
    end = _first({**parts[-1], **entry}, ("end", "end_time", "endTime", "end_ts"))
    if isinstance(what, list):
        # Rev gives the spaces as parts of their own.
        between = "" if any(each.get("type") == "punct" for each in parts) else " "
        what = between.join(str(each.get("text", each.get("value", ""))) for each in parts)
    return said(what, dig(who, "name") if isinstance(who, dict) else who, start, end)


ITEM = TranscriptFormat(
    id="turn-list",
    name="turn-list",
    title="A list of turns (JSON)",
    why="Many tools export a plain list of who said what; so does `afterword read --json`.",
    sources=(Source("Afterword: design", "section 5", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '[{"speaker": "Ada Obi", "start": 0.1, "text": "Hello."}, {"speaker": "Tom Reed", "text": "Hi."}]',
            "Ada Obi: Hello.\nTom Reed: Hi.",
        ),
        Example('{"turns": [{"n": 1, "speaker": "Ada Obi", "start": null, "text": "Hello."}]}', "Ada Obi: Hello."),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

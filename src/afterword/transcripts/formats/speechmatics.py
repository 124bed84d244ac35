"""Speechmatics: the older list of words beside a list of speakers, and the newer list of results."""

from collections.abc import Iterator
from typing import Any

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Cue, Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, listed, number, said, single_words


def _claims(raw: RawFile) -> bool:
    if isinstance(dig(raw.json, "words"), list) and isinstance(dig(raw.json, "speakers"), list):
        return True
    return any(dig(each, "alternatives", 0, "content") is not None for each in listed(dig(raw.json, "results")))


def _parse(raw: RawFile) -> Parsed:
    if old := listed(dig(raw.json, "words")):
        return single_words(_old(old, listed(dig(raw.json, "speakers"))))
    results = listed(dig(raw.json, "results"))
    best = [(each, dig(each, "alternatives", 0)) for each in results]
    return single_words(
        said(dig(word, "content"), dig(word, "speaker"), each.get("start_time"), each.get("end_time"))
        for each, word in best
    )


def _old(words: list[dict[str, Any]], speakers: list[dict[str, Any]]) -> Iterator[Cue]:
    begins = sorted((number(each.get("time")) or 0.0, str(each.get("name", ""))) for each in speakers)
    at = 0
    for word in words:
        start = number(word.get("time")) or 0.0
        while at + 1 < len(begins) and begins[at + 1][0] <= start:
            at += 1
        end = start + (number(word.get("duration")) or 0.0)
        yield said(word.get("name"), begins[at][1] if begins else None, start, end)


ITEM = TranscriptFormat(
    id="speechmatics",
    name="speechmatics",
    title="Speechmatics (JSON)",
    why="Speechmatics has two shapes; in the older one a word belongs to the speaker who began last before it.",
    sources=(
        Source("Speechmatics: batch output", "https://docs.speechmatics.com/speech-to-text/batch/output", "reading"),
    ),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"speakers": [{"name": "F4", "time": "0.0"}, {"name": "M1", "time": "2.0"}], '
            '"words": [{"name": "Hi", "time": "0.1"},'
            ' {"name": ".", "time": "0.5"}, {"name": "Yes", "time": "2.0"}]}',
            "F4: Hi.\nM1: Yes",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

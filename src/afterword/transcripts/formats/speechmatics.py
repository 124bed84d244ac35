"""Speechmatics: the older list of words beside a list of speakers, and the newer list of results."""

from collections.abc import Iterator
from typing import Any

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.transcripts.cues import Parsed
from afterword.transcripts.format import RawFile, TranscriptFormat
from afterword.transcripts.spoken_json import dig, grouped, label, listed, number, text


def _claims(raw: RawFile) -> bool:
    if isinstance(dig(raw.json, "words"), list) and isinstance(dig(raw.json, "speakers"), list):
        return True
    return (
        isinstance(dig(raw.json, "results"), list)
        and dig(raw.json, "results", 0, "alternatives", 0, "content") is not None
    )


def _parse(raw: RawFile) -> Parsed:
    if isinstance(dig(raw.json, "words"), list):
        return Parsed(grouped(_old(listed(dig(raw.json, "words")), listed(dig(raw.json, "speakers")))))
    words = []
    for each in listed(dig(raw.json, "results")):
        best = dig(each, "alternatives", 0)
        speaker = label(dig(best, "speaker"))
        words.append(
            (speaker, text(dig(best, "content")), number(each.get("start_time")), number(each.get("end_time")))
        )
    return Parsed(grouped(words))


def _old(
    words: list[dict[str, Any]], speakers: list[dict[str, Any]]
) -> Iterator[tuple[str, str, float | None, float | None]]:
    stretches = sorted((number(each.get("time")) or 0.0, label(each.get("name"))) for each in speakers)
    at = 0
    for word in words:
        start = number(word.get("time"))
        while start is not None and at + 1 < len(stretches) and stretches[at + 1][0] <= start:
            at += 1
        end = None if start is None else start + (number(word.get("duration")) or 0.0)
        yield stretches[at][1] if stretches else "", text(word.get("name")), start, end


ITEM = TranscriptFormat(
    id="speechmatics",
    name="speechmatics",
    title="Speechmatics (JSON)",
    why="Speechmatics has two shapes; in the older one a word belongs to the speaker who began last before it.",
    sources=(
        Source(
            "Speechmatics: batch API output", "https://docs.speechmatics.com/speech-to-text/batch/output", "reading"
        ),
    ),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"speakers": [{"name": "F4", "time": "0.0"}, {"name": "M1", "time": "2.0"}], "words": [{"name": "Hello", "time": "0.1", "duration": "0.4"}, '
            '{"name": ".", "time": "0.5", "duration": "0"}, {"name": "Hi", "time": "2.0", "duration": "0.2"}]}',
            "F4: Hello.\nM1: Hi",
        ),
    ),
    passes=(Example('{"words": 3}'), Example("Ada Obi: Good morning.\nTom Reed: Thanks.")),
)

"""Every transcript format at work on its own examples, and on those of all others."""

from pathlib import Path

import pytest
from golden import CORPUS, as_json, expected_of

from afterword.kernel.errors import AfterwordError
from afterword.kernel.items import Example
from afterword.transcripts.format import FORMATS, RawFile, TranscriptFormat
from afterword.transcripts.reader import read_transcript, recognise

ITEMS = list(FORMATS.values())
FINDS = [(item, example) for item in ITEMS for example in item.finds]
PASSES = [(item, example) for item in ITEMS for example in item.passes]
REFUSED = ("invalid_format1.srt",)
FILES = [path for path in sorted(CORPUS.rglob("*")) if path.is_file() and ".expected." not in path.name]


def claimants(raw: RawFile, *, general: bool) -> list[str]:
    return [item.id for item in ITEMS if item.general is general and item.claims(raw)]


@pytest.mark.parametrize(("item", "example"), FINDS, ids=lambda value: getattr(value, "id", ""))
def test_reads_its_own(item: TranscriptFormat, example: Example) -> None:
    raw = RawFile(example.plain.encode(), example.note or "transcript.txt")
    assert recognise(raw) is item
    read = read_transcript(raw.data, raw.name)
    assert "\n".join(f"{turn.speaker}: {turn.text}" for turn in read.turns) == example.expect


@pytest.mark.parametrize(("item", "example"), PASSES, ids=lambda value: getattr(value, "id", ""))
def test_leaves_others_alone(item: TranscriptFormat, example: Example) -> None:
    assert not item.claims(RawFile(example.plain.encode(), example.note or "transcript.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_exactly_one_format_claims_a_file(path: Path) -> None:
    raw = RawFile(path.read_bytes(), path.name)
    try:
        special = claimants(raw, general=False)
    except AfterwordError:
        return
    assert len(special or claimants(raw, general=True)) == (path.name not in REFUSED)


@pytest.mark.parametrize("path", [path for path in FILES if expected_of(path).exists()], ids=lambda path: path.name)
def test_reads_exactly_as_expected(path: Path) -> None:
    assert as_json(path) == expected_of(path).read_text("utf-8")

"""Letters from other trades, judged before they were run: nothing in the clean ones, every fault in the others."""

from pathlib import Path

import pytest

from afterword.letters.checker import check_draft
from afterword.letters.draft import parse_draft

_TEXT = (Path(__file__).parent / "blind.md").read_text("utf-8")
_LETTERS = [part.split("\n", 1) for part in _TEXT.split("=== ")[1:]]


@pytest.mark.parametrize(("head", "text"), _LETTERS, ids=[head.split(" | ")[0] for head, _ in _LETTERS])
def test_blind_letter(head: str, text: str) -> None:
    _, kind, channel, expected = head.split(" | ")
    draft = parse_draft(text)
    assert (draft.kind, draft.channel) == (kind, channel)
    found = {finding.rule for finding in check_draft(draft) if finding.level != "info"}
    wanted = set() if expected == "clean" else set(expected.split())
    assert wanted <= found
    assert wanted or not found

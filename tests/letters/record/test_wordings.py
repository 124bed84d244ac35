"""Faults and innocent letters in other words than those of the examples, judged before they were run."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.evidence.model import World
from afterword.letters.checker import RULES
from afterword.letters.draft import parse_draft
from afterword.letters.model import Context

_MINE = "ABCDGH"
_HERE = Path(__file__).parent
_FAULTS = [line.split("|", 2) for line in (_HERE / "faults.txt").read_text("utf-8").splitlines()]
_CLEAN = [part.split("\n", 1) for part in (_HERE / "clean.txt").read_text("utf-8").split("=== ")[1:]]


@pytest.mark.parametrize(("rule", "kind", "text"), _FAULTS)
def test_fault(rule: str, kind: str, text: str) -> None:
    greeting, _, body = text.rpartition("¶")
    draft = parse_draft(
        f"{greeting or 'Dear Tom,'}\n\n{body}\n\nKind regards,\nJo Bell\n07700 900000",
        kind=kind,  # type: ignore[arg-type]
    )
    assert list(RULES[rule].check(Context(draft=draft)))


@pytest.mark.parametrize(("kind", "text"), _CLEAN)
def test_clean(kind: str, text: str) -> None:
    draft = parse_draft(text, kind=kind)  # type: ignore[arg-type]
    context = Context(draft=draft)
    found = [
        rule.id for rule in RULES.values() if rule.group in _MINE and kind in rule.kinds and list(rule.check(context))
    ]
    assert found == []


@given(text=st.text(max_size=300), greeting=st.sampled_from(["", "Dear Tom,\n\n", "Dear Ms. Ramen and\n", "Hey!!\n\n"]))
@settings(max_examples=60, deadline=None)
def test_any_text_is_checked(text: str, greeting: str, larkfield: World) -> None:
    context = Context(draft=parse_draft(greeting + text), world=larkfield)
    for rule in RULES.values():
        if rule.group in _MINE:
            for hit in rule.check(context):
                assert hit.span is None or hit.span.end <= len(context.draft.text)

"""Every letter rule finds what its examples mark and passes its near misses."""

import pytest
from tests_examples import hits

from afterword.kernel.items import Example
from afterword.letters.checker import RULES
from afterword.letters.model import Hit, LetterRule

_ALL = [(rule, example) for rule in RULES.values() for example in rule.finds]
_NEAR = [(rule, example) for rule in RULES.values() for example in rule.passes]


def _hits(rule: LetterRule, example: Example, request: pytest.FixtureRequest) -> list[Hit]:
    return hits(rule, example, lambda: (request.getfixturevalue("larkfield"), request.getfixturevalue("judge")))


@pytest.mark.parametrize(("rule", "example"), _ALL, ids=[f"{r.id}-{e.text[:40]!r}" for r, e in _ALL])
def test_finds(rule: LetterRule, example: Example, request: pytest.FixtureRequest) -> None:
    hits = _hits(rule, example, request)
    assert hits
    spans = [hit.span for hit in hits if hit.span]
    for mark in example.marked:
        assert any(mark.overlaps(span) for span in spans), f"{mark.of(example.plain)!r} not among {spans}"
    if example.marked:
        for span in spans:
            assert any(mark.overlaps(span) for mark in example.marked), f"not marked: {span.of(example.plain)!r}"


@pytest.mark.parametrize(("rule", "example"), _NEAR, ids=[f"{r.id}-{e.text[:40]!r}" for r, e in _NEAR])
def test_passes(rule: LetterRule, example: Example, request: pytest.FixtureRequest) -> None:
    hits = _hits(rule, example, request)
    assert not hits, [hit.span.of(example.plain) if hit.span else hit.message for hit in hits]


def test_names_and_ids_are_unique() -> None:
    assert len({rule.name for rule in RULES.values()}) == len(RULES)
    for rule in RULES.values():
        assert rule.id[0] == rule.group
        assert rule.message.rstrip('"”').endswith((".", "?"))
        assert rule.next.rstrip('"”').endswith((".", "?"))

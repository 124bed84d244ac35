"""Every letter rule finds what its examples mark and passes its near misses.

An example is a letter or a piece of one. `expect` is a list of `key=value` pairs, parted by semicolons:
kind, channel, to, to_address, from_address, sent_at (ISO), country, attachments (comma-separated), subject, and
`world=yes` for the invented interview in corpus/cases/larkfield-analyst. In a text with lines of `~~~` the first
letter is checked and the others are its siblings.
"""

import dataclasses
from datetime import datetime

import pytest

from afterword.evidence.model import World
from afterword.kernel.items import Example
from afterword.letters.checker import RULES
from afterword.letters.draft import parse_draft
from afterword.letters.model import Context, Draft, Hit, LetterRule

_ALL = [(rule, example) for rule in RULES.values() for example in rule.finds]
_NEAR = [(rule, example) for rule in RULES.values() for example in rule.passes]


def _settings(example: Example) -> dict[str, str]:
    pairs = (pair.split("=", 1) for pair in example.expect.split(";") if "=" in pair)
    return {key.strip(): value.strip() for key, value in pairs}


def _draft(text: str, told: dict[str, str], rule: LetterRule) -> Draft:
    kind = told.get("kind", rule.kinds[0])
    draft = parse_draft(text, to=told.get("to"), kind=kind, channel=told.get("channel", "e-mail"))  # type: ignore[arg-type]
    return dataclasses.replace(
        draft,
        subject=told.get("subject", draft.subject),
        to_address=told.get("to_address", draft.to_address),
        from_address=told.get("from_address"),
        sent_at=datetime.fromisoformat(told["sent_at"]) if "sent_at" in told else None,
        attachments=tuple(name.strip() for name in told.get("attachments", "").split(",") if name.strip()),
    )


def _in_country(world: World, country: str) -> World:
    record = world.debrief.record
    case = dataclasses.replace(record.case, settings=dataclasses.replace(record.case.settings, country=country))
    debrief = dataclasses.replace(world.debrief, record=dataclasses.replace(record, case=case))
    return dataclasses.replace(world, debrief=debrief)


def _hits(rule: LetterRule, example: Example, request: pytest.FixtureRequest) -> list[Hit]:
    told = _settings(example)
    world: World | None = None
    judge = None
    if told.get("world") == "yes":
        world = request.getfixturevalue("larkfield")
        judge = request.getfixturevalue("judge")
        if world and "country" in told:
            world = _in_country(world, told["country"])
    first, *others = (part.strip("\n") for part in example.plain.split("\n~~~\n"))
    siblings = tuple(_draft(other, {}, rule) for other in others)
    context = Context(draft=_draft(first, told, rule), world=world, judge=judge, siblings=siblings)
    return list(rule.check(context))


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

"""Where the sources disagree: our default finds what the person's own word lets pass, and the other way round.

An example is a letter; its `expect` begins with the value that is chosen (nothing is our default), followed by
`key=value` pairs: kind, country, sent_at, and `silent=yes` for an employer who named no day.
"""

from dataclasses import replace
from datetime import datetime

import pytest
from tests_world import larkfield

from afterword.debrief.choice_item import CHOICES, Choice
from afterword.debrief.settings import read_told
from afterword.evidence.model import World
from afterword.kernel.items import Example
from afterword.letters.checker import RULES, check_draft
from afterword.letters.draft import parse_draft


def _world(choice: Choice, value: str, told: dict[str, str]) -> World:
    key = choice.name.replace("-", "_")
    chosen = read_told(f'[letters]\n{key} = "{value}"'.encode() if value else b"", "case.toml").settings.choices
    world = larkfield()
    record = world.debrief.record
    settings = replace(record.case.settings, choices=chosen, country=told.get("country"))
    signals = replace(record.signals, next_steps=()) if "silent" in told else record.signals
    record = replace(record, case=replace(record.case, settings=settings), signals=signals)
    return replace(world, debrief=replace(world.debrief, record=record))


def _found(choice: Choice, example: Example) -> set[str]:
    parts = [part.strip() for part in example.expect.split(";")]
    told = dict(part.split("=", 1) for part in parts if "=" in part)
    value = "" if "=" in parts[0] else parts[0]
    assert not value or value in choice.values
    draft = parse_draft(example.plain, kind=told.get("kind", "note"))  # type: ignore[arg-type]
    sent = datetime.fromisoformat(told["sent_at"]) if "sent_at" in told else None
    return {finding.rule for finding in check_draft(replace(draft, sent_at=sent), _world(choice, value, told))}


@pytest.mark.parametrize("choice", CHOICES.values(), ids=lambda choice: choice.name)
def test_a_choice_moves_its_rules_and_no_others(choice: Choice) -> None:
    for example in choice.finds:
        assert _found(choice, example) & set(choice.rules), example
    for example in choice.passes:
        assert not _found(choice, example) & set(choice.rules), example
    assert {rule for lets in choice.lets.values() for rule in lets} <= set(choice.rules) <= set(RULES)
    assert set(choice.lets) <= set(choice.values[1:])


def test_a_second_apology_is_one_too_many() -> None:
    letter = "Dear Tom,\n\nThank you. I am sorry for the long answer on rotas. I apologise for my nerves."
    assert "E1" in _found(CHOICES["apologise"], Example(letter, expect="once"))


def test_answering_none_again_can_be_chosen() -> None:
    letter = "Dear Tom,\n\nThank you. One addition to your question on leading a project: I led four people."
    assert "D2" in _found(CHOICES["answer-again"], Example(letter, expect="none"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('letters = "all"', "a table of settings"),
        ('[letters]\nsorry = "once"', "“letters.sorry” should be one of"),
        ('[letters]\napologise = "often"', "“no” or “once”"),
        ("[letters]\napologise = 3", "“no” or “once”"),
    ],
)
def test_what_is_not_understood_is_said(text: str, told: str) -> None:
    found = read_told(text.encode(), "case.toml")
    assert found.settings.choices == ()
    assert told in found.notices[0].what


def test_our_default_is_no_choice() -> None:
    assert read_told(b'[letters]\napologise = "no"', "case.toml").settings.choices == ()

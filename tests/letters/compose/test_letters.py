"""Whole letters out of whole cases."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.letters.compose import compose
from afterword.letters.model import Composed
from afterword.letters.plan import plan_letters, repairs

CASES = Path(__file__).parents[3] / "corpus" / "cases"
NAMES = ["hallam-driver", "brennan-assistant"]


@cache
def world(name: str) -> World:
    found = debrief(load_case(CASES / name))
    return World(found, build_ledger(found))


@cache
def letters(name: str) -> tuple[Composed, ...]:
    return compose(world(name), plan_letters(world(name)))


@pytest.mark.parametrize("name", NAMES)
def test_everybody_gets_a_letter_of_their_own(name: str) -> None:
    assert [letter.to for letter in letters(name)] == [person.name for person in world(name).debrief.case.interviewers]
    first, second = (set(letter.body.split("\n\n")[1:-1]) for letter in letters(name))
    assert not first & second


@pytest.mark.parametrize("name", NAMES)
def test_every_claim_stands_in_the_letter_and_rests_on_a_fact(name: str) -> None:
    known = {fact.id for fact in world(name).ledger.facts}
    for letter in letters(name):
        for claim in letter.claims:
            assert claim.sentence in letter.body
            assert set(claim.facts) <= known


@pytest.mark.parametrize("name", NAMES)
def test_nothing_private_and_at_most_two_repairs(name: str) -> None:
    private = [fact.id for fact in world(name).ledger.facts if fact.private]
    used = {key for letter in letters(name) for claim in letter.claims for key in claim.facts}
    assert not used & set(private)
    assert len(repairs(world(name))) <= 2


def test_the_open_question_is_answered_by_the_story_that_was_wished_for() -> None:
    letter = letters("hallam-driver")[0]
    assert "You asked for a time I refused a load." in letter.body
    assert "I probed six pallets" in letter.body
    assert "The loader shouted" not in letter.body


def test_the_pupil_stays_without_a_name_and_the_teacher_keeps_her_class() -> None:
    letter = letters("brennan-assistant")[0]
    assert "a boy in Claire Dunne's class would leave the room" in letter.body


def test_a_withdrawal_says_so_and_repairs_nothing() -> None:
    before = world("brennan-assistant")
    after = World(replace(before.debrief, fit=replace(before.debrief.fit, advice="withdraw")), before.ledger)
    plan = plan_letters(after)
    assert plan.repairs == ()
    for letter in compose(after, plan):
        assert letter.kind == "withdrawal"
        assert "withdraw my application" in letter.body


def test_without_papers_and_without_a_date_a_plain_note_is_left() -> None:
    before = world("hallam-driver")
    case = replace(
        before.debrief.case, date=None, role=None, employer=None, resume=None, job=None, evidence=(), wish=None
    )
    found = replace(before.debrief, record=replace(before.debrief.record, case=case))
    bare = World(found, build_ledger(found))
    for letter in compose(bare, plan_letters(bare)):
        assert "None" not in letter.body
        assert letter.body.startswith("Dear ")


def test_nobody_to_write_to() -> None:
    before = world("hallam-driver")
    found = replace(
        before.debrief, record=replace(before.debrief.record, case=replace(before.debrief.case, interviewers=()))
    )
    assert compose(World(found, before.ledger), plan_letters(World(found, before.ledger))) == ()

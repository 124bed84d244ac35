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
NAMES = ["hallam-driver", "brennan-assistant", "osei-dispenser", "kaur-warehouse"]


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


@pytest.mark.parametrize("name", NAMES)
def test_no_letter_has_an_error_or_a_warning(name: str) -> None:
    assert not [finding for letter in letters(name) for finding in letter.findings if finding.level != "info"]


def test_a_doubt_is_answered_out_of_the_papers_and_a_title_is_no_first_name() -> None:
    doctor, manager = letters("osei-dispenser")
    assert doctor.body.startswith("Dear Dr. Langham,")
    assert "brought Helen Marsh the tray" in doctor.body
    assert "You wondered whether I would keep up with two hundred items before lunch." in manager.body


def test_a_late_picker_is_not_taken_for_the_writer() -> None:
    letter = letters("kaur-warehouse")[1]
    assert "I asked him what time his first bus came" in letter.body
    assert "He has been late once since October." in letter.body


@pytest.mark.parametrize("name", NAMES)
def test_why_a_repair_is_one_sentence_for_the_person(name: str) -> None:
    for repair in repairs(world(name)):
        assert repair.what.endswith(".")
        assert "”" in repair.what
        assert repair.why_this_one.startswith(repair.to)

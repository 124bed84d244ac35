"""Every letter of all nine cases in three voices: rules, fact check, and no phrase that another letter has."""

from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from afterword.app.load_case import load_case
from afterword.debrief.model import Debrief
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.letters.batch import check_batch
from afterword.letters.compose import compose
from afterword.letters.model import Composed
from afterword.letters.plan import plan_letters
from afterword.letters.review import draft_of
from afterword.letters.tone import shapes_said
from afterword.letters.voice import VOICES

CASES = sorted((Path(__file__).parents[3] / "corpus" / "cases").iterdir())
BOTH = [(case, style) for case in CASES for style in VOICES]


@cache
def debriefed(folder: Path) -> Debrief:
    return debrief(load_case(folder))


@cache
def letters(folder: Path, style: str) -> tuple[Composed, ...]:
    found = debriefed(folder)
    case = replace(found.case, settings=replace(found.case.settings, letter_style=style))
    found = replace(found, record=replace(found.record, case=case))
    world = World(found, build_ledger(found))
    return compose(world, plan_letters(world))


@pytest.mark.parametrize(("folder", "style"), BOTH, ids=lambda value: getattr(value, "name", value))
def test_rules_and_fact_check_have_nothing_to_object(folder: Path, style: str) -> None:
    for letter in letters(folder, style):
        assert not [each for each in letter.findings if each.level != "info"], letter.body


@pytest.mark.parametrize(("folder", "style"), BOTH, ids=lambda value: getattr(value, "name", value))
def test_no_two_letters_share_a_stock_phrase_or_a_subject(folder: Path, style: str) -> None:
    made = letters(folder, style)
    subjects = [letter.subject for letter in made if letter.subject]
    assert len(set(subjects)) == len(subjects)
    for one, other in combinations(made, 2):
        shared = set(shapes_said(VOICES[style], one.body)) & set(shapes_said(VOICES[style], other.body))
        assert not shared, (shared, one.body, other.body)


@pytest.mark.parametrize(("folder", "style"), BOTH, ids=lambda value: getattr(value, "name", value))
def test_no_passage_is_copied_between_interviewers(folder: Path, style: str) -> None:
    mails = [letter for letter in letters(folder, style) if letter.channel == "e-mail"]
    assert not check_batch([replace(draft_of(letter), file=letter.to) for letter in mails])


def test_a_voice_changes_the_words_and_not_the_facts() -> None:
    folder = next(case for case in CASES if case.name == "hallam-driver")
    texts = {style: letters(folder, style)[0].body for style in VOICES}
    assert len(set(texts.values())) == len(VOICES)
    assert all("I probed six pallets" in text for text in texts.values())

"""Every ground, by its own examples: it must find the question that is marked, and leave the near misses alone."""

import re

import pytest
from minicase import mini_case

from afterword.debrief.ground_item import GROUNDS, protected

FINDS = [(ground, example) for ground in GROUNDS.values() for example in ground.finds]
PASSES = [(ground, example) for ground in GROUNDS.values() for example in ground.passes]


def asked(text):
    case, _ = mini_case(text if text.startswith("# notes") else f"{text}\nMe: Well.")
    return protected(case)


@pytest.mark.parametrize(("ground", "example"), FINDS, ids=lambda value: getattr(value, "name", ""))
def test_finds(ground, example):
    found = [each for each in asked(example.plain) if each.ground == ground.name]
    assert found
    marked = re.search(r"\[\[(.*?)\]\]", example.text, re.DOTALL)[1]
    assert found[0].quote.text in marked
    assert found[0].law


@pytest.mark.parametrize(("ground", "example"), PASSES, ids=lambda value: getattr(value, "name", ""))
def test_passes(ground, example):
    assert asked(example.plain) == ()


@pytest.mark.parametrize("ground", GROUNDS.values(), ids=lambda value: value.name)
def test_law_is_one_sentence_without_advice(ground):
    for law in ground.law:
        assert law.says.endswith(".")
        assert law.says.count(". ") == 0
        assert not re.search(r"\byou (?:must|should|have to)\b", law.says + ground.may, re.IGNORECASE)
        assert law.source.grade == "law"


def test_the_nearest_law_holds():
    def law(country):
        return asked(f"country: {country}\nAna: Are you pregnant?")[0]

    assert law("United Kingdom").place == "GB"
    assert law("US-CA").place == "US"
    assert law("Italy").place == "EU"
    assert "we do not know" in law("JP").law
    assert "depends on the country" in asked("Ana: Are you pregnant?")[0].law


def test_the_candidate_may_say_anything():
    case, _ = mini_case("Ana: Tell me about you.\nMe: Are you married? I am.")
    assert protected(case) == ()


def test_who_began():
    case, _ = mini_case("Ana: How was the drive?\nMe: Fine, my kids slept.\nAna: Oh, how old are your kids?\nMe: Six.")
    assert [each.told_before for each in protected(case)] == [True]

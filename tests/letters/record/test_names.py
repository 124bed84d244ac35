"""Names: slips are told from other names, and short forms from slips."""

import pytest

from afterword.letters.draft import parse_draft
from afterword.letters.names import Known, greeted, is_form_of, matches, near


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("ramen", "raman"),
        ("katarzina", "katarzyna"),
        ("siobhan", "siobhán"),
        ("steven", "stephen"),
        ("elery", "ellery"),
    ],
)
def test_a_slip_is_near(word: str, name: str) -> None:
    assert near(word, name)


@pytest.mark.parametrize(("word", "name"), [("tom", "tim"), ("march", "raman"), ("priya", "priya"), ("an", "ann")])
def test_another_name_is_not(word: str, name: str) -> None:
    assert not near(word, name) or word[0] == name[0]


@pytest.mark.parametrize(
    ("one", "other"), [("phil", "philip"), ("bob", "robert"), ("tommy", "tom"), ("kate", "katherine")]
)
def test_short_forms(one: str, other: str) -> None:
    assert is_form_of(one, other)
    assert is_form_of(other, one)


def test_a_greeting_names_each_person() -> None:
    names = greeted(parse_draft("Dear Ms. Raman and Mr. Ellery,\n\nThank you both.\n"))
    assert [(name.words, name.title) for name in names] == [(("raman",), "ms"), (("ellery",), "mr")]


def test_part_of_a_name_is_enough() -> None:
    assert matches(("obi-lawson",), Known("Nneka Obi-Lawson", met=True))
    assert not matches(("nneka", "lawton"), Known("Nneka Obi-Lawson", met=True))

"""What people said in one breath is taken up as far as it stands alone."""

import pytest

from afterword.letters.topic import Topic
from afterword.letters.writing.well_said import best_said, shortened, well_said


def told(clause: str, score: float = 1.0) -> Topic:
    return Topic("told", clause, False, 1, clause, score)


@pytest.mark.parametrize(
    ("clause", "kept"),
    [
        ("there are six new ovens coming, and the fitter says March", "there are six new ovens coming"),
        ("you bake for four schools every day, but the vans are hired", "you bake for four schools every day"),
        ("you greet every child by name before the bell", "you greet every child by name before the bell"),
        ("you ask, because everybody begins somewhere", "you ask, because everybody begins somewhere"),
    ],
)
def test_the_first_thing_is_kept_where_it_stands_alone(clause: str, kept: str) -> None:
    assert shortened(told(clause)).clause == kept


def test_what_reads_well_comes_first_unless_it_tells_much_less() -> None:
    long, short = (
        told("you were twenty, you were up to your knees in it", 2.0),
        told("you keep a lamp in every cab", 1.2),
    )
    assert not well_said(long)
    assert best_said([long, short]) == short
    assert best_said([long, told("you like tea", 0.2)]) == long
    assert best_said([]) is None

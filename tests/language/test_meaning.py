"""Pairs of like meaning, by a model that is told what to find alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.language.meaning import matches, said_by


@dataclass(frozen=True)
class Told:
    """A model that knows these likenesses and no others."""

    alike: dict[tuple[str, str], float]
    name: str = "Told"

    def similarity(self, texts: Sequence[str], others: Sequence[str]) -> list[list[float]]:
        return [[self.alike.get((text, other), 0.0) for other in others] for text in texts]


def test_only_those_that_are_each_others_nearest_match() -> None:
    model = Told({("pay", "money"): 0.6, ("bonus", "money"): 0.5, ("bonus", "shoes"): 0.1})
    assert matches(["pay", "bonus"], ["money", "shoes"], model) == {0: 0}


def test_a_little_likeness_is_none() -> None:
    assert matches(["pay"], ["money"], Told({("pay", "money"): 0.3})) == {}


def test_nothing_matches_nothing() -> None:
    assert matches([], ["a"], Told({})) == {}
    assert matches(["a"], [], Told({})) == {}


def test_the_report_names_what_judged() -> None:
    assert said_by(None) == "by words alone"
    assert said_by(Told({})) == "with Told"

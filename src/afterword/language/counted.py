"""Judgement by counting: which label's known texts share the rarest features with a text (naive Bayes).

Made for many labels with few texts each. Counting needs no rounds of learning, and nearly every feature is seen under
few labels, so a table holds no more than what was counted.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from math import exp, sqrt
from typing import Final

LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/"
LEVELS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
STEP: Final = 0.2
"""How finely a weight is kept."""


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """A table of what was counted. Features it does not know weigh nothing.

    A row is what a feature counts for in tenths (two figures; most when it is rare and keeps to few labels), then a
    letter for each label it was seen under with the level of its weight: "45A9c2". `base` is what any feature weighs
    under a label where it was never seen, `sharp` how firmly the weights are turned into shares.
    """

    labels: tuple[str, ...]
    base: tuple[float, ...]
    rows: Mapping[str, str]
    sharp: float
    made_from: str = ""
    _read: dict[str, tuple[float, Sequence[tuple[int, float]]]] = field(default_factory=dict, repr=False)

    @staticmethod
    @cache
    def load(package: str, name: str) -> "Counted":
        """The table `name`.json shipped with a package."""
        raw = json.loads(files(package).joinpath(f"{name}.json").read_text("utf-8"))
        return Counted(tuple(raw["labels"]), tuple(raw["base"]), raw["rows"], raw["sharp"], raw["made_from"])

    def scores(self, features: Mapping[str, float]) -> dict[str, float]:
        """How likely each label is, between 0 and 1, in the order of the labels; together they make 1."""
        known = [(value * rarity, weights) for value, rarity, weights in self._known(features)]
        length = sqrt(sum(value * value for value, _ in known)) or 1.0
        whole = sum(value for value, _ in known) / length
        sums = [each * whole for each in self.base]
        for value, weights in known:
            share = value / length
            for place, weight in weights:
                sums[place] += share * weight
        top = max(sums)
        powers = [exp(self.sharp * (each - top)) for each in sums]
        total = sum(powers)
        return {label: power / total for label, power in zip(self.labels, powers, strict=True)}

    def reasons(self, features: Mapping[str, float], label: str, most: int = 5) -> list[tuple[str, float]]:
        """The features that speak most for a label, with how much they add."""
        place = self.labels.index(label)
        added = {
            name: features[name] * rarity * weight
            for name in features
            for _, rarity, weights in self._known({name: 1.0})
            for at, weight in weights
            if at == place
        }
        return sorted(added.items(), key=lambda each: (-each[1], each[0]))[:most]

    def _known(self, features: Mapping[str, float]) -> list[tuple[float, float, Sequence[tuple[int, float]]]]:
        found = []
        for name, value in features.items():
            row = self._read.get(name)
            if row is None:
                raw = self.rows.get(name)
                if raw is None:
                    continue
                row = self._read[name] = read(raw)
            found.append((value, *row))
        return found


def read(row: str) -> tuple[float, tuple[tuple[int, float], ...]]:
    """The rarity of a feature, and its weight under each label where it was seen."""
    pairs = zip(row[2::2], row[3::2], strict=True)
    return int(row[:2]) / 10, tuple((LETTERS.index(letter), LEVELS.index(level) * STEP) for letter, level in pairs)


def written(rarity: float, weights: Mapping[int, float]) -> str:
    """The row of a feature."""
    top = len(LEVELS) - 1
    return f"{min(99, round(rarity * 10)):02}" + "".join(
        LETTERS[place] + LEVELS[min(top, round(weight / STEP))] for place, weight in sorted(weights.items())
    )

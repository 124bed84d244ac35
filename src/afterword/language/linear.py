"""Judgement by weighed evidence: each feature of a text speaks for or against a label, and the weights add up.

The weights come from sentences of our own in corpus/learning (scripts/learn.py). They are shipped as a table that can
be read: one feature a line, in hundredths, one figure per label. A line may be shorter than the list of labels: what is
missing weighs nothing, so that a yes or no has one figure.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import zip_longest
from math import exp
from operator import mul
from typing import Final

from afterword.language.stems import stem, stopwords

_WORD: Final = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+")


def feature_words(text: str) -> list[str]:
    """The words of a text as features: what carries content by its stem, small words as they stand, figures as "#"."""
    small = stopwords()
    found = _WORD.findall(text.replace("’", "'").lower())
    return ["#" if word.isdigit() else word if word in small or "'" in word else stem(word) for word in found]


@dataclass(frozen=True, slots=True)
class Model:
    """A table of weights. Features it does not know weigh nothing."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, tuple[float, ...]]
    made_from: str = ""

    @staticmethod
    @cache
    def load(package: str, name: str) -> "Model":
        """The table `name`.json shipped with a package."""
        raw = json.loads(files(package).joinpath(f"{name}.json").read_text("utf-8"))
        return Model(
            labels=tuple(raw["labels"]),
            bias=tuple(figure / 100 for figure in raw["bias"]),
            weights={feature: tuple([figure / 100 for figure in row]) for feature, row in raw["weights"].items()},
            made_from=raw["made_from"],
        )

    def scores(self, features: Mapping[str, float]) -> dict[str, float]:
        """How likely each label is, between 0 and 1, in the order of the labels; together they make 1."""
        known = self.weights
        seen = [feature for feature in features if feature in known]
        values = [1.0, *(features[feature] for feature in seen)]
        start = [*self.bias, *(0.0 for _ in self.labels[len(self.bias) :])]
        columns = zip_longest(start, *[known[feature] for feature in seen], fillvalue=0.0)
        sums = [sum(map(mul, values, column)) for column in columns]
        top = max(sums)
        shares = [exp(each - top) for each in sums]
        whole = sum(shares)
        return {label: share / whole for label, share in zip(self.labels, shares, strict=True)}

    def best(self, features: Mapping[str, float]) -> str:
        """The likeliest label; of two alike the earlier one."""
        scores = self.scores(features)
        return max(scores, key=lambda label: scores[label])

    def reasons(self, features: Mapping[str, float], label: str, most: int = 5) -> list[tuple[str, float]]:
        """The features that speak most for a label, against the mean of all, with how much they add."""
        place = self.labels.index(label)
        found = []
        for feature, value in features.items():
            row = self.weights.get(feature, ())
            if row:
                own = row[place] if place < len(row) else 0.0
                found.append((feature, value * (own - sum(row) / len(self.labels))))
        return sorted(found, key=lambda each: (-abs(each[1]), each[0]))[:most]

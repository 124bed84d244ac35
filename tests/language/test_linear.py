"""A linear model weighs named features."""

import pytest

from afterword.language.linear import Model, feature_words

MODEL = Model(("yes", "no"), (0.5,), {"w=time": (2.0,), "w=would": (-3.0,)})


def test_scores_make_one_and_the_missing_column_weighs_nothing() -> None:
    scores = MODEL.scores({"w=time": 1.0, "w=unheard": 9.0})
    assert sum(scores.values()) == pytest.approx(1.0)
    assert scores["yes"] == pytest.approx(0.924, abs=0.001)  # 1 / (1 + exp(-2.5))


def test_best_and_reasons() -> None:
    assert MODEL.best({}) == "yes"
    assert MODEL.best({"w=would": 1.0, "w=time": 0.5}) == "no"
    assert MODEL.reasons({"w=would": 1.0, "w=time": 0.5}, "no") == [("w=would", 1.5), ("w=time", -0.5)]


def test_words_keep_what_form_tells() -> None:
    assert feature_words("Did you handle 3 complaints? You’d handled it.") == [
        "did",
        "you",
        "handl",
        "#",
        "complaint",
        "you'd",
        "handl",
        "it",
    ]

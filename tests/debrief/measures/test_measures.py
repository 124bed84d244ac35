"""Every measure, by its own examples."""

import pytest
from minicase import mini_case

from afterword.debrief.measuring import MEASURES, Speech, poisson_interval

EXAMPLES = [(item, example) for item in MEASURES.values() for example in (*item.finds, *item.passes)]


@pytest.mark.parametrize(("item", "example"), EXAMPLES, ids=lambda value: getattr(value, "name", ""))
def test_example(item, example):
    taken = item.take(Speech(*mini_case(example.text)))
    if example.expect == "unusable":
        assert not taken.usable
        assert taken.why_not
    else:
        assert (taken.usable, taken.value) == (True, float(example.expect))


def test_interval_is_the_exact_poisson_one():
    """Garwood's table, to three places."""
    assert poisson_interval(0) == pytest.approx((0, 3.689), abs=5e-4)
    assert poisson_interval(10) == pytest.approx((4.795, 18.390), abs=5e-4)
    assert poisson_interval(100) == pytest.approx((81.364, 121.627), abs=5e-4)


def test_no_norm_without_enough_words():
    case, exchanges = mini_case("# verbatim=yes words=400\nAna {background}: What do you do?\nMe: Um, I bake.")
    taken = MEASURES["M03"].take(Speech(case, exchanges))
    assert taken.norm is not None
    assert taken.norm["p75"] == 3.71
    assert taken.interval is not None

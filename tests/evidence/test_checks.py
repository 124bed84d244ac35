"""Every check finds what its examples show and lets the near misses pass, in the world of a lorry driver.

He took two lines of his résumé back and marked one as not to be confirmed.
"""

import pytest
import unseen_worlds as unseen
from decided_world import decided

from afterword.evidence.check import CHECKS
from afterword.evidence.factcheck import check_text, objections_in

WORLD = decided(
    unseen.driver(),
    """
    [[withdraw]]
    words = "the yard queue from 45 minutes to 25"
    why = "Nobody ever measured it."
    [[withdraw]]
    words = "Passed the forklift course"
    [[cannot_confirm]]
    words = "Tyre costs fell by 18 percent"
    """,
    after="- Night deliveries one week in three since October 2021.",
    lines="""- Cut the yard queue from 45 minutes to 25.
- Passed the forklift course at Selby.
- Tyre costs fell by 18 percent in 2022.
- Wrote the pieces for the depot newsletter; layout by Carl Denby.""",
)


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS.keys())
def test_examples(check):
    for example in check.finds:
        found = [pair for _, objections in objections_in(example.plain, WORLD) for pair in objections]
        assert found, example.plain
        first, objection = found[0]  # whether it is trusted in the end is weighed: evidence/weighing.py
        assert first.id == check.id, example.plain
        assert objection.why
    for example in check.passes:
        for verdict in check_text(example.plain, WORLD):
            assert verdict.verdict != "unsupported", (example.plain, verdict.check, verdict.why)


def test_ranks_are_told_apart():
    ranks = [check.rank for check in CHECKS.values()]
    assert len(ranks) == len(set(ranks))

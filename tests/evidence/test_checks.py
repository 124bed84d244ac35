"""Every check finds what its examples show and lets the near misses pass, in the world of a lorry driver."""

import pytest
import unseen_worlds as unseen

from afterword.evidence.check import CHECKS
from afterword.evidence.factcheck import check_text

WORLD = unseen.driver()


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS.keys())
def test_examples(check):
    for example in check.finds:
        verdict = check_text(example.plain, WORLD)[0]
        assert (verdict.verdict, verdict.check) == ("unsupported", check.id), example.plain
        assert verdict.why
    for example in check.passes:
        for verdict in check_text(example.plain, WORLD):
            assert verdict.verdict != "unsupported", (example.plain, verdict.check, verdict.why)


def test_ranks_are_told_apart():
    ranks = [check.rank for check in CHECKS.values()]
    assert len(ranks) == len(set(ranks))

"""Which objections are weighed, and that the others are never let pass."""

import unseen_worlds as unseen

from afterword.evidence.check import CHECKS
from afterword.evidence.factcheck import check_text, objections_in
from afterword.evidence.weighing import WEIGHED, trusted

GUARDS = {"quote", "confidential", "withdrawn", "cannot-confirm", "contradicted"}


def test_weighed_checks_exist_and_no_guard_is_among_them():
    assert set(CHECKS) >= WEIGHED
    assert set(CHECKS) - WEIGHED >= GUARDS


def test_what_is_not_weighed_is_trusted_whole():
    world = unseen.driver()
    for true, sentence in unseen.DRIVER_CLAIMS:
        for claim, found in objections_in(sentence, world):
            kept = list(trusted(claim, found))
            assert [pair for pair in kept if pair[0].id not in WEIGHED] == [
                pair for pair in found if pair[0].id not in WEIGHED
            ]
            assert [pair for pair in found if pair in kept] == kept, (true, sentence)


def test_a_plain_wrong_figure_is_trusted():
    verdict = check_text("I trained eleven new drivers.", unseen.driver())[0]
    assert (verdict.verdict, verdict.check) == ("unsupported", "worded-number")

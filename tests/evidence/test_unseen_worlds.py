"""The fact check on interviews that nothing in it was tuned to."""

import pytest
import unseen_worlds as unseen

from afterword.evidence.factcheck import check_text
from afterword.evidence.model import World

CASES = (
    (unseen.driver(), unseen.DRIVER_CLAIMS),
    (unseen.bank(), unseen.BANK_CLAIMS),
    (unseen.school(), unseen.SCHOOL_CLAIMS),
    (unseen.platform(), unseen.PLATFORM_CLAIMS),
)


def blocked(sentence: str, world: World) -> bool:
    return any(verdict.verdict == "unsupported" for verdict in check_text(sentence, world))


@pytest.mark.parametrize(("world", "claims"), CASES)
def test_false_claims_are_caught(world, claims):
    false = [sentence for true, sentence in claims if not true]
    missed = [sentence for sentence in false if not blocked(sentence, world)]
    assert len(missed) <= 0.05 * len(false), missed


@pytest.mark.parametrize(("world", "claims"), CASES)
def test_true_claims_pass(world, claims):
    wrongly = [sentence for true, sentence in claims if true and blocked(sentence, world)]
    assert wrongly == []


@pytest.mark.parametrize(("world", "claims"), CASES)
def test_what_is_shown_stands_in_the_record(world, claims):
    places = {document.source: document.text for document in world.debrief.case.documents}
    for _, sentence in claims:
        for verdict in check_text(sentence, world):
            assert sentence[verdict.span.start : verdict.span.end] == verdict.text
            for quote in verdict.evidence:
                if quote.turn:
                    assert quote.text in world.debrief.case.transcript.turn(quote.turn).text
                elif quote.source in places:
                    assert quote.stands_in(places[quote.source])
            for key in verdict.facts:
                assert world.ledger.fact(key)


def test_any_text_gets_a_verdict():
    world = unseen.driver()
    for text in ("", "\n\n", "12", "…", "Dear Aoife,\n\n\n", "“", "a" * 5000, "1 of 0 in 2024/25 %%", "é" * 40):
        check_text(text, world)

"""Where the record gives the right value for certain, the claim is shown with it."""

import pytest
import unseen_worlds as unseen

from afterword.evidence.factcheck import check_text


@pytest.mark.parametrize(
    ("said", "corrected"),
    [
        ("I delivered chilled goods to 46 stores.", "I delivered chilled goods to 38 stores."),
        ("I have trained eleven new drivers.", "I have trained seven new drivers."),
    ],
)
def test_the_claim_with_the_right_value(said, corrected):
    verdict = check_text(f"{said} Thank you.", unseen.driver())[0]
    assert (verdict.verdict, verdict.corrected) == ("unsupported", corrected)
    assert verdict.claims[0].corrected == corrected
    assert check_text(corrected, unseen.driver())[0].verdict == "supported"


def test_no_wording_where_nothing_is_certain():
    verdict = check_text("I redesigned the warehouse heating and negotiated a lease.", unseen.driver())[0]
    assert (verdict.verdict, verdict.instead, verdict.corrected) == ("unsupported", None, None)

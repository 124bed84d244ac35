"""Names go out as placeholders and come back as they were."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.letters.guests.masking import mask_for

PEOPLE = ["Odette Marchetti", "Dr Hamish Orr", "Will Mark", "Ann", "Person"]
EMPLOYERS = ["Tarnside Creamery", "Fjord & Sons", "Link"]
WORDS = st.sampled_from(
    """Odette odette MARCHETTI Hamish Orr orr, Will will Mark mark Ann Ann's Annie Person person Tarnside tarnside
    TARNSIDE Creamery creamery Fjord & Sons Link Employer 1 1a Person A Person Ba PersonA Mail 2 Phone www.a.example
    odette@post.example +44 1632 960417 01632 960 417 Ms Vogel 2019 – 2021 9 % – - ( ) . “ ” \n \u00a0""".split(" ")
)


@given(st.lists(WORDS | st.text(max_size=4), max_size=30).map(" ".join) | st.lists(WORDS, max_size=30).map("".join))
@example("Person A met Person\nB and Odette; Employer 1 and Mail 1 are no placeholders of ours")
@example("Ann-first Ann1 (01632) 960417 Ann")
def test_there_and_back(text: str) -> None:
    mask = mask_for([text], PEOPLE, EMPLOYERS)
    assert mask.show(mask.hide(text)) == text


def test_no_form_of_a_name_goes_out() -> None:
    text = (
        "Odette, MARCHETTI and hamish orr of Tarnside met Ms Vogel; Odette's mail is odette.m@post.example, her phone "
        "01632 960 417 or +44 7700 900123, her page https://odette.example/cv."
    )
    hidden = mask_for([text], PEOPLE, EMPLOYERS).hide(text)
    for secret in ("dette", "marchetti", "amish", " orr", "arnside", "Vogel", "@", "960", "900123", "example"):
        assert secret.lower() not in hidden.lower()
    assert hidden.startswith("Person A, Person Ab and Person B Person Ba of Employer 1")


def test_words_that_are_names_stay_words() -> None:
    text = "I will mark the racks; Will asked, and Mark wrote it down in May 2021 – 2023."
    hidden = mask_for([text], ["Will Mark"], []).hide(text)
    assert hidden == "I will mark the racks; Person A asked, and Person Aa wrote it down in May 2021 – 2023."


@pytest.mark.parametrize("text", ["Thank you, Person Q.", "At Employer 7 I learned it.", "Write to Mail 3."])
def test_a_placeholder_that_stands_for_nobody_is_seen(text: str) -> None:
    mask = mask_for(["Odette at Tarnside Creamery"], PEOPLE, EMPLOYERS)
    assert mask.strays(text)
    assert mask.show(text) == text


def test_only_names_that_are_in_the_text_have_placeholders() -> None:
    mask = mask_for(["Hamish asked."], PEOPLE, EMPLOYERS)
    assert mask.pairs == (("Hamish", "Person A"),)


def test_words_of_a_firm_stay_words_and_its_own_name_does_not() -> None:
    text = "tarnside blood centre, Tarnside or tarnside: the blood came to the Blood Centre by noon."
    hidden = mask_for([text], [], ["Tarnside Blood Centre"]).hide(text)
    assert "arnside" not in hidden.lower()
    assert "the blood came to the Employer" in hidden
    assert hidden.endswith("by noon.")

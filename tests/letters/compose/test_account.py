"""Papers in the first person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.evidence.voice.account import from_resume
from afterword.evidence.voice.witness_voice import from_note

RESUME = [
    (
        "Treasurer for the allotment society, 2019 to 2024; settled three disputes over water.",
        "I was treasurer for the allotment society from 2019 to 2024, and settled three disputes over water.",
    ),
    (
        "Energy cost from 18.2% (May 2021) to 12.9% (June 2023), mostly by night loads.",
        "The energy cost went from 18.2% in May 2021 to 12.9% in June 2023.",
    ),
    ("Managed a team of 12 drivers across three depots", "I managed a team of 12 drivers across three depots."),
    ("Responsible for a class of 28 children in Year 2", "I was responsible for a class of 28 children in Year 2."),
    ("Customer complaints: 41 in 2022, 17 in 2023", "Customer complaints went from 41 in 2022 to 17 in 2023."),
    ("Month-end close: nine days 9 before, 5 now", "The month-end close went from nine days 9 to 5."),
    ("Errors fell from 4.1% (March 2023) to 1.2% (May 2024).",
     "Errors fell from 4.1% in March 2023 to 1.2% in May 2024."),
    ("Personally trained six apprentices", "I personally trained six apprentices."),
    ("Renegotiated the boiler contract: response time from 48 hours to 8, penalty added, 2024.",
     "I renegotiated the boiler contract. The response time went from 48 hours to 8."),
    ("Assembled 40 kits a day since 2021", "I have assembled 40 kits a day since 2021."),
    ("Level 3 Diploma in Adult Care, Dunmore College, 2022",
     "I completed a Level 3 Diploma in Adult Care at Dunmore College in 2022."),
    ("Cut waste from 14 kg to 9 kg a week, 2024", "I cut waste from 14 kg to 9 kg a week in 2024."),
    ("Drove 11 years without an accident", "I drove 11 years without an accident."),
]  # fmt: skip


@pytest.mark.parametrize(("line", "sentence"), RESUME)
def test_a_resume_line_says_i(line: str, sentence: str) -> None:
    assert [told.text for told in from_resume(line)] == [sentence]


@pytest.mark.parametrize(
    "line",
    ["Experienced HGV driver", "Awarded Employee of the Month, June 2024", "Trained in first aid", "Fixed in an update",
     "Python, SQL, Git", "Promoted to supervisor in 2022", "Excellent communicator with strong leadership skills"],
)  # fmt: skip
def test_what_is_no_deed_is_left_out(line: str) -> None:
    assert from_resume(line) == ()


def test_a_note_that_says_you() -> None:
    note = "You read with each of the nine children for ten minutes every morning. I still use the cards."
    assert [told.text for told in from_note(note, ("Tom",))] == [
        "I read with each of the nine children for ten minutes every morning."
    ]


def test_a_note_that_says_the_name_and_then_she() -> None:
    note = "Two drivers rang in sick. Maria moved four drops and drove the north run herself. She wrote the checklist."
    assert [told.text for told in from_note(note, ("Maria Santos", "Maria", "Santos"))] == [
        "Two drivers rang in sick.",
        "I moved four drops and drove the north run myself.",
        "I wrote the checklist.",
    ]


def test_somebody_else_stays_she() -> None:
    note = "A new clerk was behind with her postings. I asked Priya. He sat with her for a week. She caught up by May."
    told = from_note(note, ("Priya",))
    assert [each.text for each in told] == [
        "A new clerk was behind with her postings.",
        "I sat with her for a week.",
        "She caught up by May.",
    ]
    assert [each.alone for each in told] == [True, False, False]


def test_he_in_the_middle_of_a_sentence_when_nobody_else_can_be_meant() -> None:
    note = "Ravi joined in 2022. When the job failed in March he found the cause, and his fix held. He told me why."
    assert [told.text for told in from_note(note, ("Ravi",), "Anil Rao")] == [
        "I joined in 2022.",
        "When the job failed in March I found the cause, and my fix held.",
        "I told Anil Rao why.",
    ]


def test_him_beside_i_is_somebody_else() -> None:
    note = "In spring one of the porters was late. Ola asked him what time his bus came and changed his start herself."
    told = from_note(note, ("Ola",))
    assert [each.text for each in told] == [
        "In spring one of the porters was late.",
        "I asked him what time his bus came and changed his start myself.",
    ]
    assert [text.text for text in from_note("Ola rang him and moved the shift.", ("Ola",))] == []


def test_praise_and_arrangements_stay_out() -> None:
    note = "Tom is the best assistant I have had. May be phoned: yes. Tell them to call me. He was reliable."
    assert from_note(note, ("Tom",)) == ()


@given(st.text(max_size=300))
def test_any_text_is_told_or_left_out(text: str) -> None:
    for told in (*from_resume(text), *from_note(text, ("Ann",))):
        assert told.text.endswith(".")

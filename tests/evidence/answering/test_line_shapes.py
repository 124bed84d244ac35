"""Résumé lines that are no sentence, said in the first person: trades of our own, judged before the first run."""

import pytest

from afterword.evidence.voice.account import from_resume


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Bookings from walk-ins: none in the first week, 18 by August 2025.",
         "Bookings from walk-ins went from none in the first week to 18 by August 2025."),
        ("Stock checks March to May 2025: 40 shelves counted by us, 2 corrected, none for loss.",
         "Of the 40 shelves counted by us from March to May 2025, 2 were corrected, none for loss."),
        ("Phase two: re-hung plots 3 to 9 and saved a day.", "In phase two I re-hung plots 3 to 9 and saved a day."),
        ("Wrote the allergy chart for 30 dishes, no complaints in a year.",
         "I wrote the allergy chart for 30 dishes, with no complaints in a year."),
        ("Led six gardeners; planted the long border and trained two apprentices.",
         "I led six gardeners, planted the long border and trained two apprentices."),
        ("In charge of 90 night shifts from May 2023 to June 2024.",
         "I was in charge of 90 night shifts from May 2023 to June 2024."),
        ("In charge of the greenhouse about twice a week since March 2022.",
         "I have been in charge of the greenhouse about twice a week since March 2022."),
        ("Night porter for 60 rooms.", "I was night porter for 60 rooms."),
        ("Delivered to 30 farms every Friday.", "I delivered to 30 farms every Friday."),
        ("Opened a till for the market: queue times from 9 minutes to 4.",
         "I opened a till for the market. The queue times went from 9 minutes to 4."),
    ],
)  # fmt: skip
def test_said_in_the_first_person(line: str, said: str) -> None:
    assert " ".join(told.text for told in from_resume(line)) == said


@pytest.mark.parametrize("line", ["Test benches and a loader for a hand pump.", "Order forms January to June 2024."])
def test_a_noun_is_no_deed(line: str) -> None:
    assert from_resume(line) == ()

"""The day on which word was promised may be named as a date, however it was spoken."""

from datetime import date

import pytest
from small_world import talk, world

from afterword.debrief.model import NextStep, Signals
from afterword.evidence.factcheck import check_text

TALK = talk(
    "Mona Reyes: We'll write to everybody by Friday week.\n"
    "Ines Duarte: Thank you. I condition the stems on Tuesday the fifteenth and again on Saturday."
)
QUOTE = TALK.quote(1, "We'll write to everybody by Friday week.")
WORLD = world(
    TALK, me="Ines Duarte", employer="Reyes Flowers", interviewers={"Mona Reyes": "owner"},
    signals=Signals(next_steps=(NextStep(QUOTE, date(2026, 9, 25), "Mona Reyes"),)),
)  # fmt: skip


@pytest.mark.parametrize(
    "words", ["I was told to expect word by 25 September.", "You said that you would write by September 25."]
)
def test_their_own_day_is_no_invention(words: str) -> None:
    assert check_text(words, WORLD, "Mona Reyes")[0].verdict != "unsupported"


@pytest.mark.parametrize(
    "words", ["I was told to expect word by 28 September.", "I joined Orme Street on 25 September."]
)
def test_another_day_and_another_matter_are(words: str) -> None:
    assert check_text(words, WORLD, "Mona Reyes")[0].verdict == "unsupported"

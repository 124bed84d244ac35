"""Promised days. The interview of the mini cases is on Wednesday, 3 June 2026."""

from datetime import date

import pytest
from minicase import mini_record

PROMISES = (
    ("We'll let you know by Friday.", date(2026, 6, 5), None),
    ("I'll ring you on Monday the fifteenth.", date(2026, 6, 15), "Ana"),
    ("You should hear from us within two weeks.", date(2026, 6, 17), None),
    ("We hope to make a decision by the end of next week.", date(2026, 6, 12), None),
    ("Priya Nair from HR will be in touch in a couple of days.", date(2026, 6, 5), "Priya Nair"),
    ("I'll email everyone by close of business tomorrow.", date(2026, 6, 4), "Ana"),
    ("We'll get back to you in the next week or two.", date(2026, 6, 17), None),
    ("Expect to hear within ten working days.", date(2026, 6, 17), None),
    ("The panel will decide next Tuesday. Rosa will call you.", date(2026, 6, 9), "Rosa"),
    ("We'll be making our decision on 12 June and I'll phone you that day.", date(2026, 6, 12), None),
    ("HR will revert to you by the 20th.", date(2026, 6, 20), "HR"),
    ("I'll drop you a line, I'll let you know early next week.", date(2026, 6, 9), "Ana"),
    ("We will inform you of the outcome by 19 June.", date(2026, 6, 19), None),
    ("you'll hear from us by friday week", date(2026, 6, 12), None),
    ("You'll hear by the end of the week after next.", date(2026, 6, 19), None),
    ("We'll write to everybody a week on Thursday.", date(2026, 6, 11), None),
)
NONE = (
    "We'll see each other on the ward.",
    "Last week somebody called about the van.",
    "The customers call us every Monday.",
    "Can you start by Monday?",
    "We open at nine on Saturday.",
    "I'll call Rosa in.",
    "Let me tell you about Fridays, though, because a Friday here is long.",
    "So let me give you a Friday.",
    "i'll tell you a bit about what it is and then you can ask me what you like the vans go at six on monday",
)


@pytest.mark.parametrize(("text", "day", "who"), PROMISES)
def test_promise(text, day, who):
    steps = mini_record(f"Me: What happens next?\nAna: {text}").signals.next_steps
    assert steps
    assert steps[0].day == day
    if who:
        assert steps[-1].who == who


@pytest.mark.parametrize("text", NONE)
def test_no_promise(text):
    assert mini_record(f"Me: I see.\nAna: {text}").signals.next_steps == ()


def test_notes_of_the_week_after_next():
    (step,) = mini_record("# notes\nHe said they would let folk know early in the week after next.").signals.next_steps
    assert step.day == date(2026, 6, 16)


def test_notes():
    (step,) = mini_record("# notes\nShe said she will ring on Monday 8 June.").signals.next_steps
    assert (step.day, step.who) == (date(2026, 6, 8), "Ana Ferrer")

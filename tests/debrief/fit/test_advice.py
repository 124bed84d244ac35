"""The advice rests on what the person said the job must offer, in several trades."""

import pytest
from minicase import mini_record

from afterword.debrief.fit_item import fit


def advice(text):
    return fit(mini_record(text)).advice


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "must: no nights\nmust: a permanent contract\nAna: You'd be on nights two weeks in six. It's a "
                "fixed-term post, twelve months."
            ),
            "withdraw",
        ),
        ("must: at least £30,000 a year\nmust: home by six\nAna: It's £26,000 a year, I'm afraid.", "decide yourself"),
        (
            (
                "must: two days a week from home\nmust: no on-call\nAna: Everybody is in the office five days a "
                "week. And on-call is one week in four."
            ),
            "withdraw",
        ),
        ("must: two days a week from home\nAna: You'd be at home two days a week.", "repair"),
        ("must: somebody who trains me\nAna: Rosa would train you for the first six weeks.", "repair"),
        (
            "must: a mentor\nmust: no weekends\nAna: Honestly, it's sink or swim. And we work every other weekend.",
            "withdraw",
        ),
        ("must: at most 40 hours a week\nAna: People here do fifty hours a week in season.", "decide yourself"),
        ("must: at most 40 hours a week\nAna: It's 37.5 hours a week.", "repair"),
        (
            (
                "must: visa sponsorship\nmust: C++ work\nAna: I'm sorry, we can't sponsor visas. And there's no "
                "C++ left, it's all Python."
            ),
            "withdraw",
        ),
        ("Ana: You'd be on nights.\nMe: I'd really like this job.", "repair"),
        ("must: a small team\nAna: It's a small team, five of us.\nMe: Good.", "repair"),
        ("must: no more than one weekend a month\nAna: It's two weekends a month in summer.", "decide yourself"),
        ("must: flexible hours\nAna: The hours are flexible, you can't go wrong.\nMe: Good.", "repair"),
        (
            "Ana {motivation}: What kind of manager do you do your worst work for?\nMe: I don't like being watched.",
            "repair",
        ),
        (
            "Ana {logistics}: You'd be away in the week. Would that work for you?\nMe: I'm not sure I want that.",
            "decide yourself",
        ),
    ],
)
def test_advice(text, expected):
    assert advice(text) == expected


def test_reasons_are_their_words():
    found = fit(mini_record("must: no nights\nmust: a mentor\nAna: You'd be on nights. There isn't really a mentor."))
    assert found.advice == "withdraw"
    assert [f.quote.text for f in found.signals if f.level == "warning"] == [
        "You'd be on nights.",
        "There isn't really a mentor.",
    ]
    assert all(f.message.startswith(("for it: ", "against it: ")) for f in found.signals)

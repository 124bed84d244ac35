"""What counts as a counted or measured fact in an answer."""

import pytest

from afterword.debrief.counted import figures, tells_number


@pytest.mark.parametrize(
    "answer",
    [
        "We'd seven on trolleys and one student.",
        "It's thirty-one at the minute, it should be twenty-two.",
        "About ninety lines an hour mostly.",
        "I'd say, um, five hours out of seven.",
        "It came down from 900 milliseconds to 140.",
        "We lost two or three drops.",
        "On ours sixty per cent of people go there first.",
    ],
)
def test_facts(answer: str) -> None:
    assert figures(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "I'd have four on till eleven, six over lunch.",
        "Nine times out of ten it's a misunderstanding.",
        "I was eleven and I thought, that's a job.",
        "He had to be there at eight because the others couldn't.",
        "You started in a pub in 1871.",
        "It's the five steps we were taught.",
        "I work on Ward 7 and I left in 2019.",
        "Say you've fifty readings and ten are off.",
        "Two of the lads went up on the roof.",
    ],
)
def test_no_facts(answer: str) -> None:
    assert figures(answer) == ()


def test_in_a_case_put_only_what_was_or_is_done_counts() -> None:
    assert not tells_number("situational", "Strip all eight first, then ten seconds each.")
    assert tells_number("situational", "We run four on the floor on a Sunday.")

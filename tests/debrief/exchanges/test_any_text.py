"""Whatever stands in a transcript, reading it ends, and every quote stands where it says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.debrief.case import Case, Person
from afterword.debrief.segment import exchanges, invited_to_ask
from afterword.transcripts.model import Transcript, Turn

WORDS = st.sampled_from(
    "tell me about a time you what why how did do you have any questions for us um so and I said was twelve it? no. "
    "yes, Asked Q: A: she told - → …  ( [ \\ * don’t é 42% you've never can we come back? because if he".split(" ")
)
SPEECH = st.one_of(st.lists(WORDS, max_size=25).map(" ".join), st.text(max_size=60))


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["Me", "Ana", "Bo", ""]), SPEECH), max_size=9), st.booleans())
def test_any_turns(said: list[tuple[str, str]], from_memory: bool) -> None:
    """No text makes it fail; turns exist, ids are in order, quotes are exact."""
    turns = tuple(Turn(n, who, None, None, words) for n, (who, words) in enumerate(said, start=1))
    transcript = Transcript("t.txt", "test", turns, from_memory=from_memory)
    case = Case("f", transcript, me="Me", me_because="told", interviewers=(Person("Ana"), Person("Bo")))
    found = exchanges(case)
    assert [e.id for e in found] == [f"e{n:02d}" for n in range(1, len(found) + 1)]
    for exchange in found:
        assert exchange.question_turns
        for part in exchange.parts:
            if part.quote is not None and part.quote.turn is not None:
                assert part.quote.text in transcript.turn(part.quote.turn).text
            assert (part.quote is None) == (part.answered == "no")
    assert all(1 <= n <= len(turns) for n in invited_to_ask(case))


@pytest.mark.parametrize("words", ["what " * 4000, "and you " * 4000, "tell me about, " * 3000, "a, and how " * 3000])
def test_long_monotone_turns_end_soon(words: str) -> None:
    """Nothing backtracks for ever."""
    turns = (Turn(1, "Ana", None, None, words), Turn(2, "Me", None, None, words))
    case = Case("f", Transcript("t.txt", "test", turns), me="Me", me_because="told", interviewers=(Person("Ana"),))
    exchanges(case)

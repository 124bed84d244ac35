"""A sentence is taken apart where a further thing is claimed, and nothing of it is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.evidence.splitting import claims_in


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("I trained nine fitters.", ["I trained nine fitters."]),
        (
            "I trained nine fitters at the old yard, and I wrote the guide that they still use.",
            ["I trained nine fitters at the old yard", "I wrote the guide that they still use."],
        ),
        (
            "The queue came down to ten minutes: we opened a second hatch at noon.",
            ["The queue came down to ten minutes", "we opened a second hatch at noon."],
        ),
        ("We cut waste from 12 and 14 percent to nine.", ["We cut waste from 12 and 14 percent to nine."]),
        ('You said that "it breaks often, and we mend it each time."', None),
        (
            "I would like to come back, because I ran such a desk for three years.",
            ["I would like to come back", "I ran such a desk for three years."],
        ),
    ],
)
def test_parts(sentence, parts):
    assert [span.of(sentence) for span in claims_in(sentence)] == (parts or [sentence])


@given(
    st.lists(
        st.sampled_from('I we ran , . ; : – and but so the nine fitters which because “ ” " %'.split()), max_size=40
    )
)
def test_parts_stand_in_order_and_lose_no_word(words):
    sentence = " ".join(words)
    spans = claims_in(sentence)
    assert [s.start for s in spans] == sorted(s.start for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert spans[-1].end == len(sentence)

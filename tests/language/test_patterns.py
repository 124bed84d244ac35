"""The shortcut never loses a match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.language.patterns import Pattern, required

SOURCES = r"""\b(?:so|very) sorry\b
apolog(?:y|ies|i[sz]e)
(?:um|uh)+
colou?r
a{2,3}b
(?:ab)?c
(?=foo)bar
foo(?!bar)
[abc]+d
x|y(?:z|w)?
\bI (?-i:AM)\b
(?P<who>he|she) said
(a|)b
ab*c
ab+c
a.c
(?:not|n't) (?:very |so ){0,2}good
a{0}b
(?:ab){0,1}c
ab?
\d{2}:\d{2}
a\|b
(?:a|b\))c
[]x]y""".splitlines()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (r"\b(?:so|very) sorry\b", {"sorry"}),
        (r"apolog(?:y|ies)|regret", {"apolog", "regret"}),
        (r"colou?r", {"colo"}),
        (r"(?:ab)?\d", None),
        (r"(?=foo)\d", None),
        (r"(?:beg|plead)ging", {"ging"}),
    ],
)
def test_the_words_that_must_be_there(source: str, words: set[str] | None) -> None:
    assert required(source) == (None if words is None else frozenset(words))


@given(st.sampled_from(SOURCES), st.text("abcdefimnorstuvwxyzABC |'!)0123456789:]", max_size=30))
def test_no_match_is_lost(source: str, text: str) -> None:
    plain, gated = re.compile(source, re.IGNORECASE), Pattern(source)
    assert [m.span() for m in gated.finditer(text)] == [m.span() for m in plain.finditer(text)]


@given(st.sampled_from(SOURCES), st.data())
def test_no_match_is_lost_in_texts_that_do_match(source: str, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(source, re.IGNORECASE)))
    assert (Pattern(source).search(text) is None) == (re.compile(source, re.IGNORECASE).search(text) is None)

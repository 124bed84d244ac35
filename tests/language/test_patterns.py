"""The shortcut never loses a match."""

import importlib
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.language.patterns import Pattern, alternatives, branches, in_order

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
[]x]y
\bab\b
\b(?:a|bc)\b,? d
\bI\s+(?:am|was)\b
ab\s+?c\b
^ab|(?:a|b)-c
\b(?:a |b){1,2}c\b
b\sc
\b(?:(?:a|b) )?c\b|it's (?:a|b)'c
(?i:x)(?:a|)b
a\b(?:-| )\bb
(?:ab|c) ?d
\b(?:a b|cd?|)\b
so (?:very )?late
\b(?:a(?: b)?|c d)\b ?
a (?:(?:b |c-){0,2}d)\b
\b(?:a|b(?:c|d)) (?:e|f i)\b
(?i)ab|cd""".splitlines()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (r"\b(?:so|very) sorry\b", [[{" so ", " very "}, {" sorry "}]]),
        (r"\b(?:so|very),? sorry", [[{" so", " very"}, {" sorry"}]]),
        (r"\bso\s+late\b", [[{" so late "}]]),
        (r"it's-\blate", [[{"it s late"}]]),
        (r"apolog(?:y|ies)|regret", [[{"apolog"}, {"y", "ies"}], [{"regret"}]]),
        (r"colou?r", [[{"colo"}, {"r"}]]),
        (r"(?:ab)?\d", [[]]),
        (r"(?=foo)\d", [[]]),
        (r"(?:beg|plead)ging", [[{"beg", "plead"}, {"ging"}]]),
        (r"so (?:(?:very|quite) )+late|n\d", [[{"so "}, {" very ", " quite "}, {" late"}], [{"n"}]]),
        (r"\b(?:a b|c)\b", [[{" a b ", " c "}]]),
        (r"so (?:very )?late", [[{"so "}, {" late"}]]),
        (r"\b(?:a(?:b)?c|de)", [[{" a", " de"}]]),
        (r"(?P<who>he|she) said|they asked", [[{" said", "they asked"}]]),
        (r"x(?:a|b)|y", [[{"x"}, {"a", "b"}], [{"y"}]]),
    ],
)
def test_the_words_that_must_be_there(source: str, words: list[list[set[str]]]) -> None:
    assert [[pieces for _, _, pieces in needs] for _, needs in alternatives(source)] == words


@given(st.sampled_from(SOURCES), st.text("abcdefimnorstuvwxyzABC |'!)0123456789:]-,_\nİıé", max_size=30))
def test_no_match_is_lost(source: str, text: str) -> None:
    plain, gated = re.compile(source, re.IGNORECASE), Pattern(source)
    assert [m.span() for m in gated.finditer(text)] == [m.span() for m in plain.finditer(text)]


@given(st.lists(st.sampled_from(SOURCES[:-1]), min_size=2, max_size=3), st.text("abcdxyn fot", max_size=30))
def test_many_expressions_behave_like_one(sources: list[str], text: str) -> None:
    joined = re.compile("|".join(re.sub(r"\?P<\w+>", "?:", source) for source in sources), re.IGNORECASE)
    assert [m.span() for m in Pattern(*sources).finditer(text)] == [m.span() for m in joined.finditer(text)]


@given(st.sampled_from(SOURCES[:24]), st.data())  # what follows takes hypothesis too long to find texts for
def test_no_match_is_lost_in_texts_that_do_match(source: str, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(source, re.IGNORECASE)))
    assert (Pattern(source).search(text) is None) == (re.compile(source, re.IGNORECASE).search(text) is None)


def test_an_empty_match_at_the_end_is_found_once() -> None:
    assert [m.span() for m in Pattern(r"x?\b", "y").finditer("ab")] == [(0, 0), (2, 2)]


def test_what_was_read_before_is_what_would_be_read_now() -> None:
    """needs.json may lack an expression that was changed since; it never tells something else of one."""
    sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
    used = importlib.import_module("needs").used()
    for source in used:
        assert branches(source) == [(part, in_order(needs)) for part, needs in alternatives(source)]

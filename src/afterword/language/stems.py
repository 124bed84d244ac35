"""Stems: which words are forms of one another, and which carry content."""

from functools import cache, lru_cache
from pathlib import Path

import Stemmer

from afterword.language.words import bare_words, is_filled_pause

_SNOWBALL = Stemmer.Stemmer("english")


def _data(name: str) -> str:
    return Path(__file__).with_name(name).read_text("utf-8")


@cache
def irregular() -> dict[str, str]:
    """Forms that no suffix rule can find, with their base: "rode" with "ride"."""
    lines = (line.split(": ") for line in _data("irregular.txt").splitlines())
    return {form: base for base, forms in lines for form in forms.split()}


@cache
def stopwords() -> frozenset[str]:
    """Words that carry no content of their own."""
    return frozenset(_data("stopwords.txt").split())


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of one bare lower-case word: "overruled" and "overrules" give the same, "rode" gives that of "ride"."""
    plain = word.removesuffix("'s").removesuffix("s'")
    return str(_SNOWBALL.stemWord(irregular().get(plain, plain)))


@lru_cache(maxsize=16384)
def content_stems(text: str) -> frozenset[str]:
    """The stems of the words that carry content: no stopwords, no filled pauses, nothing of a single letter."""
    skip = stopwords()
    return frozenset(
        stem(word) for word in bare_words(text) if len(word) > 1 and word not in skip and not is_filled_pause(word)
    )

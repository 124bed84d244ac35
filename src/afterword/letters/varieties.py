"""British and American spelling in one letter."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from afterword.kernel.spans import Span
from afterword.letters.model import Draft
from afterword.letters.phrases import inside_quotes

_SMALL = re.compile(r"(?<![\w@/.'’-])[a-z]+(?![\w@/-])")


def mixed(draft: Draft) -> Iterator[tuple[Span, str, str]]:
    """The words of the English that has fewer of them, the later one where both have as many; what to write instead.

    Words in small letters outside quotation marks: a capital may belong to a name that is spelt so.
    """
    text = draft.body.of(draft.text)
    found: list[tuple[bool, Span, str]] = []
    for match in _SMALL.finditer(text):
        told = _other_form(match.group())
        if told and not inside_quotes(text, Span(*match.span())):
            found.append((told[0], Span(*match.span()), told[1]))
    british = sum(is_british for is_british, _, _ in found)
    if not 0 < british < len(found):
        return
    keeps = found[0][0] if 2 * british == len(found) else 2 * british > len(found)
    other = next(span.of(text) for is_british, span, _ in found if is_british == keeps)
    for is_british, span, right in found:
        if is_british != keeps:
            yield span.shift(draft.body.start), right, other


@cache
def _forms() -> tuple[dict[str, tuple[bool, str]], list[tuple[str, bool, str]]]:
    """Whole words, and beginnings of words: whether they are British, and the other form."""
    whole: dict[str, tuple[bool, str]] = {}
    begin: list[tuple[str, bool, str]] = []
    for line in files("afterword.letters").joinpath("varieties.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        british, american = line.split()
        tells = not american.startswith("-")
        for word, other, is_british in ((british, american.lstrip("-"), True), (american, british, False))[: 1 + tells]:
            if word.endswith("*"):
                begin.append((word[:-1], is_british, other[:-1]))
            else:
                whole[word] = is_british, other
    return whole, begin


@lru_cache(maxsize=8192)
def _other_form(word: str) -> tuple[bool, str] | None:
    whole, begin = _forms()
    if word in whole:
        return whole[word]
    return next(
        ((british, other + word[len(start) :]) for start, british, other in begin if word.startswith(start)), None
    )

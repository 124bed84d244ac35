"""Finding phrases in a letter: what most lexical rules are made of."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache

from afterword.kernel.spans import Span
from afterword.language.patterns import Pattern
from afterword.letters.model import Context, Draft, Hit

_QUOTED = re.compile(r"“[^”]{1,200}”|\"[^\"]{1,200}\"")


@cache
def pattern(*phrases: str) -> Pattern:
    """Phrases as one expression, made at first use.

    A space stands for any white space; upper and lower case are the same unless a phrase says `(?-i:…)`.
    """
    return Pattern(*(phrase.replace(" ?", r"\s*").replace(" ", r"\s+") for phrase in phrases))


@lru_cache(maxsize=512)
def plain(text: str) -> str:
    """The text with typographic apostrophes and hard spaces made plain, character for character."""
    return text if text.isascii() else text.translate(_PLAIN)


_PLAIN = str.maketrans("’‘ʼ\u00a0\u202f‑", "'''  -")


def pieces(draft: Draft) -> Iterator[Span]:
    """The sentences of the letter, postscript included."""
    yield from draft.sentences
    if draft.postscript:
        yield draft.postscript


def places(draft: Draft, wanted: Pattern, unless: Pattern | None = None) -> Iterator[Span]:
    """Where `wanted` stands in a sentence and no match of `unless` covers a part of it."""
    whole = plain(draft.text)
    wanted = wanted.within(whole)
    if wanted.idle:
        return
    for piece in pieces(draft):
        text = whole[piece.start : piece.end]
        found = [Span(*match.span()) for match in wanted.finditer(text)]
        spared = [Span(*match.span()) for match in unless.finditer(text)] if found and unless else []
        for span in found:
            if not any(span.overlaps(other) for other in spared):
                yield span.shift(piece.start)


def phrases(*faults: str, unless: tuple[str, ...] = ()) -> Callable[[Context], Iterable[Hit]]:
    """A check that hits wherever one of the phrases stands, save where an innocent phrase covers it."""

    def check(context: Context) -> Iterator[Hit]:
        spared = pattern(*unless) if unless else None
        for span in places(context.draft, pattern(*faults), spared):
            yield Hit(span)

    return check


def inside_quotes(text: str, span: Span) -> bool:
    """Whether the place lies within quotation marks."""
    return any(match.start() <= span.start and span.end <= match.end() for match in _QUOTED.finditer(text))

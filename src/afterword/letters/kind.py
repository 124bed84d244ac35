"""Kinds of letter: how long, when, and by which words a draft shows what it is."""

from collections.abc import Callable
from dataclasses import dataclass

from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import Item
from afterword.letters.model import LetterKind


@dataclass(frozen=True, kw_only=True)
class Kind(Item):
    """One kind of letter.

    `words` are the fewest and the most words between greeting and closing (a reading, see letter-rules F1, H1–H3),
    `plan` says in order what it holds, `when` in words when it goes. `shows` tells whether a text is of this kind.
    """

    kind: LetterKind
    words: tuple[int, int]
    plan: tuple[str, ...]
    when: str
    shows: Callable[[str], bool]


KINDS = Catalogue("afterword.letters.kinds", Kind, "Kinds of letter")

"""Kinds of letter: how long, when, which rules, by which words a draft shows what it is, and who writes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import HIDDEN, Item
from afterword.letters.model import LetterKind, LetterRule
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written


@dataclass(frozen=True, kw_only=True)
class Kind(Item):
    """One kind of letter.

    `kind` is what the rules and other programs know it by: a note may be a thank-you or a recovery note. It keeps the
    rules of `rules_of`, without those named in `off`. `words` are the fewest and the most words between greeting and
    closing, `plan` says in order what it holds, `when` in words when it goes. `shows` tells whether a draft is of this
    kind; of several that say so the one with the lowest `rank` is believed. `write` composes it from a case.
    """

    kind: LetterKind
    rules_of: LetterKind
    off: tuple[str, ...] = ()
    words: tuple[int, int]
    plan: tuple[str, ...]
    when: str
    rank: int = field(metadata=HIDDEN)
    shows: Callable[[Seen], bool]
    write: Callable[[Matter], tuple[Written, ...]]

    def keeps(self, rule: LetterRule) -> bool:
        """Whether a rule holds for this kind of letter."""
        return self.rules_of in rule.kinds and rule.id not in self.off


KINDS = Catalogue("afterword.letters.kinds", Kind, "Kinds of letter")
"""What there is, by id; `by_kind` for the kind that a draft carries."""


def by_kind(kind: LetterKind) -> Kind:
    """The kind of letter that a draft carries; of a note either, for both keep the same rules."""
    return KINDS.get(kind) or next(each for each in KINDS.values() if each.kind == kind)

"""Where the sources disagree about letters: both sides, our default, and the person's word in case.toml."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import Item

ALL: Final = 99
"""As many findings as there are."""


@dataclass(frozen=True, kw_only=True)
class Choice(Item):
    """One question on which advice differs, and what may stand under [letters] in case.toml.

    The first of `values` is ours. `lets` says how many findings of which rule pass under a value; rules that have to be
    stricter ask for the value themselves. `rules` are the rules that depend on it. Its examples are letters: what our
    default finds, and what passes under the value in `expect`.
    """

    values: tuple[str, ...]
    one_side: str
    other_side: str
    rules: tuple[str, ...]
    lets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__post_init__()
        if len(self.values) < 2 or not (self.one_side and self.other_side and self.rules):
            raise ValueError(f"{self.id}: a choice needs two values, two sides and a rule.")


CHOICES = Catalogue("afterword.debrief.choices", Choice, "Where sources disagree")


def allowed(chosen: Iterable[tuple[str, str]]) -> dict[str, int]:
    """How many findings of which rule pass."""
    passes: dict[str, int] = {}
    for name, value in chosen:
        for rule, many in CHOICES[name].lets.get(value, {}).items():
            passes[rule] = max(passes.get(rule, 0), many)
    return passes

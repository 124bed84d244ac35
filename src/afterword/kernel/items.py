"""The catalogue item: one small file that holds the whole truth about one rule, format, measure, worry …"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from afterword.kernel.sources import Source
from afterword.kernel.spans import Span

HIDDEN: Final[Mapping[str, bool]] = {"shown": False}
"""Metadata of a field that only the code can read (patterns, weights): `explain` and the docs leave it out."""

_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Example:
    """A text that shows the item at work and is run as its test.

    `[[` and `]]` enclose what must be found; they are taken out before the text is used. `expect` is what the
    catalogue's own test compares with (a verdict, a value, turns); its form is the catalogue's.
    """

    text: str
    expect: str = ""
    note: str = ""

    @property
    def plain(self) -> str:
        """The text without its marks."""
        return _MARK.sub(r"\1", self.text)

    @property
    def marked(self) -> tuple[Span, ...]:
        """Where the marked places stand in the plain text."""
        return tuple(
            Span(match.start() - 4 * i, match.end() - 4 * (i + 1)) for i, match in enumerate(_MARK.finditer(self.text))
        )


@dataclass(frozen=True, kw_only=True)
class Item:
    """What every catalogue item tells about itself.

    `id` is short and never reused, `name` is the file's name with hyphens, `title` one line for people, `why` a
    sentence or two. `finds` are examples in which the item finds something, `passes` near misses in which it must
    not. Raises ValueError when a source or an example is missing: an item without them is not allowed to exist.
    """

    id: str
    name: str
    title: str
    why: str
    sources: tuple[Source, ...]
    finds: tuple[Example, ...]
    passes: tuple[Example, ...]
    since: str = "0.1"

    def __post_init__(self) -> None:
        for field in ("id", "name", "title", "why", "sources", "finds", "passes"):
            if not getattr(self, field):
                raise ValueError(f"{self.id or self.name or type(self).__name__}: an item needs {field}.")

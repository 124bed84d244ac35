"""Expressions that are compiled only for a text that can match them.

Some fifteen hundred expressions know how people say things, and compiling them all takes most of a second. Nearly every
one holds words of which at least one must stand in the text; looking for those first costs next to nothing.
"""

import re
import sys
from collections.abc import Iterator
from functools import cached_property

_TOKEN = re.compile(
    r"(?P<run>[A-Za-z0-9'@=,-]+)|(?P<open>\((?:\?(?:P<\w+>|[aimsx]*(?:-[imsx]+)?:|<?[=!]|P=\w+))?)|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<often>[?*+][?+]?|\{[^}]*\}\??)|(?P<other>\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.)",
    re.DOTALL,
)
_Words = frozenset[str]


class Pattern:
    """Regular expressions of which one has to match, each made at the first text that holds one of its words.

    Behaves like the one expression `first|second|…`; of two matches at the same place the earlier expression wins.
    """

    def __init__(self, *sources: str, flags: int = re.IGNORECASE) -> None:
        self._branches = tuple(_Branch(source, flags) for source in sources)

    def finditer(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches between `pos` and `endpos`, none overlapping an earlier one."""
        found = [match for branch in self._live(text) for match in branch.compiled.finditer(text, pos, endpos)]
        end = -1
        for match in sorted(found, key=lambda match: match.start()):
            if match.start() >= end:
                end = match.end()
                yield match

    def search(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between `pos` and `endpos`."""
        return self._first([branch.compiled.search(text, pos, endpos) for branch in self._live(text)])

    def match(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at `pos`."""
        return self._first([branch.compiled.match(text, pos, endpos) for branch in self._live(text)])

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of the whole text."""
        return self._first([branch.compiled.fullmatch(text) for branch in self._live(text)])

    def _live(self, text: str) -> Iterator["_Branch"]:
        low = text.casefold()
        return (branch for branch in self._branches if branch.possible(low))

    @staticmethod
    def _first(matches: list[re.Match[str] | None]) -> re.Match[str] | None:
        return min((match for match in matches if match), key=lambda match: match.start(), default=None)


class _Branch:
    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def _words(self) -> _Words | None:
        return required(self._source)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)

    def possible(self, low: str) -> bool:
        """Whether a case-folded text holds a piece without which nothing can match."""
        return self._words is None or any(word in low for word in self._words)


def required(source: str) -> _Words | None:
    """Pieces of which one must stand in any text that the expression matches, upper and lower case aside."""
    tokens = [(match.lastgroup or "", match.group()) for match in _TOKEN.finditer(source)]
    return _either(tokens, 0)[0]


def _either(tokens: list[tuple[str, str]], at: int) -> tuple[_Words | None, int]:
    """One of several branches, up to the closing bracket: what any of them needs, if each needs something."""
    needs: list[_Words | None] = []
    while True:
        need, at = _branch(tokens, at)
        needs.append(need)
        if at >= len(tokens) or tokens[at][0] != "bar":
            break
        at += 1
    known = [need for need in needs if need is not None]
    return (frozenset().union(*known) if len(known) == len(needs) else None), at


def _branch(tokens: list[tuple[str, str]], at: int) -> tuple[_Words | None, int]:
    """One piece after the other: the longest of those that must be there."""
    found: list[_Words] = []
    while at < len(tokens) and tokens[at][0] not in {"bar", "close"}:
        kind, text = tokens[at]
        need: _Words | None = None
        if kind == "run":
            # What follows a run (? * + {}) belongs to its last letter alone.
            loose = at + 1 < len(tokens) and tokens[at + 1][0] == "often"
            need = frozenset({(text[:-1] if loose else text).lower()}) if len(text) > loose else None
            at += 1 + loose
        elif kind == "open":
            need, at = _either(tokens, at + 1)
            at += 1
            if "=" in text or "!" in text:
                need = None  # it looks, and takes nothing
            if at < len(tokens) and tokens[at][0] == "often":
                need = None if tokens[at][1][0] in "?*" or tokens[at][1].startswith(("{0", "{,")) else need
                at += 1
        else:
            at += 1
        if need:
            found.append(need)
    return (max(found, key=lambda words: (min(map(len, words)), -len(words))) if found else None), at

"""Expressions that are compiled only for a text that can match them.

Some fifteen hundred expressions know how people say things, and compiling them all takes most of a second. Nearly every
one holds words that must stand in the text; looking for those first costs next to nothing.
"""

import re
import sys
from collections.abc import Iterator
from functools import cached_property

# A run gives its last letter away to the ? * + or {} that follows it.
_OFTEN = r"(?:[?*+][?+]?|\{[^}]*\}\??)?"
_TOKEN = re.compile(
    r"\(\?[a-z]+\)|([A-Za-z0-9'@=, -]+(?![?*+{]))|(\((?:\?(?:P<\w+>|[aimsx]*(?:-[imsx]+)?:|<?[=!]|P=\w+))?)|"
    rf"(\){_OFTEN})|(\|)|(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.){_OFTEN}",
    re.DOTALL,
)
_RUN, _OPENING, _CLOSING, _BAR = 1, 2, 3, 4
_NEVER_NEEDED = (")?", ")*", "){0", "){,")
_Need = tuple[int, int, frozenset[str]]
"""Pieces of which one must be there, behind how much that says: the length of the shortest, minus how many they are."""


class Pattern:
    """Regular expressions of which one has to match, each made at the first text that holds its words.

    Behaves like the one expression `first|second|…`; of two matches at the same place the earlier expression wins.
    """

    def __init__(self, *sources: str, flags: int = re.IGNORECASE) -> None:
        self._sources, self._flags = sources, flags

    @cached_property
    def _branches(self) -> list["_Branch"]:
        return [_Branch(source, needs, self._flags) for whole in self._sources for source, needs in alternatives(whole)]

    def finditer(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches between `pos` and `endpos`, none overlapping an earlier one."""
        compiled = self._live(text)
        if not compiled:
            return
        ahead = [one.search(text, pos, endpos) for one in compiled]
        while match := _first(ahead):
            yield match
            pos = max(match.end(), match.start() + 1)
            ahead = [
                one.search(text, pos, endpos) if found and found.start() < pos else found
                for one, found in zip(compiled, ahead, strict=True)
            ]

    def search(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between `pos` and `endpos`."""
        live = self._live(text)
        return _first([one.search(text, pos, endpos) for one in live]) if live else None

    def match(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at `pos`."""
        return _first([one.match(text, pos, endpos) for one in self._live(text)])

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of the whole text."""
        return _first([one.fullmatch(text) for one in self._live(text)])

    def _live(self, text: str) -> list[re.Pattern[str]]:
        low = text.casefold()
        live = []
        for branch in self._branches:  # plain loops: this runs for every expression and every sentence
            for pieces in branch.needs:
                for piece in pieces:
                    if piece in low:
                        break
                else:
                    break
            else:
                live.append(branch.compiled)
        return live


def _first(matches: list[re.Match[str] | None]) -> re.Match[str] | None:
    first = None
    for match in matches:
        if match and (first is None or match.start() < first.start()):
            first = match
    return first


class _Branch:
    def __init__(self, source: str, needs: list[_Need], flags: int) -> None:
        self._source, self._flags = source, flags
        # Pieces of which one must stand in a case-folded text, for each of these.
        self.needs = [tuple(pieces) for _, _, pieces in sorted(needs, reverse=True)]

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)


def alternatives(source: str) -> list[tuple[str, list[_Need]]]:
    """An expression taken apart at its outermost bars, each part with the pieces that a text must hold to match it.

    Pieces are in lower case, for a text in lower case. An expression with groups to be asked for stays in one piece.
    """
    outside: list[tuple[str, list[list[_Need]], list[_Need]]] = []
    branches: list[list[_Need]] = []
    needs: list[_Need] = []
    bars = [-1]
    whole = False
    for token in _TOKEN.finditer(source):
        kind = token.lastindex
        if kind == _RUN:
            run = token.group().lower()
            needs.append((len(run), -1, frozenset((run,))))
        elif kind == _BAR:
            branches.append(needs)
            needs = []
            if not outside:
                bars.append(token.start())
        elif kind == _OPENING:
            opening = token.group()
            whole = whole or opening == "(" or opening.startswith("(?P")
            outside.append((opening, branches, needs))
            branches, needs = [], []
        elif kind == _CLOSING and outside:
            inner = _of_any([*branches, needs])
            opening, branches, needs = outside.pop()
            looks = "=" in opening or "!" in opening  # it looks, and takes nothing
            if not looks and not token.group().startswith(_NEVER_NEEDED):
                needs += inner
        else:
            whole = whole or token.group().startswith("(?")
    branches.append(needs)
    if whole:
        return [(source, _of_any(branches))]
    ends = [*bars[1:], len(source)]
    return [(source[bar + 1 : end], needs) for bar, end, needs in zip(bars, ends, branches, strict=True)]


def _of_any(branches: list[list[_Need]]) -> list[_Need]:
    """What is needed where one of several branches has to match: the strongest need of each, taken together."""
    if len(branches) == 1:
        return branches[0]
    if not all(branches):
        return []
    strongest = [max(needs) for needs in branches]
    pieces = frozenset[str]().union(*(pieces for _, _, pieces in strongest))
    return [(min(shortest for shortest, _, _ in strongest), -len(pieces), pieces)]

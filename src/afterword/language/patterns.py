"""Expressions that are compiled only for a text that can match them.

Some fifteen hundred expressions know how people say things, and compiling them all takes most of a second. Nearly every
one holds words that must stand in the text; looking for those first costs next to nothing.
"""

import json
import re
import sys
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from hashlib import blake2b
from importlib.resources import files

# A run gives its last letter away to the ? * + or {} that follows it.
_OFTEN = r"(?:[?*+][?+]?|\{[^}]*\}\??)?"
_TOKEN = re.compile(
    r"\(\?[a-z]+\)|((?:[A-Za-z0-9_'@=, -]|\\b|\\s\+?)+(?![?*+{]))|(\(\?:[A-Za-z0-9_|]+\)(?![?*+{]))|"
    r"(\((?:\?(?:P<\w+>|[aimsx]*(?:-[imsx]+)?:|<?[=!]|P=\w+))?)|"
    rf"(\){_OFTEN})|(\|)|(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.){_OFTEN}",
    re.DOTALL,
)
_RUN, _WORDS, _OPENING, _CLOSING, _BAR = 1, 2, 3, 4, 5
_EDGE = re.compile(r"\\b|(?:\\s|[ ,'-])(?![?*{])")
_NEVER_NEEDED = (")?", ")*", "){0", "){,")
_GAP = re.compile(r"(?:\\b|\\s\+?|[^\w\\])+")
_WORD = re.compile(r"\w+")
_NO_WORD = ("",)
_START = 4  # how much of a word tells it from most others
_Need = tuple[int, int, frozenset[str]]
"""Pieces of which one must be there, behind how much that says: the length of the shortest, minus how many they are."""


@lru_cache(maxsize=512)
def _read(text: str) -> tuple[str, frozenset[str]]:
    r"""A text in lower case with one space for all that stands between two words, and one before and behind it all.

    A word's edge in an expression thus becomes a letter to look for: `\bso\s+late\b` needs " so late ". Beside it the
    words themselves, and as "appl*" how they begin: they tell most of a long text without going through it.
    """
    text = text.replace("İ", "i").replace("ı", "i")  # both are an i to `re`, and neither becomes one in lower case
    words = _WORD.findall(text.casefold())
    return f" {' '.join(words)} ", frozenset(words).union([f"{word[:_START]}*" for word in words], _NO_WORD)


class Pattern:
    """Regular expressions of which one has to match, each made at the first text that holds its words.

    Behaves like the one expression `first|second|…`; of two matches at the same place the earlier expression wins.
    """

    def __init__(self, *sources: str, flags: int = re.IGNORECASE) -> None:
        self._sources, self._flags = sources, flags
        self._narrow: tuple[str, Pattern] | None = None
        self._asked = False

    def within(self, text: str) -> "Pattern":
        """The same for all parts of `text`, which must begin and end at the edge of a word."""
        if self._narrow is None or self._narrow[0] != text:
            narrow = Pattern()
            narrow._branches = self._possible(text)
            self._narrow = text, narrow
        return self._narrow[1]

    @property
    def idle(self) -> bool:
        """Whether there is nothing that could match."""
        return not self._branches

    @cached_property
    def _branches(self) -> list["_Branch"]:
        return [_Branch(source, needs, self._flags) for whole in self._sources for source, needs in branches(whole)]

    def finditer(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches between `pos` and `endpos`, none overlapping an earlier one."""
        compiled = self._live(text)
        if len(compiled) < 2:
            for one in compiled:
                yield from one.finditer(text, pos, endpos)
            return
        ahead = [one.search(text, pos, endpos) for one in compiled]
        while match := _first(ahead):
            yield match
            pos = max(match.end(), match.start() + 1)
            if pos > len(text):  # behind an empty match at the very end, where a search would find it again
                return
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
        return [branch.compiled for branch in self._possible(text)] if self._branches else []

    @cached_property
    def _by_key(self) -> dict[str, list[int]]:
        """Which branches need a word that begins so; under "" those of which no such word is known."""
        found: dict[str, list[int]] = {}
        for at, branch in enumerate(self._branches):
            for key in branch.keys[0] if branch.keys else ("",):
                found.setdefault(key, []).append(at)
        return found

    def _possible(self, text: str) -> list["_Branch"]:
        flat, begun = _read(text)
        branches = self._branches
        if not self._asked:  # whoever checks one letter does without the keys, which take time to make
            self._asked = True
            return [branch for branch in branches if _holds(flat, branch.needs)]
        if 3 * len(branches) > len(begun):  # it is quicker to look up those whose words are there
            by_key = self._by_key
            branches = [branches[at] for at in sorted({at for key in by_key.keys() & begun for at in by_key[key]})]
        live = []
        for branch in branches:  # plain loops: this runs for every expression and every sentence
            for keys in branch.keys:
                if keys.isdisjoint(begun):
                    break
            else:
                if _holds(flat, branch.open):
                    live.append(branch)
        return live


def _first(matches: list[re.Match[str] | None]) -> re.Match[str] | None:
    first = None
    for match in matches:
        if match and (first is None or match.start() < first.start()):
            first = match
    return first


def _holds(flat: str, needs: list[tuple[str, ...]]) -> bool:
    for pieces in needs:
        for piece in pieces:
            if piece in flat:
                break
        else:
            return False
    return True


def _key(piece: str) -> str:
    """The longest word of a piece, or "appl*" where the piece ends within it; "" where too little of it is known."""
    *whole, last = piece.split(" ")[1:] or [""]
    start = f"{last[:_START]}*" if len(last) >= _START else ""
    return max(*whole, start, key=len) if whole else start


def _is_word(piece: str) -> bool:
    return len(piece) > 2 and piece[0] == piece[-1] == " " and " " not in piece[1:-1]


class _Branch:
    def __init__(self, source: str, needs: list[tuple[str, ...]], flags: int) -> None:
        self._source, self._flags = source, flags
        self.needs = needs  # of each of these pieces one must stand in a flat text

    @cached_property
    def keys(self) -> list[frozenset[str]]:
        """Words and beginnings of words of which one must stand in a text, for each need that can be told so."""
        told = (frozenset(map(_key, pieces)) for pieces in self.needs)
        return [keys for keys in told if "" not in keys]

    @cached_property
    def open(self) -> list[tuple[str, ...]]:
        """The needs that words alone do not tell."""
        return [pieces for pieces in self.needs if not all(map(_is_word, pieces))]

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)


def key_of(source: str) -> str:
    """The name of an expression in needs.json."""
    return blake2b(source.encode(), digest_size=6).hexdigest()


@cache
def _read_before() -> dict[str, list[tuple[int, int, list[str]]]]:
    return json.loads(files("afterword.language").joinpath("needs.json").read_text("utf-8"))  # type: ignore[no-any-return]


def branches(source: str) -> list[tuple[str, list[tuple[str, ...]]]]:
    """An expression's parts, each with the pieces it needs: as scripts/needs.py read it, or read now.

    Reading the expressions of a letter's check takes longer than the check, so what they need is shipped. An expression
    that was changed since has another key and is read when it is used.
    """
    known = _read_before().get(key_of(source))
    if known is None:
        return [(part, in_order(needs)) for part, needs in alternatives(source)]
    return [(source[start:end], [tuple(pieces.split("\t")) for pieces in needs]) for start, end, needs in known]


def in_order(needs: list[_Need]) -> list[tuple[str, ...]]:
    """The pieces that say most first."""
    return [tuple(sorted(pieces)) for _, _, pieces in sorted(needs, key=lambda need: need[:2], reverse=True)]


def alternatives(source: str) -> list[tuple[str, list[_Need]]]:
    """An expression taken apart at its outermost bars, each part with the pieces that a text must hold to match it.

    Pieces are for a flat text. An expression with groups to be asked for stays in one piece.
    """
    outside: list[tuple[str, _Group]] = []
    group = _Group(edge=False)
    bars = [-1]
    whole = edge = False  # edge: what comes next begins a word, or stands behind something that belongs to none
    for token in _TOKEN.finditer(source):
        kind = token.lastindex
        if kind == _RUN:
            run = token.group().lower()
            if not run.isalnum():
                run = _GAP.sub(" ", run)
            if edge and run[0] != " ":
                run = " " + run
            edge = run[-1] == " "
            if run != " ":
                group.needs.append((len(run), -1, frozenset((run,))))
            group.open_ended = not edge
        elif kind == _WORDS:  # one of several words, as in `(?:for|that)`: the commonest group, and quick to take apart
            closed = " " if _EDGE.match(source, token.end()) else ""
            words = token.group()[3:-1].lower().split("|")
            pieces = frozenset([f"{' ' if edge else ''}{word}{closed}" for word in words])
            group.needs.append((min(map(len, pieces)), -len(pieces), pieces))
            group.open_ended = not closed
            edge = False
        elif kind == _BAR:
            group.branch(edge)
            edge = group.edge
            if not outside:
                bars.append(token.start())
        elif kind == _OPENING:
            opening = token.group()
            whole = whole or opening == "(" or opening.startswith("(?P")
            outside.append((opening, group))
            group = _Group(edge)
        elif kind == _CLOSING and outside:
            group.branch(edge)
            inner = group
            opening, group = outside.pop()
            never = token.group().startswith(_NEVER_NEEDED)
            if "=" in opening or "!" in opening:  # it looks, and takes nothing
                edge = inner.edge
            else:
                edge = inner.all_end and (inner.edge or not never)
                if not never:
                    if token.group() == ")" and _EDGE.match(source, token.end()):
                        inner.end_words()
                    group.needs += _of_any(inner.branches)
            group.open_ended = False
        else:
            whole = whole or token.group().startswith("(?")
            edge = token.group() == "^"
            group.open_ended = False
    group.branch(edge)
    if whole:
        return [(source, _of_any(group.branches))]
    ends = [*bars[1:], len(source)]
    return [(source[bar + 1 : end], needs) for bar, end, needs in zip(bars, ends, group.branches, strict=True)]


class _Group:
    """What is known of a group while it is read: the needs of its branches, and where words begin and end."""

    def __init__(self, edge: bool) -> None:
        self.edge = edge  # each branch begins where a word may not go on
        self.all_end = True  # so does whatever follows the group
        self.branches: list[list[_Need]] = []
        self.ends_open: list[bool] = []
        self.needs: list[_Need] = []
        self.open_ended = False  # the last need stands at the end, and its word may go on behind it

    def branch(self, edge: bool) -> None:
        self.branches.append(self.needs)
        self.ends_open.append(self.open_ended)
        self.all_end = self.all_end and edge
        self.needs, self.open_ended = [], False

    def end_words(self) -> None:
        """Behind the group no word goes on: the words at its end are whole."""
        for needs, is_open in zip(self.branches, self.ends_open, strict=True):
            if is_open:
                shortest, many, pieces = needs[-1]
                needs[-1] = shortest + 1, many, frozenset(f"{piece} " for piece in pieces)


def _of_any(branches: list[list[_Need]]) -> list[_Need]:
    """What is needed where one of several branches has to match: the strongest need of each, taken together."""
    if len(branches) == 1:
        return branches[0]
    if not all(branches):
        return []
    strongest = [max(needs) for needs in branches]
    pieces = frozenset[str]().union(*(pieces for _, _, pieces in strongest))
    return [(min(shortest for shortest, _, _ in strongest), -len(pieces), pieces)]

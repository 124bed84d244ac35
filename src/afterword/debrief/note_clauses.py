"""Notes from memory cut into clauses: one thing asked, said, noticed or felt each, with who is said to speak."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from afterword.debrief.note_speech import Speech
from afterword.kernel.spans import Span
from afterword.language.sentences import sentences

_BULLET: Final = re.compile(r"^\s*(?:(?:[-*•·–—+>~]|\d{1,2}[.)]|[a-z]\)|\[[ x]?\]|\(\d{1,2}\))\s+)?")
_LABEL: Final = re.compile(
    r"(?:(?:my |the |next |first |last |then |another )*(?:q(?:uestion)?s?|a(?:ns(?:wer)?)?|reply|response|me|them)"
    r"(?:\s*(?:no\.? ?)?\d+)?)(?:\s*\([^()\n]{1,30}\))?\s*(?:[:.)]|\s[-–—])\s*(?=\S)|q\d{1,2}\s+|ans\s+",
    re.IGNORECASE,
)
_MARKS: Final = re.compile(
    r"(?:\s*(?:[:;]|→|=+>|-+>|…|\.\.\.+)(?=\s)|\s+(?:[-–—]{1,2}|→|=+>|-+>|/)(?=\s)|—|–(?=\D))\s*"
)
_QUOTED: Final = re.compile(
    "“[^”\n]+”|\"[^\"\n]+\"|‘[^’\n]+(?:’\\w[^’\n]*)*’|(?<![\\w'])'(?=\\w)[^'\n]*?(?:\\w'\\w[^'\n]*?)*'(?![\\w'])"
)
_ONLY_JOINS: Final = re.compile(
    r"\W*(?:(?:and|but|so|then|oh|ok|okay|well|also|or|um|yeah|first|next)\b,?\s*)+", re.IGNORECASE
)
_TITLE: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sister|Father|Fr)\.?$")
_IN_BRACKETS: Final = re.compile(r"\([^()\n]+\)")
_YES: Final = re.compile(
    r",\s+(?=(?:yes|yeah|yep|nope|of course|sure|fine|no problem|ok|okay|grand|aye|easy|not really|never)\b"
    r"|no\b(?=[.,;!]|$| (?:i|and|but)\b))"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of notes. `head` is what tells who speaks ("Petra asked me about"), the rest is `body`.

    `turn` numbers the line; `first`: it begins the line; `mark` stands right before it; `quoted`: it is in quotes;
    `named`: how an interviewer is named in it, in lower case; `label`: "Q (Petra):", "A:" or a name in front of it.
    """

    turn: int
    head: str
    body: str
    span: Span
    body_start: int
    first: bool
    mark: str
    quoted: bool
    named: str = ""
    label: str = ""

    @property
    def text(self) -> str:
        """Head and body as one lower-case text with plain apostrophes."""
        return f"{self.head} {self.body}".strip().replace("’", "'").lower()


def clauses(turn: int, text: str, how: Speech) -> Iterator[Clause]:
    """The clauses of one line of notes, in order."""
    bullet = _BULLET.match(text)
    start = bullet.end() if bullet else 0
    places: dict[int, str] = {start: "line"}
    for span in sentences(text, start):
        places.setdefault(span.start, "sentence")
    quotes = [match.span() for match in _QUOTED.finditer(text, start)]
    for a, b in quotes:
        places.setdefault(a, "quote")
        places.setdefault(b, "after quote")
    for match in _IN_BRACKETS.finditer(text, start):
        if re.search(r"[.?!\"”'’]\s*$", text[start : match.start()]):
            places.setdefault(match.start(), "bracket")
            places.setdefault(match.end(), "after bracket")
    for match in _MARKS.finditer(text, start):
        kind = match.group().strip()[:1]
        places.setdefault(match.end(), {":": "colon", ";": "semicolon", "→": "arrow", "=": "arrow"}.get(kind, "dash"))
    for pattern, mark in ((_YES, "yes"), (how.cuts, "joint")):
        for match in pattern.finditer(text, start):
            inside = any(a < match.end() < b for a, b in quotes)
            if not inside and not (_TITLE.search(text, 0, match.start()) or how.ends_named(text, match)):
                places.setdefault(match.end(), mark)
    labels: dict[int, tuple[str, int]] = {}
    for at in sorted(places):
        label, named = _LABEL.match(text, at), how.labels.match(text, at)
        if label:
            named = how.labels.match(text, label.end())
            labels[at] = (_label_mark(label.group()), named.end() if named else label.end())
        elif named:
            labels[at] = ("label name", named.end())
    for at, (mark, end) in labels.items():
        places[at] = mark
        for within in [place for place in places if at < place <= end]:
            del places[within]
    yield from _attributed(_pieces(turn, text, sorted(places.items()), labels, quotes, how))


def _attributed(row: Iterator[Clause]) -> Iterator[Clause]:
    """The clauses; "she said" behind what was said becomes its head."""
    held: Clause | None = None
    for clause in row:
        alone = clause.head and not re.search(r"\w", clause.body)
        if alone and held is not None and not held.head:
            yield replace(held, head=clause.head, named=held.named or clause.named)
            held = None
            continue
        if held is not None:
            yield held
        held = clause
    if held is not None:
        yield held


def _label_mark(label: str) -> str:
    """Whether a label announces a question, an answer, one of one's own, or only names somebody."""
    if re.match(r"\W*my (?:\w+ )?q", label, re.IGNORECASE):
        return "label me"
    found = re.search(r"[a-z]+", label.lower())
    word = found.group() if found else ""
    if word in ("my", "the", "next", "first", "last", "then", "another"):
        found = re.search(r"question|q|answer|ans|a|reply|response|me", label.lower())
        word = found.group() if found else word
    if word in ("a", "ans", "answer", "reply", "response"):
        return "label a"
    return "label me" if word in ("me", "i") else "label q" if word in ("q", "question") else "label name"


def _pieces(
    turn: int,
    text: str,
    places: list[tuple[int, str]],
    labels: dict[int, tuple[str, int]],
    quotes: list[tuple[int, int]],
    how: Speech,
) -> Iterator[Clause]:
    first = True
    waiting: tuple[int, str] | None = None
    for (at, mark), (end, _) in zip(places, [*places[1:], (len(text), "")], strict=True):
        if waiting:
            at, mark = waiting
        piece = text[at:end]
        waiting = (at, mark) if _ONLY_JOINS.fullmatch(piece) and end < len(text) else None
        if waiting or not re.search(r"\w|[?]", piece):
            continue
        left = at + len(piece) - len(piece.lstrip(" \t,"))
        span = Span(left, at + len(piece.rstrip()))
        quoted = any(a <= span.start and span.end <= b for a, b in quotes)
        body = labels[at][1] if at in labels else span.start
        if body >= span.end:
            waiting = None if end >= len(text) else (at, mark)
            if waiting:
                continue
        if not quoted and (said := how.heads.match(text, body, span.end)):
            body = said.end()
            if not re.search(r"\w", text[body : span.end]) and end < len(text) and "." not in text[body : span.end]:
                waiting = (at, mark)
                continue
        quoted = any(a <= body and span.end <= b for a, b in quotes)
        named = how.names.search(text, span.start, span.end) if how.names else None
        who = named.group().lower() if named else ""
        label = text[at : labels[at][1]].strip() if at in labels else ""
        head = text[labels[at][1] if label else span.start : body].strip()
        yield Clause(turn, head, text[body : span.end], span, body, first, mark, quoted, who, label)
        first = False

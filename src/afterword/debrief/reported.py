"""What each piece of a note from memory does: it reports a question, an answer, one of one's own questions, or none."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from afterword.debrief import reporting as words
from afterword.kernel.spans import Span
from afterword.language.sentences import sentences
from afterword.language.words import count_words

Role = Literal["ask", "own ask", "invitation", "answer", "announces", "remark", "plain"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a note and what it does; `body` is what asks or answers, without who said it."""

    body: Span
    role: Role
    sure: bool = True


def pieces(text: str, start: int, names: Collection[str], *, invited: bool, answered_below: bool) -> tuple[Piece, ...]:
    """The pieces of one line. `names` are words of the interviewers' names; `answered_below`: a line "A:" follows."""
    found: list[Piece] = []
    by_name = _names(tuple(sorted(names)))
    for span in _stretches(text, start, dashes=not answered_below):
        before = next((piece.role for piece in reversed(found) if piece.role != "plain"), None)
        piece = _read(text, span, by_name, invited=invited, first=not found, before=before)
        if piece.role == "invitation":
            invited = True
        if piece.role in ("ask", "own ask", "remark") and (said := _answer_in(text, piece, by_name)):
            role: Role = "own ask" if piece.role == "own ask" else "ask"
            found += [
                replace(piece, body=Span(piece.body.start, said), role=role),
                Piece(Span(said, span.end), "answer"),
            ]
            continue
        if piece.role == "plain" and answered_below and found and found[-1].role == "ask":
            piece = replace(piece, role="ask")
        found.append(piece)
    return tuple(_settled(found))


@lru_cache(maxsize=64)
def _names(names: Sequence[str]) -> str:
    return "|".join(re.escape(name) for name in names) or r"(?!)"


@lru_cache(maxsize=64)
def _with_names(pattern: re.Pattern[str], names: str) -> re.Pattern[str]:
    return re.compile(pattern.pattern.replace("NAME", f"(?:{names})"), pattern.flags)


def _stretches(text: str, start: int, *, dashes: bool) -> Iterator[Span]:
    """The sentences of a line, cut at arrows and, where they part question and answer, at dashes."""
    for span in sentences(text, start):
        cuts = list(words.ARROW.finditer(text, span.start, span.end))
        if not cuts and dashes:
            cuts = [
                match for match in words.DASH.finditer(text, span.start, span.end) if not _quoted(text, match.start())
            ][:1]
        at = span.start
        for cut in cuts:
            if cut.start() > at:
                yield Span(at, cut.start())
            at = cut.end()
        if at < span.end:
            yield Span(at, span.end)


def _quoted(text: str, at: int) -> bool:
    before = text[:at]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _read(text: str, span: Span, names: str, *, invited: bool, first: bool, before: Role | None) -> Piece:
    body = span.of(text)
    arrow = bool(words.ARROW.match(text, span.end)) and not words.OWN_START.match(body)
    behind = bool(
        words.ARROW.search(text[max(0, span.start - 5) : span.start])
        or words.DASH.search(text[max(0, span.start - 4) : span.start])
    )
    if behind and not words.I_ASKED.search(body) and not (invited and words.ASKED_BARE.match(body)):
        return Piece(span, "answer")
    if words.ANSWERS.match(body) and not (invited and (words.I_ASKED.search(body) or _is_me(body))):
        return Piece(span, "answer")
    by_them = _lead(text, span, names, before, mine=invited and before == "own ask")
    if by_them is not None and by_them.role != "ask":
        return Piece(by_them.body, "own ask" if invited and by_them.role == "answer" and _is_me(body) else by_them.role)
    if words.INVITES.search(body) and not words.I_ASKED.match(body):
        return Piece(span, "invitation")
    if mine := _own_question(body, invited=invited):
        return Piece(Span(span.start + mine, span.end), "own ask")
    if by_them is not None:
        return by_them
    if arrow:
        return Piece(span, "own ask" if invited else "ask")
    if _asks_in_form(body) and not _quoted(text, span.start):
        marked = body.rstrip(" \"”')").endswith("?")
        own_talk = before == "answer" and not marked
        if not own_talk or invited:
            return Piece(span, "own ask" if invited else "ask", sure=marked)
    if first and re.match(r"\W*[\"“]", text[span.start : span.start + 3]):
        return Piece(span, "ask", sure=False)
    if words.ANSWERS.match(body) or (words.OWN_START.match(body) and before in ("ask", "answer")):
        return Piece(span, "answer")
    if words.ANNOUNCES.search(body) and not words.OWN_START.match(body):
        return Piece(span, "announces")
    return Piece(span, "plain")


def _is_me(body: str) -> bool:
    return bool(re.match(r"\W*(?:me|i)\s*:", body, re.IGNORECASE))


def _own_question(body: str, *, invited: bool) -> int | None:
    """Where a question of one's own begins in a piece."""
    match = words.I_ASKED.search(body)
    if match is None and invited:
        match = words.ASKED_BARE.match(body)
    if match is None or words.NO_REQUEST.match(body[match.end() :]) or _quoted(body, match.start()):
        return None
    return match.end()


def _lead(text: str, span: Span, names: str, before: Role | None, *, mine: bool) -> Piece | None:
    """What stands behind words that say who speaks now, or None where nothing says so."""
    body = span.of(text)
    if match := words.LABEL.match(body):
        head = match[1].strip()
        rest = Span(span.start + match.end(), span.end)
        plain_head = re.sub(r"\(.*?\)", "", head).strip(" ,")
        if words.MINE_HEAD.search(plain_head):
            return Piece(rest, "own ask")
        if words.ANSWER_HEAD.match(plain_head):
            return Piece(rest, "answer")
        if words.Q_HEAD.match(plain_head):
            return Piece(rest, "ask")
        if words.ASKS_HEAD.search(plain_head) or re.search(rf"\b(?:{names})\b", head):
            tells = before == "answer" or mine or words.TELLS_HEAD.search(plain_head)
            return Piece(rest, "remark" if tells and not _asks_in_form(rest.of(text)) else "ask")
        if words.TOPIC.match(body):
            return Piece(Span(span.start, span.start + match.end(1)), "ask")
    if (turn := words.TURNS_OUT.search(body)) and not words.ANSWERS.search(body[: turn.end()]):
        return Piece(Span(span.start + turn.end(), span.end), "ask")
    behind = _with_names(words.SAYS_BEHIND, names).search(body)
    if behind and (words.WH_START.match(body) or _asks_in_form(body[: behind.start()])):
        return Piece(Span(span.start, span.start + behind.start()), "ask")
    for match in words.ASKED.finditer(body):
        lead = body[: match.start()]
        if words.NOT_THEM.search(lead) or words.NO_REQUEST.match(body[match.end() :]) or _quoted(body, match.start()):
            continue
        if match.end() >= len(body) or len(body[match.end() :].split()) < 1:
            continue
        return Piece(Span(span.start + match.end(), span.end), "ask")
    if match := _with_names(words.SAYS, names).match(body):
        asks = _asks_in_form(body[match.end() :].lstrip("\"“' "))
        return Piece(Span(span.start + match.end(), span.end), "ask" if asks else "remark")
    return None


def _asks_in_form(body: str) -> bool:
    stripped = body.strip(" \"“”'")
    if stripped.endswith("?"):
        return True
    return bool(
        words.QUESTION_FORM.match(stripped) and not words.NO_QUESTION.match(stripped) and count_words(stripped) >= 3
    )


def _answer_in(text: str, piece: Piece, names: str) -> int | None:
    """Where, behind a reported question in the same sentence, the answer to it is told."""
    if piece.role == "own ask":
        match = _with_names(words.REPLIES, names).search(text, piece.body.start, piece.body.end)
        return match.start() if match and match.start() > piece.body.start + 3 else None
    told = words.SAID if piece.role == "remark" else words.ANSWERS
    match = told.search(text, piece.body.start, piece.body.end)
    return match.start() if match and match.start() > piece.body.start + 3 else None


def _settled(found: list[Piece]) -> Iterator[Piece]:
    """Plain pieces between the announcement of a question and its answer ask; so does a remark answered at once."""
    told = [i for i, piece in enumerate(found) if piece.role == "answer"]
    announced = False
    for i, piece in enumerate(found):
        if piece.role == "announces":
            announced = True
            continue
        if piece.role in ("answer", "own ask", "invitation"):
            announced = False
        in_question = piece.role == "plain" and announced and any(j > i for j in told)
        if in_question or (piece.role == "remark" and i + 1 in told and told[0] > i):
            yield replace(piece, role="ask", sure=False)
        else:
            yield piece

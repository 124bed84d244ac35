"""Notes from memory as exchanges: reported questions with what the person remembers to have answered."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from afterword.debrief.answering import judge, take_apart
from afterword.debrief.case import Case
from afterword.debrief.counted import tells_number
from afterword.debrief.episodes import tells_example, tells_result
from afterword.debrief.kinds import kind_of
from afterword.debrief.model import Exchange
from afterword.debrief.parts import parts_of
from afterword.debrief.questioning import Sentence
from afterword.debrief.reported import Piece, pieces
from afterword.debrief.told import as_told
from afterword.kernel.spans import Span
from afterword.language.questions import bare_start
from afterword.language.words import count_words
from afterword.transcripts.model import Turn

JUDGED: Final = frozenset({"behavioural", "situational", "technical", "motivation", "background"})

_EDGES: Final = " \t,;:-–—→>.\"“”'"
_ANSWER_LINE: Final = re.compile(r"^\s*(?:A\d*|Answer|Me|I)\s*[:.)]\s*")
_BULLET: Final = re.compile(r"^\s*(?:[-*•·–—+>]|\d{1,2}[.)]|\[[ x]?\])\s+")


@dataclass(slots=True)
class _Told:
    """A reported question with what is told of the answer to it: line and place of both."""

    turn: Turn
    question: Span
    mine: bool
    asked_by: str
    sure: bool
    answer_turn: Turn | None = None
    answer: Span | None = None


def remembered_invitations(case: Case) -> tuple[int, ...]:
    """The lines of notes in which the person was invited to ask."""
    return tuple(turn.n for turn, found in _lines(case) if any(piece.role == "invitation" for piece in found))


def remembered(case: Case) -> tuple[Exchange, ...]:
    """The exchanges of notes from memory; question and answer usually stand in the same line."""
    told: list[_Told] = []
    asked_by = case.interviewers[0].name if len(case.interviewers) == 1 else ""
    waiting: _Told | None = None
    for turn, found in _lines(case):
        now: _Told | None = None
        if waiting is not None and found[0].role == "answer":
            now, waiting = waiting, None
        for piece in found:
            asked_by = _named(case, turn.text[: piece.body.end]) or asked_by
            if piece.role in ("ask", "own ask"):
                mine = piece.role == "own ask"
                if now is not None and now.answer is None and now.turn is turn and now.mine == mine:
                    now.question = Span(now.question.start, piece.body.end)
                    now.sure = now.sure or piece.sure
                    continue
                now = _Told(turn, piece.body, mine, case.me if mine else asked_by, piece.sure)
                told.append(now)
            elif piece.role == "invitation":
                now = None
            elif now is not None:
                begin = now.answer.start if now.answer is not None else piece.body.start
                now.answer, now.answer_turn = Span(begin, piece.body.end), turn
        waiting = now if now is not None and now.answer is None else None
    kept = [each for each in told if (each.sure or each.answer) and each.question.of(each.turn.text).strip(_EDGES)]
    out: list[Exchange] = []
    for number, each in enumerate(kept, start=1):
        # What was said on the way in is seldom noted: the first question comes after it.
        out.append(_exchange(case, number, each, before=out[-1].kind if out else "small-talk"))
    return tuple(out)


def _lines(case: Case) -> Iterator[tuple[Turn, tuple[Piece, ...]]]:
    """The lines of notes that tell something, in pieces."""
    names = {name for person in case.interviewers for name in person.name.split() if len(name) > 2}
    invited = False
    turns = [turn for turn in case.transcript.turns if not _is_heading(turn)]
    for turn, below in zip_longest(turns, turns[1:]):
        bullet = _BULLET.match(turn.text)
        answered_below = below is not None and bool(_ANSWER_LINE.match(_BULLET.sub("", below.text)))
        start = bullet.end() if bullet else 0
        found = pieces(turn.text, start, names, invited=invited, answered_below=answered_below)
        invited = invited or any(piece.role == "invitation" for piece in found)
        if found:
            yield turn, found


def _named(case: Case, text: str) -> str | None:
    """The interviewer who is named last in a text."""
    places = [
        (match.end(), person.name)
        for person in case.interviewers
        for name in {*person.name.split()[:1], *person.name.split()[-1:]}
        for match in re.finditer(rf"\b{re.escape(name)}\b", text)
    ]
    return max(places)[1] if places else None


def _is_heading(turn: Turn) -> bool:
    return turn.text.lstrip().startswith("#") or not any(c.isalpha() for c in turn.text)


def _bare(span: Span, text: str, drop: str) -> Span:
    """A stretch without the marks and blanks at its edges."""
    body = span.of(text)
    left = len(body) - len(body.lstrip(drop))
    right = len(body.rstrip(_EDGES.replace("?", "").replace(".", "") if drop == _EDGES else drop))
    return Span(span.start + left, span.start + max(left, right))


def as_asked(text: str) -> str:
    """A reported question in the words in which it was put: "why I left my job" as "why you left your job"."""
    swapped = {
        "i": "you",
        "my": "your",
        "me": "you",
        "mine": "yours",
        "i'm": "you're",
        "i've": "you've",
        "myself": "yourself",
        "i'd": "you'd",
    }
    turned = " ".join(swapped.get(word.lower(), word) for word in text.split())
    return re.sub(
        r"\b(when|where|how|why|what|who) you (can|could|would|are|were|did|do|have|had|will)\b", r"\1 \2 you", turned
    )


def _exchange(case: Case, number: int, told: _Told, *, before: str) -> Exchange:
    question_at = _bare(told.question, told.turn.text, _EDGES)
    question = question_at.of(told.turn.text)
    answer = ""
    turns: tuple[int, ...] = ()
    if told.answer is not None and told.answer_turn is not None:
        answer = _bare(told.answer, told.answer_turn.text, " \t,;-–—→>=").of(told.answer_turn.text)
        answer = _ANSWER_LINE.sub("", answer)
        turns = (told.answer_turn.n,) if answer else ()
    kind = "candidate-question" if told.mine else kind_of(as_asked(question), before=before)
    own = re.sub(r"\b[Ii] (?:said|told|answered|replied|explained)(?: (?:her|him|them))?(?: that)?\b", " ", answer)
    own = re.sub(r"(?:(?<=[.,;] )|^)(?:[Ss]he|[Hh]e|[Tt]hey) [^.,;]*", " ", own)
    judged = kind in JUDGED
    has_example = judged and tells_example(as_asked(question), kind, own)
    sentence = Sentence(question_at, question, bare_start(question), "question", count_words(question), marked=False)
    taken = take_apart(case.transcript, turns, answer)
    has_result = judged and tells_result(kind, own, has_example=has_example)
    parts = judge(
        parts_of((sentence,)), as_asked(question), kind, taken, has_example=has_example, has_result=has_result
    )
    return Exchange(
        id=f"e{number:02d}",
        asked_by=told.asked_by,
        kind=kind,
        question_turns=(told.turn.n,),
        question=question,
        answer_turns=turns,
        answer=answer,
        words=None,
        seconds=None,
        parts=as_told(parts, answer),
        has_example=has_example,
        has_number=judged and tells_number(kind, own),
        has_result=has_result,
    )

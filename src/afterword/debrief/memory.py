"""Notes from memory as exchanges: what they asked, with what the person remembers to have answered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from afterword.debrief.answering import Answered, judge, take_apart
from afterword.debrief.case import Case, Person
from afterword.debrief.counted import tells_number
from afterword.debrief.episodes import tells_example, tells_result
from afterword.debrief.kinds import JUDGED, Place, kind_of
from afterword.debrief.links import link
from afterword.debrief.model import Exchange
from afterword.debrief.note_clauses import Clause, clauses
from afterword.debrief.note_people import Company
from afterword.debrief.note_questions import as_asked, asks, bare, core, failed_at, things_asked
from afterword.debrief.note_roles import (
    ANSWERS,
    ASIDE,
    ASKS,
    BOTH,
    GOES_ON,
    INVITES,
    MINE,
    NAMES,
    REACTS,
    REPLIES,
    roles,
)
from afterword.debrief.note_speech import speech
from afterword.debrief.told import as_told
from afterword.kernel.spans import Span
from afterword.transcripts.model import Transcript, Turn

SHORT: Final = 8
"""Words up to which a remembered question may take up the one before it, lines apart. Our own choice."""

TINY: Final = 3
"""Words up to which what stands before a question only announces it. Our own choice."""
_REQUEST: Final = re.compile(
    r"(?:me )?to (?:say(?! (?:what|why|how|which|where|when|who|something|a few|a bit))|repeat|spell|speak|sit|wait"
    r"|come"
    r"|sign|fill|turn|switch|send|bring|hold|move|leave|follow)\b",
    re.IGNORECASE,
)
"""What somebody is asked to do, not to tell."""
_TELLS: Final = re.compile(
    r"\W*(?:(?i:and|but|so|then|after) )*(?:[Ii]|[Ss]he|[Hh]e|[Tt]hey|[Ww]e|[Ii]t"
    r"|[Nn]obody|[Mm]y \w+|[Tt]hat|[Tt]his)\b"
    r"(?!['’]s (?:a|the) \w+ (?:that|who))"
)
_INVITES: Final = re.compile(
    r"\b(?:anything|something|(?:any|what|other) (?:\w+ )?questions?)\b.*\b(?:I|you)\b.*\b(?:ask|know|find out)\b"
    r"|^\W*(?:if|whether|did|do|have|had) (?:I|you)(?: have| had| got|'d)? (?:any |some )?"
    r"(?:questions|queries|doubts)\b",
    re.IGNORECASE,
)
_EXPLAINS: Final = re.compile(r"\b(?:explain|show|inform)", re.IGNORECASE)
_TAKES_UP: Final = re.compile(r"\W*(?:and|so|but|or|why|what about|how come|which|who)\b", re.IGNORECASE)

_PURE: Final = re.compile(
    r"\W*(?:(?:and|but|so|then) )*i (?:just |then |only )?(?:said|say|told|tell|answered|replied|explained|was like"
    r"|went)"
    r"(?: (?:to )?(?:her|him|them))?(?: that)?\W*$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Noted:
    """One question of the notes with the clauses that belong to it."""

    asked_by: str
    mine: bool
    question: list[Clause]
    both: bool = False
    answer: list[Clause] = field(default_factory=list)
    reactions: list[Clause] = field(default_factory=list)


def remembered_invitations(case: Case) -> tuple[int, ...]:
    """The lines of notes in which the person was invited to ask."""
    found = {clause.turn for clause, role in _read(*_lines(case)) if role == INVITES}
    return tuple(sorted(found))


def remembered(case: Case) -> tuple[Exchange, ...]:
    """The exchanges of notes from memory; question and answer usually stand in the same line."""
    out: list[Exchange] = []
    lines, people = _lines(case)
    company = Company.of(people, "\n".join(text for _, text in lines))
    for noted in _noted(_read(lines, people), company, case.me):
        out.append(_exchange(case, noted, out))
    return tuple(out)


def _lines(case: Case) -> tuple[tuple[tuple[int, str], ...], tuple[Person, ...]]:
    turns = [turn for turn in case.transcript.turns if not _is_heading(turn)]
    return tuple((turn.n, turn.text) for turn in turns), case.interviewers


@lru_cache(maxsize=8)
def _read(lines: tuple[tuple[int, str], ...], people: tuple[Person, ...]) -> tuple[tuple[Clause, str], ...]:
    """The clauses of the notes with their roles."""
    how = speech(people)
    row = [clause for n, text in lines for clause in clauses(n, text, how)]
    return tuple(zip(row, roles(row), strict=True))


def _is_heading(turn: Turn) -> bool:
    return turn.text.lstrip().startswith("#") or not any(c.isalpha() for c in turn.text)


def _noted(row: Sequence[tuple[Clause, str]], company: Company, me: str) -> Iterator[_Noted]:
    """The clauses put together: each question with all that belongs to it until the next one."""
    now: _Noted | None = None
    closed = False
    row = list(_sober(row))
    for i, (clause, role) in enumerate(row):
        before = row[i - 1][1] if i else ""
        going_on = role == GOES_ON or (role == MINE and before == MINE)
        if going_on and now is not None and not now.answer and now.mine == (role == MINE):
            now.question.append(clause)
        elif role in (ASKS, GOES_ON, BOTH, MINE):
            if now is not None:
                yield now
            mine = role == MINE
            end = i + 1
            while end < len(row) and row[end][1] == GOES_ON:
                end += 1
            whole = [each for each, _ in row[i:end]]
            asked_by = me if mine else company.asker(whole, _around(row, i, end))
            closed = False
            now = _Noted(asked_by, mine, [clause], role == BOTH, [clause] if role == BOTH else [])
        elif now is None or closed:
            continue
        elif now.answer and clause.first and clause.turn > now.answer[-1].turn and role not in (ANSWERS, REPLIES):
            closed = True  # another line that tells of something else: what comes behind it is no part of the answer
        elif (role == ANSWERS and not now.mine) or (role in (REPLIES, REACTS) and now.mine):
            now.answer.append(clause)
        elif role == REACTS:
            now.reactions.append(clause)
    if now is not None:
        yield now


def _sober(row: Sequence[tuple[Clause, str]]) -> Iterator[tuple[Clause, str]]:
    """The roles, where what cannot be a question is taken for none."""
    before: tuple[Clause, str] | None = None
    asked_to_do = False
    for clause, role in row:
        found = role
        same = before is not None and before[0].turn == clause.turn
        request = bool(_REQUEST.match(clause.body))
        if role in (ASKS, GOES_ON):
            plain = not (clause.head or clause.label or clause.quoted or asks(clause.body))
            told_on = plain and same and before is not None and before[1] == REACTS
            explained = bool(_EXPLAINS.search(clause.head)) and not asks(clause.body)
            if request or told_on or explained or (plain and role == ASKS and _TELLS.match(clause.body)):
                found = REACTS if told_on or explained else ASIDE
            elif asked_to_do and same and clause.quoted:
                found = ASIDE
            if _INVITES.search(clause.body):
                found = INVITES
        elif role == ANSWERS and before is not None and before[1] == INVITES and asks(clause.body):
            found = MINE
        asked_to_do = request
        before = clause, found
        yield before


def _around(row: Sequence[tuple[Clause, str]], start: int, end: int) -> list[Clause]:
    """The clauses that only name who asks, right before a question and right behind it."""
    out = []
    at = start - 1
    line = row[start][0].turn
    while at >= 0 and (row[at][1] == NAMES or (row[at][1] in (ASIDE, REACTS) and row[at][0].turn == line)):
        out.append(row[at][0])
        at -= 1
    if end < len(row) and row[end][1] == NAMES and not row[end][0].first:
        out.append(row[end][0])
    return out


def _asking(question: Sequence[Clause]) -> Sequence[Clause]:
    """A question without what only leads up to it: "The money one. M. wanted to know how much" begins with "how"."""
    for i in range(1, len(question)):
        clause, before = question[i], question[i - 1].body.strip()
        tiny = len(before.split()) <= TINY and not before.endswith(("?", ","))
        if clause.head or ((tiny or before.endswith(":")) and not asks(before)):
            return _asking(question[i:])
    return question


def _runs(transcript: Transcript, parts: Sequence[Clause], *, bodies: bool = False) -> Iterator[tuple[int, Span]]:
    """Neighbouring clauses of a line as one stretch; `bodies`: from where the first one's own words begin."""
    held: list[tuple[int, int, int]] = []
    for clause in parts:
        start = clause.body_start if bodies else clause.span.start
        if held and held[-1][0] == clause.turn:
            gap = transcript.turn(clause.turn).text[held[-1][2] : clause.span.start]
            if not re.search(r"\w", gap):
                held[-1] = (clause.turn, held[-1][1], clause.span.end)
                continue
        held.append((clause.turn, start, clause.span.end))
    yield from ((turn, Span(start, end)) for turn, start, end in held)


def _question(transcript: Transcript, noted: _Noted) -> str:
    first = noted.question[0]
    if noted.both:
        text = transcript.turn(first.turn).text
        return failed_at(text, first.span).of(text)
    words = []
    asking = _asking(noted.question)
    for turn, span in _runs(transcript, asking, bodies=True):
        text = transcript.turn(turn).text
        reported = (bool(asking[0].head) and not asking[0].quoted) or noted.mine
        words.append(
            bare(text, _behind_name(text, span, asking[0]), reported=reported, quoted=asking[0].quoted).of(text)
        )
    return " ".join(filter(None, words)) or first.text


def _behind_name(text: str, span: Span, first: Clause) -> Span:
    """A question without the name in front of it: "M., how do I keep them"."""
    name = re.escape(first.named) if first.named and not first.quoted else "(?!)"
    found = re.compile(
        rf"\W*(?:then )?{name}\w*(?: (?:again|then|himself|herself|wanted|next))*[\s,.:;–-]+", re.IGNORECASE
    ).match(text, span.start, span.end)
    return Span(found.end(), span.end) if found and found.end() < span.end else span


def _answered(transcript: Transcript, parts: Sequence[Clause]) -> Answered:
    """The answer taken apart, without "I said" at its beginning."""
    pieces: list[tuple[int, str, frozenset[str]]] = []
    texts: list[str] = []
    for turn, span in _runs(transcript, parts):
        first = next(each for each in parts if each.turn == turn and each.span.start == span.start)
        start = first.body_start if _PURE.fullmatch(first.head) else span.start
        words = transcript.turn(turn).text[start : span.end].strip(" \t,;-–—→>")
        texts.append(words)
        pieces += take_apart(transcript, (turn,), words).pieces
    whole = " ".join(texts)
    return Answered(transcript, tuple(pieces), whole, len(whole.split()))


def _exchange(case: Case, noted: _Noted, earlier: Sequence[Exchange]) -> Exchange:
    transcript = case.transcript
    question = _question(transcript, noted)
    put = as_asked(question)
    same_side = [each for each in earlier if (each.kind == "candidate-question") == noted.mine and each.asked_by]
    near = bool(earlier) and noted.question[0].turn in earlier[-1].question_turns + earlier[-1].answer_turns
    short = len(question.split()) <= SHORT and bool(_TAKES_UP.match(question) or noted.question[0].quoted)
    moved_on = bool(earlier) and (earlier[-1] not in same_side or not (near or short))
    first = noted.question[0]
    lead = transcript.turn(first.turn).text[max(0, first.span.start - 80) : first.body_start]
    linked = link(put, lead, same_side, moved_on=moved_on, asker=noted.asked_by)
    of, follows = (None, linked.follows) if noted.mine else (linked.again, linked.follows)
    if noted.mine:
        kind = "candidate-question"
    elif of is not None:
        kind = of.kind
    else:
        upon = follows.kind if follows else None
        place = Place.behind([each.kind for each in earlier], follows=upon, from_notes=True)
        kind = kind_of(as_asked(core(question)), place=place)
    answer = _answered(transcript, noted.answer)
    told = answer.text
    judged = kind in JUDGED
    has_example = judged and tells_example(put, kind, told)
    has_result = judged and tells_result(kind, told, has_example=has_example)
    parts = judge(things_asked(question), put, kind, answer, has_example=has_example, has_result=has_result)
    reactions = " ".join(transcript.turn(n).text[s.start : s.end] for n, s in _runs(transcript, noted.reactions))
    turns = tuple(dict.fromkeys(clause.turn for clause in noted.answer))
    return Exchange(
        id=f"e{len(earlier) + 1:02d}",
        asked_by=noted.asked_by,
        kind=kind,
        question_turns=tuple(dict.fromkeys(clause.turn for clause in noted.question)),
        question=question,
        answer_turns=turns,
        answer=told,
        words=None,
        seconds=None,
        parts=as_told(parts, f"{told} {reactions}".strip()),
        follows=follows.id if follows else None,
        asked_again=of is not None,
        of=of.id if of else None,
        has_example=has_example,
        has_number=judged and tells_number(kind, told),
        has_result=has_result,
    )

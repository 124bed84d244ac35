"""Doubts that an interviewer voiced about the candidate, and what became of them."""

import re

from afterword.debrief.case import Case
from afterword.debrief.model import Concern, Exchange, YesNo
from afterword.debrief.utterances import Cues, clause_at, fold, is_listening, sentence_at, theirs
from afterword.transcripts.model import Turn

_DOUBT = Cues("doubt")
_POINTED = Cues("pointed-question")
_COPE = Cues("cope")
_CONTRAST = Cues("contrast")
# What sounds like a doubt and is none: others, conditions, reassurance, the interviewer's own side.
_NOT = Cues("no-doubt")
_PRESS = Cues("press")
_ACCEPT = Cues("accept")


# A doubt about the candidate names them or what they bring; one about the roof does neither.
_ABOUT_YOU = re.compile(
    r"\byou(?:r|'\w+)?\b|\b(?:experience|lack|cv|application|step|jump|leap|stretch|convince"
    r"|reassure)\b|r[eé]sum[eé]|\bnothing\b|\ball been\b|\ball of (?:it|that)\b"
    r"|\bwho (?:actually )?(?:had|did|made|led|ran)\b|\b(?:post|role|job) like this\b|\b(?:of|many) jobs\b|\bthe gap\b"
    r"|\b(?:theory|textbook|stock) answer\b"
)


def concerns(case: Case, exchanges: tuple[Exchange, ...]) -> tuple[Concern, ...]:
    """The doubts voiced, in order; at most one for each turn. In notes the doubts that are reported."""
    if case.transcript.from_memory:
        return _reported(case, exchanges)
    found: list[Concern] = []
    for turn in theirs(case):
        place = doubt_in(turn.text)
        if place:
            quote = case.transcript.quote(turn.n, clause_at(turn.text, *place))
            exchange = _exchange_of(case, turn.n, exchanges)
            answered = _outcome(case, exchange, exchanges) if exchange else _said_back(case, turn)
            found.append(Concern(case.name_of(turn.speaker), quote, exchange.id if exchange else None, answered))
    return tuple(found)


def doubt_in(text: str) -> tuple[int, int] | None:
    """Where an interviewer's words voice a doubt about the candidate; the plainest one of the turn."""
    places = [place for cues in (_DOUBT, _POINTED) for place in sorted(cues.finds(text))]
    cope = _COPE.first(text)
    if cope and _CONTRAST.first(text):
        places.append(cope)
    for start, end in places:
        whole = sentence_at(text, start, end)
        if not _ABOUT_YOU.search(fold(text[whole.start : whole.end])):
            continue
        if _NOT.first(text[whole.start : start]) is None and "don't worry" not in fold(text[whole.start : whole.end]):
            return start, end
    return None


def _exchange_of(case: Case, turn: int, exchanges: tuple[Exchange, ...]) -> Exchange | None:
    """The exchange whose question holds the turn, else the one that is asked next, within two turns."""
    asked = [e for e in exchanges if e.kind != "candidate-question"]
    inside = next((e for e in asked if turn in e.question_turns), None)
    return inside or next(
        (e for e in asked if 0 < min(e.question_turns) - turn <= 2 and not _replied(case, turn, e)), None
    )


def _replied(case: Case, turn: int, exchange: Exchange) -> bool:
    """Whether the candidate already answered the doubt itself before that question was put."""
    between = case.transcript.turns[turn : min(exchange.question_turns) - 1]
    return any(case.is_me(t.speaker) and not is_listening(t.text) for t in between)


def _outcome(case: Case, exchange: Exchange, exchanges: tuple[Exchange, ...]) -> YesNo:
    family = [exchange, *(e for e in exchanges if exchange.id in (e.follows, e.of))]
    fact = any(e.has_example or e.has_number for e in family) or any(
        _names_a_fact(case, n) for e in family for n in e.answer_turns
    )
    last = max((n for e in family for n in e.answer_turns), default=0)
    first = max(exchange.answer_turns, default=0)
    pressed = any(_reaction(case, n, _PRESS) for n in (first, last))
    if fact and not pressed:
        return "yes"
    return "partly" if fact or _reaction(case, last, _ACCEPT) else "no"


def _said_back(case: Case, turn: Turn) -> YesNo:
    """A doubt that is no question: what the candidate's next words made of it."""
    following = next((t for t in case.transcript.turns[turn.n : turn.n + 2] if case.is_me(t.speaker)), None)
    if following is None or not _names_a_fact(case, following.n):
        return "no"
    return "partly" if _reaction(case, following.n, _PRESS) else "yes"


def _reaction(case: Case, turn: int, cues: Cues) -> bool:
    """Whether the next words of an interviewer after this turn hold one of the cues."""
    for later in case.transcript.turns[turn : turn + 2]:
        if not case.is_me(later.speaker):
            if later.text in cues:
                return True
            if not is_listening(later.text):
                return False
    return False


_FACT = Cues("done-with-figure")


def _names_a_fact(case: Case, turn: int) -> bool:
    """Something done, with a figure: the least that can stand against a doubt."""
    return case.transcript.turn(turn).text in _FACT


_NOTED = Cues("doubt-in-notes")


def _reported(case: Case, exchanges: tuple[Exchange, ...]) -> tuple[Concern, ...]:
    found: list[Concern] = []
    for turn in case.transcript.turns:
        place = _NOTED.first(turn.text) or _quoted_doubt(turn.text)
        if place:
            exchange = next((e for e in exchanges if turn.n in e.question_turns), None)
            named = [
                p.name
                for p in case.interviewers
                if any(re.search(rf"\b{re.escape(part)}\b", turn.text) for part in p.name.split())
            ]
            by = named[0] if named else case.interviewers[0].name if len(case.interviewers) == 1 else ""
            fact = exchange is not None and (exchange.has_example or exchange.has_number)
            quote = case.transcript.quote(turn.n, clause_at(turn.text, *place))
            found.append(Concern(by, quote, exchange.id if exchange else None, "partly" if fact else "no"))
    return tuple(found)


def _quoted_doubt(text: str) -> tuple[int, int] | None:
    """Where notes give a doubt in the interviewer's own words, in quotation marks."""
    for quoted in _QUOTED.finditer(text):
        if place := doubt_in(quoted[1]):
            return quoted.start(1) + place[0], quoted.start(1) + place[1]
    return None


_QUOTED = re.compile(r"[\"“]([^\"“”]{12,})[\"”]")

"""Notes from memory as exchanges: reported questions with what the person remembers to have answered."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.debrief.answering import judge, take_apart
from afterword.debrief.case import Case
from afterword.debrief.counted import tells_number
from afterword.debrief.episodes import tells_example, tells_result
from afterword.debrief.kinds import kind_of
from afterword.debrief.model import Exchange
from afterword.debrief.parts import parts_of
from afterword.debrief.questioning import Sentence
from afterword.debrief.told import as_told
from afterword.kernel.spans import Span
from afterword.language.questions import bare_start, is_question
from afterword.language.sentences import sentences
from afterword.language.words import count_words
from afterword.transcripts.model import Turn

JUDGED: Final = frozenset({"behavioural", "situational", "technical", "motivation", "background"})

_WHO: Final = (
    r"(?:she|he|they|we|the (?:\w+ )?(?:manager|panel|boss|lady|man|woman|guy|interviewer|head|director|hr"
    r"|recruiter|owner|lead|nurse|teacher)|(?:first |second |hr |the )?interviewer|hr"
    r"|[A-Z][\w'.-]+(?: [A-Z][\w'-]+)?)"
)
_ASKED: Final = (
    rf"(?:(?:\b{_WHO}|\bI was|\bi was|\bwas|\bgot|\bbeing|\bthen|\band|\bnext|\balso"
    rf"|\bfirst)\s+)?(?:(?:then|also|first|next|again|just|even|suddenly|straight away)\s+)*"
    r"\b(?:[Aa]sk(?:ed|s|ing)?|[Ww]ant(?:ed|s) (?:to (?:know|hear)|(?=an? (?:example|instance|story)))"
    r"|[Ww]onder(?:ed|s)|[Ii]nquired|[Ee]nquired"
    r"|[Qq]uizzed|[Pp]ressed me (?:on|about)|[Qq]uestion(?:ed)? (?:about|on|was)|[Cc]ame back to(?: (?:it|this"
    r"|that)\b[\s:,-]*(?:again)?)?"
    r"|[Bb]rought up|[Qq]uestion \d+\s*[:.)-]|Q\d*\s*[:.)-]|[Nn]ext question\s*[:,-]?"
    r"|[Ss]tarted (?:off )?with|[Bb]egan with|[Oo]pened with|[Kk]icked off with|[Ee]nded with|[Ff]inished with"
    r"|[Tt]hen came"
    r"|[Mm]oved on to|[Ww]ent (?:back )?to (?:why|what|how|the (?:question|scenario))\b(?= )|[Tt]est(?:ed) me on"
    r"|[Ff]irst question\s*[:,-]?|[Ll]ast question\s*[:,-]?|[Aa]nother question\s*[:,-]?)"
    r"(?:\s+(?:me|us))?(?:\s+(?:twice|again|directly|straight out|once more))?(?:\s+(?:about|on|regarding"
    r"|for|to know|was|is|that))?\s*[:,]?\s*"
)
_ANSWERED: Final = (
    r"(?:\b[Ii] (?:just |only |then |also |simply |honestly |kind of |sort of |tried to |could only "
    r"|didn't |did not |couldn't |could not |don't |had |have )?(?:say|said|tell|told|answer|answered"
    r"|repl(?:y|ied)|explain|explained|talk|talked|mention|mentioned|give|gave|describe|described|admit"
    r"|admitted|know|knew|froze|blanked|mumbled|rambled|waffled|stammered|no (?:\w+ )?(?:idea|answer"
    r"|example)|think of|remember|went|spoke|used|chose|picked|showed|was honest|blank|smiled|nodded"
    r"|shrugged|laughed|went blank)\b"
    r"|(?:^|(?<=[.?!:] ))(?:[Tt]alked|[Gg]ave|[Ss]aid|[Tt]old|Answered|Mentioned|Explained|Described|Waffled|Rambled"
    r"|Mumbled|Admitted|Went blank|Froze|Couldn't|Could not|Didn't|Did not|Blanked)\b|\bA\d*\s*[:.)-]\s"
    r"|, (?=(?:yes|no|yeah|of course|sure|fine|no problem|ok|okay|nope|yep)\b)"
    r"|(?:→|=>|->|—|–| - )\s*|\b(?:[Tt]old (?:her|him|them)|[Ss]aid (?:I|that I|yes|no|it|not|about|my"
    r"|the)|[Aa]nswered|[Mm]y (?:answer|reply|response))\b|(?:^|(?<=[.?!] ))[Mm]e:)"
)
_I_ASKED: Final = (
    r"\b[Ii] (?:also |then |just |only |even |did |finally )?ask(?:ed)?(?: (?:her|him|them"
    r"|back))?\s*(?:about\s+)?[:,]?\s*"
)
_THEY_SAID: Final = (
    rf"(?:\b{_WHO} (?:just |only |then )?(?:said|says|told|answered|replied|explained|laughed|thought|smiled"
    rf"|didn't|mentioned)\b|→|->|=>| - | – | — )"
)
_THEY_STATED: Final = (
    rf"^(?:then |also |next |after that )?{_WHO} (?:said|says|told me|mentioned|remarked|pointed out|noted"
    rf"|worried|was worried|used|brought)\b\s*(?:that\s+)?[:,]?\s*"
)
_INVITED: Final = (
    r"\b(?:do|did|have|had|if) (?:you|i) (?:have |had |got |had got )?(?:any |some )?questions\b"
    r"|\bany questions\b|\b(?:my|your) questions\b.{0,20}\b(?:turn|for (?:them|us))|\bmy turn\b|\b(?:wanted"
    r"|want|like|liked) to ask (?:them|us|her|him|anything|something)\b|\banything (?:i|you) (?:wanted|want"
    r"|would like|'d like|like) to (?:ask|know)\b|\bquestions for (?:us|them|her|him|me)\b"
)
_LABELLED: Final = r"[Mm]y questions?\b[^.?]{0,20}:|[^.:?]{4,60}: (?=(?:told|said|gave|talked|explained|described|I) )"
_NOT_ASKED: Final = (
    r"^(?:me )?(?:to (?:say|repeat|speak|sit|wait|come|sign|show|fill|turn|switch|send|bring)\b|for (?:my|a"
    r"|the) (?:id|passport|coat|papers|card)\b)"
)
_BULLET: Final = re.compile(r"^\s*(?:[-*•·–—+>]|\d{1,2}[.)]|\[[ x]?\])\s+")


@dataclass(frozen=True, slots=True)
class _Pair:
    question: Span
    answer: Span | None
    mine: bool


def remembered_invitations(case: Case) -> tuple[int, ...]:
    """The lines of notes in which the person was invited to ask."""
    return tuple(
        t.n for t in case.transcript.turns if not _is_heading(t) and re.search(_INVITED, t.text, re.IGNORECASE)
    )


def remembered(case: Case) -> tuple[Exchange, ...]:
    """The exchanges of notes from memory; question and answer usually stand in the same line."""
    out: list[Exchange] = []
    asked_by = case.interviewers[0].name if len(case.interviewers) == 1 else ""
    waiting: tuple[Turn, Span] | None = None
    for turn in case.transcript.turns:
        if _is_heading(turn):
            continue
        for person in case.interviewers:
            if person.name and re.search(
                rf"\b{re.escape(person.name.split()[0])}\b|\b{re.escape(person.name.split()[-1])}\b", turn.text
            ):
                asked_by = person.name
        body = _BULLET.match(turn.text)
        start = body.end() if body else 0
        answer_line = re.match(r"\s*(?:A\d*|Answer|Me|I)\s*[:.)-]\s*", turn.text[start:])
        if waiting and answer_line:
            question_turn, question = waiting
            span = Span(start + answer_line.end(), len(turn.text))
            out.append(_exchange(case, len(out) + 1, question_turn, _Pair(question, span, mine=False), asked_by, turn))
            waiting = None
            continue
        if waiting:
            out.append(_exchange(case, len(out) + 1, waiting[0], _Pair(waiting[1], None, mine=False), asked_by, None))
            waiting = None
        for pair in _pairs(turn.text, start):
            if pair.answer is None and not pair.mine and re.match(r"\s*(?:Q\d*|Question)\b", turn.text[start:]):
                waiting = (turn, pair.question)
                continue
            out.append(_exchange(case, len(out) + 1, turn, pair, asked_by, turn))
    if waiting:
        out.append(_exchange(case, len(out) + 1, waiting[0], _Pair(waiting[1], None, mine=False), asked_by, None))
    return tuple(out)


def _is_heading(turn: Turn) -> bool:
    return turn.text.lstrip().startswith("#") or not any(c.isalpha() for c in turn.text)


def _pairs(text: str, start: int) -> Iterator[_Pair]:
    """Questions with answers in one line, from left to right."""
    starts = sorted(_question_starts(text, start))
    for i, (at, body, mine) in enumerate(starts):
        end = starts[i + 1][0] if i + 1 < len(starts) else len(text)
        if body >= end:
            continue
        answered = re.compile(_THEY_SAID if mine else _ANSWERED).search(text, body, end)
        own = None if mine else _own_words(text, body, answered.start() if answered else end)
        question = _bare_span(text, body, own or (answered.start() if answered else _sentence_end(text, body, end)))
        if not question.of(text) or re.match(_NOT_ASKED, question.of(text), re.IGNORECASE):
            continue
        if re.search(_INVITED, text[at : question.end], re.IGNORECASE):
            continue
        begins = own or (answered.start() if answered else None)
        answer = _bare_span(text, begins, end, keep=True) if begins else _rest(text, question.end, end)
        if answer is None and count_words(question.of(text)) < 2 and not mine:
            continue
        yield _Pair(question, answer, mine)


def _own_words(text: str, start: int, end: int) -> int | None:
    """Where, before any word for answering, a sentence begins that is the person's own: "I had no clue so …"."""
    spans = sentences(text, start, len(text))[1:]
    return next((s.start for s in spans if s.start < end and re.match(r"(?:I|My|I'\w+)\b", s.of(text))), None)


def _question_starts(text: str, start: int) -> Iterator[tuple[int, int, bool]]:
    """Where a reported question begins, where its words begin, and whether the person asked it."""
    taken: list[tuple[int, int]] = []
    for match in re.compile(_I_ASKED).finditer(text, start):
        if not re.match(r"(?:you|if i can|for help|to )\b", text[match.end() :]) and not _quoted(text, match.start()):
            taken.append((match.start(), match.end()))
            yield match.start(), match.end(), True
    for match in re.compile(_ASKED).finditer(text, start):
        if any(a <= match.end() - 1 and match.start() < b for a, b in taken):
            continue
        if re.search(r"\b(?:i|nobody|never|not|if|you|don't|didn't|to)\s*$", text[: match.start()], re.IGNORECASE) or (
            re.match(r"\s*i\b", match.group(), re.IGNORECASE) and "was" not in match.group()
        ):
            continue
        taken.append((match.start(), match.end()))
        mine = bool(re.search(r"\bmy turn\b", text[: match.start()], re.IGNORECASE))
        yield match.start(), match.end(), mine
    answered = re.compile(_ANSWERED)
    for span in sentences(text, start):
        body = span.of(text)
        if any(a < span.end and span.start < b for a, b in taken):
            continue
        if re.match(r"\W*[Ii]\b(?! (?:have|had) to)", body) or _quoted(text, span.start):
            continue
        rest = answered.search(text, span.start)
        if (
            body.rstrip(" \"”'").endswith("?")
            or is_question(body)
            or re.match(
                r"(?:(?:[Tt]hen|[Nn]ext|[Ff]irst|[Ll]ater|[Aa]lso|[Aa]nd|[Aa]fter that"
                r"|[Ll]ast)[:,]?\s+)?(?:[Tt]ell|[Dd]escribe|[Ww]alk|[Ww]hat|[Ww]hy|[Hh]ow|[Ww]hen|[Ww]here"
                r"|[Dd]o|[Dd]id|[Cc]an|[Cc]ould|[Hh]ave|[Aa]re) (?:me|us|a|the|do|did|you|i|I|is|are|if"
                r"|about|would|was)\b",
                body,
            )
        ):
            yield span.start, span.start, False
            taken.append((span.start, span.end))
        elif rest and rest.start() <= span.end + 2 and (stated := re.match(_THEY_STATED, body)):
            yield span.start, span.start + stated.end(), False
            taken.append((span.start, span.end))
        elif span.start == start and re.match(_LABELLED, body):
            yield span.start, span.start, bool(re.match(r"[Mm]y questions?\b", body))
            taken.append((span.start, span.end))
        elif (
            rest
            and rest.start() <= span.end + 2
            and re.search(r"[,:] (?:what|how|who) (?:do|would|will|should) I\b", body)
        ) or (
            rest
            and span.start == start
            and rest.start() < span.end
            and re.match(r"(?:—|–| - |→|->|=>)", rest.group())
            and count_words(text[start : rest.start()]) <= 14
            and re.search(r"\b(?:[Ii]|[Ss]aid|[Tt]old|my)\b", text[rest.end() :][:60])
        ):
            yield span.start, span.start, False
            taken.append((span.start, span.end))


def _quoted(text: str, at: int) -> bool:
    before = text[:at]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _sentence_end(text: str, start: int, end: int) -> int:
    return next((span.end for span in sentences(text, start, end)), end)


def _rest(text: str, start: int, end: int) -> Span | None:
    """What follows a question in the same line, when it is about the person."""
    span = _bare_span(text, start, end, keep=True)
    return span if re.search(r"\b(?:I|i|my|me|yes|Yes|no|No)\b", span.of(text)) else None


def _bare_span(text: str, start: int, end: int, *, keep: bool = False) -> Span:
    body = text[start:end]
    drop = " \t,;:-–—→\"“”'" if not keep else " \t,;-–—→>="
    left = len(body) - len(body.lstrip(drop))
    right = len(body.rstrip(' \t,;:-–—→"“' if not keep else " \t,;"))
    return Span(start + left, max(start + left, start + right))


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


def _exchange(case: Case, number: int, turn: Turn, pair: _Pair, asked_by: str, answer_turn: Turn | None) -> Exchange:
    question = pair.question.of(turn.text)
    answer = pair.answer.of(answer_turn.text) if pair.answer and answer_turn else ""
    answer = re.sub(r"^A\d*\s*[:.)-]\s*", "", answer)
    kind = "candidate-question" if pair.mine else kind_of(as_asked(question))
    told = re.sub(r"\b[Ii] (?:said|told|answered|replied|explained)(?: (?:her|him|them))?(?: that)?\b", " ", answer)
    told = re.sub(r"(?:(?<=[.,;] )|^)(?:[Ss]he|[Hh]e|[Tt]hey) [^.,;]*", " ", told)
    judged = kind in JUDGED
    has_example = judged and tells_example(as_asked(question), kind, told)
    turns = (answer_turn.n,) if answer_turn and answer else ()
    sentence = Sentence(pair.question, question, bare_start(question), "question", count_words(question), marked=False)
    taken = take_apart(case.transcript, turns, answer)
    has_result = judged and tells_result(kind, told, has_example=has_example)
    parts = judge(
        parts_of((sentence,)), as_asked(question), kind, taken, has_example=has_example, has_result=has_result
    )
    return Exchange(
        id=f"e{number:02d}",
        asked_by=case.me if pair.mine else asked_by,
        kind=kind,
        question_turns=(turn.n,),
        question=question,
        answer_turns=turns,
        answer=answer,
        words=None,
        seconds=None,
        parts=as_told(parts, answer),
        has_example=has_example,
        has_number=judged and tells_number(kind, told),
        has_result=has_result,
    )

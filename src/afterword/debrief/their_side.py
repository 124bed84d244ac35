"""The interviewers' side: what showed interest, what showed doubt, and what they cared about most."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from afterword.debrief.gap_item import stopped
from afterword.debrief.model import Exchange, Record, Shown, TheirSide, Topic
from afterword.debrief.requirements import Wanted, matter, wanted
from afterword.debrief.utterances import Cues, clause_at, theirs
from afterword.kernel.quotes import Quote
from afterword.language.stems import content_stems

MOST: Final = 3
"""Signs of one kind that are shown; the others say the same. Our own choice."""
OFTEN: Final = 2
"""Questions on one matter from which it stands out. Our own choice."""
LARGE: Final = 0.2
"""Share of the answers' time from which two questions on one matter stand out. Our own choice."""
_ENOUGH: Final = 4
"""Questions of substance under which nothing can stand out."""
_A_GLANCE: Final = 12
"""Words of a question that is quoted whole."""
_SHORT: Final = 6
"""Words of a follow-up that names nothing itself: "And then?"."""
_ROUTINE: Final = frozenset({"logistics", "small-talk", "other"})
# Words that come back in questions on anything.
_USUAL: Final = content_stems(
    "tell talk walk take give example time thing people person work job role team day week month year question happen "
    "kind sort way part point case situation say said know think feel make made get got go went come look want need "
    "use "
    "deal handle manage run start end first last long bit lot today now experience"
)

# Not heard, or pressed for one's own part: that wants something else than more of the same.
_NO_INTEREST: Final = re.compile(
    r"\b(?:sorry|pardon|say (?:that|it) again|didn't catch|what was that|come again)\b|\b(?:which|what) (?:part|bit)\b"
    r"[^?]{0,20}\b(?:you|yours|your own)\b|\byou yourself\b|\bwas that you\b|\bwhat did you (?:actually|personally)\b"
)
_SELLING, _NEXT, _STEERED, _PEOPLE = Cues("selling"), Cues("next-with-you"), Cues("steered"), Cues("people")


def their_side(record: Record) -> TheirSide:
    """What the interviewers let be seen, each with its words; empty where nothing shows."""
    by_time = all(e.seconds is not None for e in record.questions_to_me if e.answer_turns)
    return TheirSide(
        interest=tuple(_interest(record)),
        doubt=tuple(_doubt(record)),
        topics=tuple(_topics(record, by_time)),
        by_time=by_time,
        people=tuple(shown.quote for shown in _said(record, _PEOPLE, ""))[:MOST],
    )


def asked(record: Record, exchange: Exchange) -> Quote | None:
    """The question as a quotation: the whole of a short one, else its first part that stands in one of its turns."""
    short = (exchange.question,) if len(exchange.question.split()) <= _A_GLANCE else ()
    for part in (*short, *(part.text for part in exchange.parts), exchange.question):
        for n in exchange.question_turns:
            if part and part in record.case.transcript.turn(n).text:
                return record.case.transcript.quote(n, part)
    return None


def _interest(record: Record) -> Iterator[Shown]:
    doubted = {concern.exchange for concern in record.signals.concerns}
    told = {e.id: e for e in record.questions_to_me if any(part.at_first != "no" for part in e.parts)}
    further = [
        e
        for e in record.questions_to_me
        if e.follows in told and not e.asked_again and e.id not in doubted and _goes_into(e, told[e.follows])
    ]
    marked = any("?" in turn.text for turn in theirs(record.case))
    further = [e for e in further if "?" in e.question or not marked]  # what is told is no question
    yield from _questions(record, further, "They asked further into what you had said.")
    yield from (Shown("They liked what you said.", quote) for quote in record.signals.praise[:MOST])
    yield from list(_said(record, _NEXT, "They spoke of a next step with you."))[:MOST]
    yield from list(_said(record, _SELLING, "They spoke well of the place to you."))[:MOST]


def _goes_into(exchange: Exchange, earlier: Exchange) -> bool:
    """Whether a question is about what was just said: it takes up its words, or is too short to be about else."""
    if exchange.kind in _ROUTINE or exchange.kind != earlier.kind or _NO_INTEREST.search(exchange.question.lower()):
        return False
    own = _matter([exchange])
    return bool(own & content_stems(earlier.answer)) or 1 < len(exchange.question.split()) <= _SHORT


def _doubt(record: Record) -> Iterator[Shown]:
    became = {"yes": "and you answered it", "partly": "and you answered it in part", "no": "and it was left standing"}
    for concern in record.signals.concerns:
        yield Shown(f"A doubt was voiced, {became[concern.answered]}.", concern.quote, concern.exchange)
    quoted = {concern.quote.turn for concern in record.signals.concerns}
    again = [e for e in record.questions_to_me if e.asked_again and not quoted & set(e.question_turns)]
    yield from _questions(record, again, "They asked for it again.")
    quoted |= {n for e in again for n in e.question_turns}
    for exchange in record.questions_to_me:
        if (words := stopped(exchange, record)) and words.turn not in quoted:
            quoted.add(words.turn)
            yield Shown("They ended your answer.", words, exchange.id)
    yield from (s for s in _said(record, _STEERED, "They led you back to the question.") if s.quote.turn not in quoted)


def _questions(record: Record, found: list[Exchange], what: str) -> Iterator[Shown]:
    for exchange in found[:MOST]:
        if words := asked(record, exchange):
            yield Shown(what, words, exchange.id)


def _said(record: Record, cues: Cues, what: str) -> Iterator[Shown]:
    """Where the interviewers' words hold one of the cues; in notes nothing is theirs."""
    for turn in theirs(record.case):
        if place := cues.first(turn.text):
            yield Shown(what, record.case.transcript.quote(turn.n, clause_at(turn.text, *place)))


def _topics(record: Record, by_time: bool) -> list[Topic]:
    """The matters that stand out by how often and how long they were talked about, the largest first."""
    substance = [e for e in record.questions_to_me if e.kind not in _ROUTINE]
    if len(substance) < _ENOUGH:
        return []
    lines = wanted(record.case)
    weight = {e.id: float(e.seconds if by_time and e.seconds else e.words or 0) for e in substance}
    if not any(weight.values()):  # notes: nobody knows how long anything took
        weight = dict.fromkeys(weight, 1.0)
    whole = sum(weight.values())
    found = []
    for family in _families(substance, lines):
        share = sum(weight[e.id] for e in family) / whole
        people = tuple(dict.fromkeys(e.asked_by for e in family if e.asked_by))
        back = _came_back(family, substance)
        often = len(family) > OFTEN or (len(family) == OFTEN and (back or len(people) > 1 or share >= LARGE))
        words = asked(record, max(family, key=lambda e: len(_matter([e])))) if often and share >= LARGE / 2 else None
        if words:
            line = _line_of(family, lines)
            found.append(Topic(words, tuple(e.id for e in family), people, share, back, line.quote if line else None))
    return sorted(found, key=lambda topic: topic.share + len(topic.exchanges) / len(substance), reverse=True)[:MOST]


def _families(substance: list[Exchange], lines: tuple[Wanted, ...]) -> list[list[Exchange]]:
    """The exchanges by matter: a question with what follows it, and with later ones on the same thing."""
    families: list[list[Exchange]] = []
    home: dict[str, list[Exchange]] = {}
    for exchange in substance:
        family = home.get(exchange.of or "") or home.get(exchange.follows or "")
        family = family or next((f for f in families if _same_matter(f, exchange, lines)), None)
        if family is None:
            family = []
            families.append(family)
        family.append(exchange)
        home[exchange.id] = family
    return families


def _same_matter(family: list[Exchange], exchange: Exchange, lines: tuple[Wanted, ...]) -> bool:
    if len(_matter([exchange]) & _matter(family[:1])) >= 2:
        return True
    line = _line_of([exchange], lines)
    return line is not None and line == _line_of(family, lines)


def _matter(family: Iterable[Exchange]) -> frozenset[str]:
    """What the things asked are about, run-ups left out."""
    return content_stems(" ".join(part.text for e in family for part in e.parts)) - _USUAL


def _line_of(family: list[Exchange], lines: tuple[Wanted, ...]) -> Wanted | None:
    """The line of the advertisement that questions and answers share most with: two words, and near half of it."""
    questions = matter(" ".join(e.question for e in family))
    told = questions | matter(" ".join(e.answer for e in family))
    near = [line for line in lines if line.keys & questions and len(line.keys & told) >= 2]
    best = max(near, key=lambda line: len(line.keys & told) / (1 + len(line.keys)), default=None)
    return best if best and len(best.keys & told) * 5 >= len(best.keys) * 2 else None


def _came_back(family: list[Exchange], substance: list[Exchange]) -> bool:
    ids = {e.id for e in family}
    places = [place for place, e in enumerate(substance) if e.id in ids]
    return any(later - earlier > 1 for earlier, later in pairwise(places))

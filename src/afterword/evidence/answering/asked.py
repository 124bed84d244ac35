"""What was really asked: the question with its repeats, with what it goes back to, and with what was said to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypedDict

from afterword.debrief.model import Debrief, Exchange
from afterword.evidence.answering.subjects import ASKING, asked_for, stems_of
from afterword.language.stems import stem, stopwords
from afterword.language.words import bare_words

_EXAMPLE = re.compile(r"\b(?:examples?|instance|an occasion|a situation|(?:a|one) time)\b", re.IGNORECASE)
_FIGURE = re.compile(
    r"\bhow (?:many|much|often|long|big|far|fast|accurate|good)\b|\b(?:numbers?|figures?|ballpark|roughly|rate|share|"
    r"percent\w*|target|in pounds|in dollars)\b|\bhow do you know\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?:certificat\w+|qualifi\w+|licen[cs]e[ds]?|tickets?|trained in|training have|degree|registered|in date|"
    r"card|methods? or)\b",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    r"\bwh(?:ich|at) (?:part|bit)\b|\b(?:was|is) (?:that|it) (?:all )?you\b|\byou personally\b|\byour (?:own )?part\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as far as facts can answer it.

    `words` are the stems of what stayed open, `subjects` what it asks for; `thread` those of the questions it goes back
    to and of its repeats, `told` those of the answers given, `doubt` of a doubt voiced with it, `wished` of what the
    person wishes they had said, `untold` of worries about what never came up, `before` of what was said right before
    it. `pairs` are neighbours in the question that both carry content ("whole_day"), `initials` its abbreviations.
    """

    kind: str
    words: frozenset[str]
    subjects: frozenset[str]
    thread: frozenset[str] = frozenset()
    thread_subjects: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    doubt: frozenset[str] = frozenset()
    wished: frozenset[str] = frozenset()
    untold: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    figure: bool = False
    paper: bool = False
    whose: bool = False


def plain(kind: str, question: str, answer: str) -> Asked:
    """A question by itself."""
    return Asked(
        kind, stems_of(question) - ASKING, asked_for(question), told=stems_of(answer) - ASKING,
        pairs=_pairs(question), initials=_initials(question), **_wanted(question),
    )  # fmt: skip


def asked(exchange: Exchange, debrief: Debrief, wished: str = "") -> Asked:
    """A question of the interview. `wished` is what the person wishes they had said to it."""
    untold = " ".join(w.text for w in debrief.worries if w.exchange is None and w.letter in {"yes", "must"})
    me = stems_of(debrief.case.me)
    chain = [exchange, *thread(exchange, debrief)]
    parts = [part for each in chain if exchange.id in {each.id, each.of} for part in each.parts]
    open_ = " ".join(part.text for part in parts if part.answered != "yes")
    question = open_ if stems_of(open_) - ASKING else " ".join(part.text for part in parts) or exchange.question
    around = " ".join(each.question for each in chain)
    doubts = " ".join(c.quote.text for c in debrief.record.signals.concerns if c.exchange == exchange.id)
    worries = " ".join(worry.text for worry in debrief.worries if worry.exchange == exchange.id)
    own = stems_of(question) - ASKING - me
    return Asked(
        exchange.kind,
        own,
        asked_for(f"{question} {doubts}") or asked_for(exchange.question),
        thread=stems_of(f"{around} {worries}") - ASKING - own - me,
        thread_subjects=asked_for(f"{around} {worries}"),
        told=stems_of(" ".join(each.answer for each in chain)) - ASKING - me,
        doubt=stems_of(doubts) - ASKING - me,
        wished=stems_of(wished) - ASKING - me,
        untold=stems_of(untold) - ASKING - me,
        before=stems_of(_just_before(exchange, debrief)) - ASKING - me,
        pairs=_pairs(f"{exchange.question} {doubts}"),
        initials=_initials(exchange.question),
        **_wanted(exchange.question),
    )


def _pairs(question: str) -> frozenset[str]:
    words = list(bare_words(question))
    small = stopwords()
    return frozenset(
        f"{stem(one)}_{stem(other)}" for one, other in pairwise(words) if one not in small and other not in small
    )


def _initials(question: str) -> frozenset[str]:
    return frozenset(word.lower() for word in re.findall(r"\b[A-Z]{2,5}\b", question))


class _Wanted(TypedDict):
    figure: bool
    paper: bool
    whose: bool


def _wanted(question: str) -> _Wanted:
    return {
        "figure": bool(_FIGURE.search(question)),
        "paper": bool(_PAPER.search(question)),
        "whose": bool(_WHOSE.search(question)),
    }


def thread(exchange: Exchange, debrief: Debrief) -> Iterator[Exchange]:
    """The exchanges that this one goes back to, nearest first, then those that go back to it."""
    seen, key = {exchange.id}, exchange.of or exchange.follows
    while key and key not in seen:
        seen.add(key)
        earlier = debrief.record.exchange(key)
        if earlier is None:
            break
        yield earlier
        key = earlier.of or earlier.follows
    for later in debrief.exchanges:
        if later.id not in seen and exchange.id in {later.of, later.follows}:
            yield later


def _just_before(exchange: Exchange, debrief: Debrief) -> str:
    """What was said right before a question that only asks for an example of it; in notes nothing."""
    first = min(exchange.question_turns, default=1)
    talk = debrief.case.transcript
    if talk.from_memory or not _EXAMPLE.search(exchange.question):
        return ""
    return " ".join(turn.text for turn in talk.turns[max(0, first - 3) : first - 1])

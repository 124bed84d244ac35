"""Who gets which letter, and what goes into it."""

import re
from dataclasses import dataclass, replace

from afterword.debrief.case import Case, Person
from afterword.debrief.model import Correction, Debrief, Prepared
from afterword.evidence.answering.story import Line, ranked_for, tell
from afterword.evidence.answering.subjects import stems_of
from afterword.evidence.model import World
from afterword.language.sentences import sentences
from afterword.letters.company_news import News, news_for
from afterword.letters.mending import PlannedRepair, choose_repairs
from afterword.letters.model import Channel, LetterKind, Repair
from afterword.letters.own_strength import asked_for, strength_for
from afterword.letters.question_topics import DULL_SCORE
from afterword.letters.topic import Topic
from afterword.letters.topics import noted, topics_of

_CARD_STORY = 40
_MOSTLY = 2 / 3
"""Share of a question's words from which one sentence may have answered it (a reading)."""
_GOOD_TOPIC = 0.75
"""From which score on a topic can open a letter though another one would do it too (a reading)."""


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """One letter: to whom, which kind, on which way, and its parts.

    `via` is set when the address is a shared one. `witnesses` are the papers whose author this letter names. `whom` is
    the person they look for, when the wish for the post takes that up. `strength_lead` is the line of the advertisement
    that the strength speaks to, as a sentence to stand before it, `news` what was learnt about the firm after the talk.
    """

    to: Person
    kind: LetterKind
    channel: Channel
    address: str | None
    via: bool
    topics: tuple[Topic, ...]
    repairs: tuple[PlannedRepair, ...] = ()
    correction: Correction | None = None
    strength: tuple[Line, ...] = ()
    strength_lead: str = ""
    question: Prepared | None = None
    witnesses: frozenset[str] = frozenset()
    whom: Topic | None = None
    news: News | None = None


@dataclass(frozen=True, slots=True)
class LettersPlan:
    """All letters of a case, in the order of the interviewers."""

    letters: tuple[LetterPlan, ...]
    repairs: tuple[Repair, ...]


def plan_letters(world: World, *, withdraw: bool | None = None) -> LettersPlan:
    """What each interviewer should be written: nobody gets what was another one's question.

    Whether they withdraw follows the advice, unless the person has decided: `withdraw`.
    """
    debrief = world.debrief
    case = debrief.case
    withdraw = debrief.fit.advice == "withdraw" if withdraw is None else withdraw
    mended = () if withdraw else choose_repairs(world)
    used = frozenset(fact for each in mended for fact in each.repair.facts)
    told = stems_of(" ".join(line.text for each in mended for line in each.story.lines))
    taken: set[int] = set()
    letters: list[LetterPlan] = []
    question = None if withdraw else _question(debrief)
    news = None if withdraw else news_for(case.interviewers, world)
    named: set[str] = set()
    leads_told: set[str] = set()
    for person in case.interviewers:
        own = tuple(each for each in mended if each.repair.to == person.name)
        topics = tuple(t for t in topics_for(person, debrief) if t.turn not in taken)
        topics = tuple(t for t in topics if all(t.words != _exchange(debrief, each.repair.exchange) for each in own))
        topics = tuple(t for t in topics if all(t.clause not in lead for each in own for lead in each.leads))
        topics = tuple(t for t in topics if t.score > DULL_SCORE or not own)
        topics, whom = _whom_last(topics)
        taken.update(topic.turn for topic in topics[:1])
        correction = next((c for c in debrief.record.owed if _asked_by(c, person, case)), None)
        strength: tuple[Line, ...] = ()
        if not own and not withdraw:
            strength = strength_for(person, world, used, told, topics[0].words if topics else "")
            used |= {line.fact.id for line in strength}
            told |= stems_of(" ".join(line.text for line in strength))
        papers = frozenset(each.story.source for each in own) - named
        named |= papers
        address, via = address_of(person, case)
        asks = question if question and person == _best_to_ask(question, debrief) else None
        plan = LetterPlan(
            to=person,
            kind="withdrawal" if withdraw else "note",
            channel="linkedin" if case.settings.letter_medium == "linkedin" else "e-mail",
            address=address,
            via=via,
            topics=topics,
            repairs=own,
            correction=None if withdraw else correction,
            strength=strength,
            strength_lead=asked_for(strength, debrief, leads_told),
            question=asks,
            witnesses=papers,
            whom=None if withdraw else whom,
            news=news[1] if news and news[0] == person else None,
        )
        letters.append(plan)
        leads_told.add(plan.strength_lead)
        if "card" in {case.settings.letter_medium, case.settings.letter_style} and not withdraw:
            letters.append(_card(plan, world))
    return LettersPlan(tuple(letters), tuple(each.repair for each in mended))


def repairs(world: World) -> tuple[Repair, ...]:
    """The one or two things a good coach would put right by letter."""
    return plan_letters(world).repairs


def _exchange(debrief: Debrief, key: str) -> str:
    exchange = debrief.record.exchange(key)
    return exchange.question if exchange else ""


def _card(plan: LetterPlan, world: World) -> LetterPlan:
    """The same for a card: one repair told in few words, and another topic where there is one."""
    short = []
    for each in plan.repairs:
        exchange = world.debrief.record.exchange(each.repair.exchange)
        story = tell(ranked_for(exchange, world), world, most=_CARD_STORY) if exchange else None
        if story:
            short.append(replace(each, story=story))
    topics = plan.topics[1:] or plan.topics
    return LetterPlan(plan.to, "note", "card", None, False, topics, tuple(short[-1:]), plan.correction)


def topics_for(person: Person, debrief: Debrief) -> tuple[Topic, ...]:
    """All that a letter to this person may take up, best first."""
    if debrief.case.transcript.from_memory:
        return (*noted(person, debrief), *(t for t in topics_of(person, debrief) if t.kind == "asked"))
    return topics_of(person, debrief)


def _whom_last(topics: tuple[Topic, ...]) -> tuple[tuple[Topic, ...], Topic | None]:
    """Whom they look for is kept for the wish at the end, when the letter can begin with something else."""
    whom = next((topic for topic in topics if topic.whom), None)
    others = tuple(topic for topic in topics if not topic.whom)
    if whom is None or not others or others[0].score < _GOOD_TOPIC:
        return topics, None
    return (*others, whom), whom


def _asked_by(correction: Correction, person: Person, case: Case) -> bool:
    owner = correction.asked_by or (case.interviewers[0].name if case.interviewers else "")
    return owner == person.name


def address_of(person: Person, case: Case) -> tuple[str | None, bool]:
    """Their own address, else the one for applications in the advertisement."""
    if person.email:
        return person.email, False
    found = re.search(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", case.job.text) if case.job else None
    return (found.group().rstrip("."), True) if found else (None, False)


_NOT_TO_ASK = re.compile(
    r"\b(?:pay|salary|wage\w*|money|bonus|holiday|vacation|benefits?|leave|left|quit|why did|remote|hours|overtime|"
    r"pension|firing|fired|"
    r"turnover|problem|wrong|bad)\b",
    re.IGNORECASE,
)


def _question(debrief: Debrief) -> Prepared | None:
    """One prepared question that stayed unasked and unanswered, fit to be put in a letter."""
    open_ = [
        each
        for each in debrief.prepared
        if each.asked is False
        and each.answered_anyway is None
        and not _NOT_TO_ASK.search(each.text)
        and len(each.text.split()) <= 24
        and not _came_up(each.text, debrief)
    ]
    known = stems_of(debrief.case.company.text) if debrief.case.company else frozenset()
    return max(open_, key=lambda each: len(stems_of(each.text) & known), default=None)


def _came_up(question: str, debrief: Debrief) -> bool:
    """Whether one sentence of the talk holds most of the question: they may have said it, and it is not asked again."""
    about = stems_of(question)
    said = (span.of(turn.text) for turn in debrief.case.transcript.turns for span in sentences(turn.text))
    return any(len(about & stems_of(each.replace("-", " "))) >= max(_MOSTLY * len(about), 1) for each in said)


def _best_to_ask(question: Prepared, debrief: Debrief) -> Person | None:
    """The interviewer whose own words come nearest to the question; the first one when nobody's do."""
    case = debrief.case
    about = stems_of(question.text)

    def near(person: Person) -> int:
        return len(
            about & stems_of(" ".join(t.text for t in case.transcript.turns if case.name_of(t.speaker) == person.name))
        )

    return max(case.interviewers, key=near, default=None)

"""Who gets which letter, and what goes into it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from afterword.debrief.case import Case, Person
from afterword.debrief.model import Concern, Correction, Debrief, Exchange, Prepared
from afterword.evidence.answers import is_weak, stems_of, wishes
from afterword.evidence.model import World
from afterword.language.sentences import sentences
from afterword.letters.model import Channel, LetterKind, Repair
from afterword.letters.pronouns import stands_alone, turn
from afterword.letters.story import Line, Ranked, Story, ranked_for, resume_lines, signs_of, tell
from afterword.letters.topics import Topic, clause_of, noted, topics_of

_MOST_REPAIRS = 2
_MUCH_LESS = 0.6
_CARD_STORY = 40
_SIGNS_FOR_WOULD = 4
_STORY_WEIGHT, _ENOUGH = 0.25, 8.0
_OPEN_PART = {"no": 1.4, "partly": 0.8, "yes": 0.0}
_SAME_STORY = 4
"""So many content words in common make two accounts the same story (a reading)."""


@dataclass(frozen=True, slots=True)
class PlannedRepair:
    """One repair with the words that lead to it ("You asked …") and the story that follows."""

    repair: Repair
    leads: tuple[str, ...]
    story: Story


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """One letter: to whom, which kind, on which way, and its parts. `via` is set when the address is a shared one."""

    to: Person
    kind: LetterKind
    channel: Channel
    address: str | None
    via: bool
    topics: tuple[Topic, ...]
    repairs: tuple[PlannedRepair, ...] = ()
    correction: Correction | None = None
    strength: tuple[Line, ...] = ()
    question: Prepared | None = None


@dataclass(frozen=True, slots=True)
class LettersPlan:
    """All letters of a case, in the order of the interviewers."""

    letters: tuple[LetterPlan, ...]
    repairs: tuple[Repair, ...]


def plan_letters(world: World) -> LettersPlan:
    """What each interviewer should be written: nobody gets what was another one's question."""
    debrief = world.debrief
    case = debrief.case
    withdraw = debrief.fit.advice == "withdraw"
    mended = () if withdraw else _repairs(world)
    used = frozenset(fact for each in mended for fact in each.repair.facts)
    told = stems_of(" ".join(line.text for each in mended for line in each.story.lines))
    taken: set[int] = set()
    letters: list[LetterPlan] = []
    question = None if withdraw else _question(debrief)
    for person in case.interviewers:
        own = tuple(each for each in mended if each.repair.to == person.name)
        topics = tuple(t for t in _topics(person, debrief) if t.turn not in taken)
        topics = tuple(t for t in topics if all(t.words != _exchange(debrief, each.repair.exchange) for each in own))
        taken.update(topic.turn for topic in topics[:1])
        correction = next((c for c in debrief.record.signals.corrections if _asked_by(c, person, case)), None)
        strength: tuple[Line, ...] = ()
        if not own and not withdraw:
            strength = _strength(person, world, used, told)
            used |= {line.fact.id for line in strength}
            told |= stems_of(" ".join(line.text for line in strength))
        address, via = _address(person, case)
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
            question=asks,
        )
        letters.append(plan)
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


def _topics(person: Person, debrief: Debrief) -> tuple[Topic, ...]:
    if debrief.case.transcript.from_memory:
        return (*noted(person, debrief), *(t for t in topics_of(person, debrief) if t.kind == "asked"))
    return topics_of(person, debrief)


def _asked_by(correction: Correction, person: Person, case: Case) -> bool:
    owner = correction.asked_by or (case.interviewers[0].name if case.interviewers else "")
    return owner == person.name


def _address(person: Person, case: Case) -> tuple[str | None, bool]:
    """Their own address, else the one for applications in the advertisement."""
    if person.email:
        return person.email, False
    found = re.search(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", case.job.text) if case.job else None
    return (found.group().rstrip("."), True) if found else (None, False)


# ---- repairs ---------------------------------------------------------------------------------------------------


def _repairs(world: World) -> tuple[PlannedRepair, ...]:
    """Up to two repairs, by the order of worries.md: a doubt that was voiced, a core question left open, the rest."""
    debrief = world.debrief
    people = {person.name for person in debrief.case.interviewers}
    chosen: list[PlannedRepair] = []
    used: frozenset[str] = frozenset()
    open_ = [each for each in _candidates(debrief) if each[1].asked_by in people]
    ranked = {exchange.id: ranked_for(exchange, world) for _, exchange, _ in open_}
    while open_ and len(chosen) < _MOST_REPAIRS:
        told = [(*each, _best(each[1], ranked, world, used)) for each in open_]
        best = max(told, key=lambda each: each[0] + _STORY_WEIGHT * min(each[3].score, _ENOUGH) if each[3] else -1.0)
        _, exchange, concern, story = best
        if story is None:
            break
        open_ = [each for each in open_ if each[1] is not exchange]
        leads = _leads(exchange, concern, debrief)
        if not leads:
            continue
        used |= set(story.facts)
        repair = Repair(
            exchange=exchange.id,
            to=exchange.asked_by,
            what=_what(exchange, concern),
            facts=story.facts,
            why_this_one=_why(exchange, concern),
        )
        chosen.append(PlannedRepair(repair, leads, story))
    order = {each.id: n for n, each in enumerate(debrief.exchanges)}
    return tuple(sorted(chosen, key=lambda each: order[each.repair.exchange]))


def _best(exchange: Exchange, ranked: Mapping[str, Ranked], world: World, used: frozenset[str]) -> Story | None:
    """The story for one open question; what somebody would do is answered by what they did only if they say so."""
    own = ranked[exchange.id]
    story = tell(own, world, used | _better_elsewhere(exchange.id, ranked))
    if story is None or exchange.kind != "situational":
        return story
    wished = any(own[key].wished for key in story.facts if key in own)
    return story if wished or len(signs_of(story, own)) >= _SIGNS_FOR_WOULD else None


def _better_elsewhere(key: str, ranked: Mapping[str, Ranked]) -> frozenset[str]:
    """Facts that answer another open question much better than this one."""
    own = ranked[key]
    return frozenset(
        fact
        for other, facts in ranked.items()
        if other != key
        for fact, each in facts.items()
        if fact in own and own[fact].score < _MUCH_LESS * each.score
    )


def _candidates(debrief: Debrief) -> list[tuple[float, Exchange, Concern | None]]:
    found: list[tuple[float, Exchange, Concern | None]] = []
    doubts = {c.exchange: c for c in debrief.record.signals.concerns if c.answered != "yes" and c.exchange}
    job = stems_of(debrief.case.job.text) if debrief.case.job else frozenset()
    worried = {
        w.exchange for w in debrief.worries if w.verdict in {"supported", "mixed"} and w.letter in {"yes", "must"}
    }
    wished = wishes(debrief)
    for exchange in debrief.exchanges:
        concern = doubts.get(exchange.id)
        if exchange.asked_again or exchange.kind in {"candidate-question", "small-talk", "logistics", "other"}:
            continue
        if not (concern or is_weak(exchange) or exchange.id in wished):
            continue
        weight = 3.0 if concern else 0.0
        weight += max((_OPEN_PART[part.answered] for part in exchange.parts), default=0.0)
        weight += 0.5 if exchange.kind in {"behavioural", "background", "technical"} else 0.0
        weight += 0.6 if exchange.repeated_in else 0.0
        weight += 1.0 if exchange.id in worried else 0.0
        weight += 1.0 if exchange.id in wished else 0.0
        weight += min(len(stems_of(exchange.question) & job), 4) * 0.1
        if weight >= 1.2:
            found.append((weight, exchange, concern))
    return found


def _leads(exchange: Exchange, concern: Concern | None, debrief: Debrief) -> tuple[str, ...]:
    """ "You asked …" in words that the person who asked will know again; the fullest first."""
    found = []
    if concern and (wondered := _wondered(concern.quote.text)):
        if context := _context(exchange):
            found.append(f"{context}, and you wondered whether {wondered}.")
        found.append(f"You wondered whether {wondered}.")
    notes = debrief.case.transcript.from_memory
    later = (each for each in debrief.exchanges if exchange.id in {each.of, each.follows})
    for each in (exchange, *(each for each in later if each.asked_by == exchange.asked_by)):
        if clause := clause_of(each, notes):
            found.append(f"You asked {clause}.")
    return tuple(found)


def _context(exchange: Exchange) -> str | None:
    """What the interviewer said about their own work in the same breath as the doubt."""
    for span in sentences(exchange.question):
        said = span.of(exchange.question).rstrip(" .").replace("’", "'")
        if re.match(r"(?:I|We) (?!'ve|have|am|was|read|see|don't)[a-z]+ ", said) and not re.search(r"\byou\b|\?", said):
            try:
                turned = turn(said, "interviewer")
            except ValueError:
                continue
            if stands_alone(turned) and len(turned.split()) <= 14:
                return turned[0].upper() + turned[1:]
    return None


def _wondered(doubt: str) -> str | None:
    """What a doubt was about: "nothing tells me you would cope" gives "I would cope"."""
    doubt = doubt.replace("’", "'").rstrip(" .?!")
    match = re.search(r"\byou(?:'d| would| could| can| will|'ll)(?: be able to)? (?P<do>[a-z][^,;.]+)$", doubt)
    if match is None:
        match = re.search(r"\byou(?:'ve| have)? (?:not|never|haven't|n't) (?P<have>[a-z][^,;.]+)$", doubt)
    if match is None:
        return None
    words = match.groupdict()
    said = f"you would {words['do']}" if words.get("do") else f"you have {words['have']}"
    try:
        clause = turn(said, "interviewer")
    except ValueError:
        return None
    return clause if stands_alone(clause) and 3 <= len(clause.split()) <= 22 else None


def _what(exchange: Exchange, concern: Concern | None) -> str:
    if concern:
        return "Answer the doubt that was voiced with what you have done."
    if any(part.answered == "no" for part in exchange.parts):
        return "Give the answer that was left open, out of your papers."
    return "Add the fact that the answer lacked."


def _why(exchange: Exchange, concern: Concern | None) -> str:
    if concern:
        return f"{exchange.asked_by} voiced a doubt, it was left standing, and your papers hold the answer."
    asked = "asked twice" if exchange.repeated_in else "asked"
    return f"{exchange.asked_by} {asked} it, part of it stayed open, and your papers hold the answer."


# ---- the rest --------------------------------------------------------------------------------------------------


def _strength(person: Person, world: World, used: frozenset[str], told: frozenset[str]) -> tuple[Line, ...]:
    """One thing out of the résumé that the post asks for, for a letter that repairs nothing."""
    case = world.debrief.case
    if case.job is None:
        return ()
    talk = " ".join(t.text for t in case.transcript.turns if case.name_of(t.speaker) == person.name)
    wanted = stems_of(case.job.text)
    heard = stems_of(talk)
    best: tuple[float, list[Line]] = 0.0, []
    for lines in resume_lines(world):
        text = " ".join(line.text for line in lines)
        own = stems_of(text)
        if (
            not any(line.told.mine for line in lines)
            or len(own & (wanted | heard)) < 1
            or len(own & told) >= _SAME_STORY
        ):
            continue
        score = len(own & wanted) + 0.7 * len(own & heard) + 2.5 * any(line.told.result for line in lines)
        score += 0.7 * min(len(re.findall(r"\d[\d.,]*", text)), 3)
        if score > best[0] and not used & {line.fact.id for line in lines}:
            best = score, lines
    return tuple(best[1])


_NOT_TO_ASK = re.compile(
    r"\b(?:pay|salary|wage\w*|money|bonus|holiday|vacation|benefits?|leave|left|quit|why did|remote|hours|overtime|pension|firing|fired|"
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
    ]
    known = stems_of(debrief.case.company.text) if debrief.case.company else frozenset()
    return max(open_, key=lambda each: len(stems_of(each.text) & known), default=None)


def _best_to_ask(question: Prepared, debrief: Debrief) -> Person | None:
    """The interviewer whose own words come nearest to the question; the first one when nobody's do."""
    case = debrief.case
    about = stems_of(question.text)

    def near(person: Person) -> int:
        return len(
            about & stems_of(" ".join(t.text for t in case.transcript.turns if case.name_of(t.speaker) == person.name))
        )

    return max(case.interviewers, key=near, default=None)

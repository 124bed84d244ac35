"""The one or two things that a letter puts right: which, out of which papers, and in which words it begins."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from afterword.debrief.model import Concern, Debrief, Exchange
from afterword.evidence.answers import is_weak, stems_of, wishes
from afterword.evidence.model import World
from afterword.language.sentences import sentences
from afterword.letters.model import Repair
from afterword.letters.pronouns import stands_alone, turn
from afterword.letters.story import Ranked, Story, ranked_for, signs_of, tell
from afterword.letters.topics import clause_of

_MOST_REPAIRS = 2
_MUCH_LESS = 0.6
_SIGNS_FOR_WOULD = 4
_STORY_WEIGHT, _ENOUGH = 0.25, 8.0
_OPEN_PART = {"no": 1.4, "partly": 0.8, "yes": 0.0}


@dataclass(frozen=True, slots=True)
class PlannedRepair:
    """One repair with the words that lead to it ("You asked …") and the story that follows."""

    repair: Repair
    leads: tuple[str, ...]
    story: Story


def choose_repairs(world: World) -> tuple[PlannedRepair, ...]:
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
    same = (exchange, *(each for each in later if each.asked_by == exchange.asked_by))
    found.extend(f"You asked {clause}." for each in same if (clause := clause_of(each, notes)))
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

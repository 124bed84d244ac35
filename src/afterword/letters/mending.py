"""The one or two things that a letter puts right: which, out of which papers, and in which words it begins."""

from collections.abc import Mapping
from dataclasses import dataclass

from afterword.debrief.model import Concern, Debrief, Exchange
from afterword.evidence.answering.asked import asked
from afterword.evidence.answering.sheet_lines import own_part, with_sheet
from afterword.evidence.answering.story import Ranked, Story, ranked_for, signs_of, tell
from afterword.evidence.answering.subjects import ASKING, stems_of, subjects, words_of
from afterword.evidence.answering.wishing import wish_for
from afterword.evidence.answering.worth import OPEN_PART, asks_for, worth
from afterword.evidence.model import World
from afterword.letters.leads import leads
from afterword.letters.model import Repair

_MOST_REPAIRS = 2
_MUCH_LESS = 0.6
_SIGNS_FOR_WOULD = 4
_STORY_WEIGHT, _ENOUGH = 0.25, 8.0
_BRIEF = 14
_ENOUGH_UNSHOWN = 6.0
"""A story without a word that shows its subject must be so near at least (a reading)."""
_MEANT = 2
_EVENTS = frozenset({"conflict", "refuse", "mistake", "failure", "persuade", "angry", "underperform", "disruption"})
_MATTERS = frozenset("safety customer sell fundraise money_handling stock counting returns deadline pressure".split())
"""Subjects that a story may show in other words than the question; how somebody works ("led", "alone") says too little
about what was asked."""
_OWN_PART = 6.0
"""How good one's own row of a table is as an answer, beside stories (a reading)."""
_LEAST_WEIGHT = 1.2


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
    # What another question cannot make a story of is free for this one.
    rivals = {
        exchange.id: ranked[exchange.id]
        for _, exchange, _ in open_
        if _best(exchange, {exchange.id: ranked[exchange.id]}, world, used)
    }
    open_ = [each for each in open_ if each[1].id in rivals]
    while open_ and len(chosen) < max(_MOST_REPAIRS, len(people)):
        told = [(*each, _best(each[1], rivals, world, used)) for each in open_]
        best = max(told, key=lambda each: each[0] + _STORY_WEIGHT * min(each[3].score, _ENOUGH) if each[3] else -1.0)
        _, exchange, concern, story = best
        if story is None:
            break
        open_ = [each for each in open_ if each[1] is not exchange]
        openings = leads(exchange, concern, debrief, " ".join(line.text for line in story.lines))
        theirs = [each for each in chosen if each.repair.to == exchange.asked_by]
        again = any(openings[:1] == each.leads[:1] for each in chosen)
        # A third one only for a doubt, or for somebody whose letter would have none.
        further = len(chosen) >= _MOST_REPAIRS and concern is None and bool(theirs)
        if not openings or again or further or len(theirs) >= _MOST_REPAIRS:
            continue
        used |= set(story.facts)
        story = with_sheet(story, exchange, world)
        repair = Repair(
            exchange=exchange.id,
            to=exchange.asked_by,
            what=_what(exchange, concern, story, world),
            facts=story.facts,
            why_this_one=_why(exchange, concern, story, world),
        )
        chosen.append(PlannedRepair(repair, openings, story))
    order = {each.id: n for n, each in enumerate(debrief.exchanges)}
    return tuple(sorted(chosen, key=lambda each: order[each.repair.exchange]))


def _best(exchange: Exchange, ranked: Mapping[str, Ranked], world: World, used: frozenset[str]) -> Story | None:
    """The story for one open question; what somebody would do is answered by what they did only if they say so."""
    own = ranked[exchange.id]
    part = next(iter(own_part(world, stems_of(exchange.question) - ASKING)), None)
    if part and part.fact.id not in used:
        return Story((part,), _OWN_PART, part.fact.quote.source)
    taken = used | _better_elsewhere(exchange.id, ranked)
    story = tell(own, world, taken)
    if story is not None and not _fits(story, exchange, world):
        story = tell(own, world, taken | set(story.facts))
        story = story if story is not None and _fits(story, exchange, world) else None
    if story is None or exchange.kind != "situational":
        return story
    wished = any(own[key].wished for key in story.facts if key in own)
    return story if wished or len(signs_of(story, own)) >= _SIGNS_FOR_WOULD else None


def _fits(story: Story, exchange: Exchange, world: World) -> bool:
    """Whether a story tells what was asked for: a quarrel or a mistake is no other work at the same place."""
    want = asked(exchange, world.debrief, " ".join(wish_for(exchange, world.debrief)))
    text = " ".join(line.text for line in story.lines)
    about = want.subjects
    shown = {name for name in about if subjects()[name].shows & words_of(text)}
    told = bool(shown)
    # "How much better?" says its matter in the question before it.
    named = stems_of(text) & (want.words | want.doubt | (want.thread if len(want.words) < _MEANT else frozenset()))
    wished = len(stems_of(text) & want.wished) >= _MEANT
    if not (named or wished or (told and want.doubt) or shown & (_EVENTS | _MATTERS)):
        return False
    if story.lines[0].fact.origin != "resume":
        return True
    if wish := stems_of(" ".join(wish_for(exchange, world.debrief))) - ASKING:
        # The person has said what they mean: other work is not it.
        question = stems_of(exchange.question) - ASKING
        shared = [(len(own & wish), len(own & question)) for own in (stems_of(line.text) for line in story.lines)]
        near = told or not about & _EVENTS
        return any(meant >= _MEANT or (meant and also and near) for meant, also in shared)
    return told or (story.score >= _ENOUGH_UNSHOWN and not about & _EVENTS)


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
    return [(each.weight, each.exchange, each.concern) for each in worth(debrief) if each.weight >= _LEAST_WEIGHT]


def _what(exchange: Exchange, concern: Concern | None, story: Story, world: World) -> str:
    """What to do, for the person who will send the letter."""
    paper = _paper(story, world)
    if concern:
        return f"Answer the doubt “{_short(concern.quote.text)}” with what {paper}."
    part = max(exchange.parts, key=lambda each: OPEN_PART[each.answered], default=None)
    asked = _short(part.text if part else exchange.question)
    if part and part.answered == "no":
        return f"Answer “{asked}” with what {paper}."
    return f"Complete the answer to “{asked}” with what {paper}."


def _why(exchange: Exchange, concern: Concern | None, story: Story, world: World) -> str:
    """Why this one and not another."""
    first = exchange.asked_by
    if concern:
        reasons = [f"{first} voiced this doubt, and it was left standing"]
    else:
        state = "wholly" if all(part.answered == "no" for part in exchange.parts) else "partly"
        times = "asked twice" if exchange.repeated_in else "asked"
        reasons = [f"{first} {times}, and it stayed {state} unanswered"]
    if asks_for(exchange, world.debrief.case):
        reasons.append("the advertisement asks for it")
    reasons.append(_paper(story, world, " it"))
    return f"{'; '.join(reasons)}."


def _short(words: str) -> str:
    parts = words.strip().rstrip("?.!, ").split()
    return " ".join(parts) if len(parts) <= _BRIEF else f"{' '.join(parts[:_BRIEF]).rstrip(',;')} …"


def _paper(story: Story, world: World, what: str = "") -> str:
    """Where the answer stands, as a clause: "your résumé holds it"."""
    witness = next((each for each in world.ledger.witnesses if each.source == story.source), None)
    if witness and witness.may_be_named:
        return f"{witness.name} has written{what} down"
    return f"your résumé holds{what}" if story.lines[0].fact.origin == "resume" else f"{story.source} holds{what}"

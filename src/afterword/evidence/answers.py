"""What I wish I had said: for each question that is worth it, facts, a draft, what is missing, and whom to ask."""

from collections.abc import Mapping
from dataclasses import replace

from afterword.debrief.model import Debrief
from afterword.evidence.answering.asked import asked, thread
from afterword.evidence.answering.bearing import shape_of
from afterword.evidence.answering.drafting import draft_for
from afterword.evidence.answering.lacking import ask_for, missing_for
from afterword.evidence.answering.model import BetterAnswer, Chosen
from afterword.evidence.answering.ranking import facts_for
from afterword.evidence.answering.reasons import reason
from afterword.evidence.answering.story import Ranked, ranked_for
from afterword.evidence.answering.wishing import wish_for
from afterword.evidence.answering.worth import Worth, is_worth, why_worth, worth
from afterword.evidence.model import World

__all__ = ("better_answers", "facts_for", "wish_for")

MOST_ANSWERS, MOST_FACTS = 6, 4
_LEAST_FACT = 2.4
_MUCH_LESS = 0.6


def better_answers(world: World) -> tuple[BetterAnswer, ...]:
    """At most six, the most important first."""
    debrief = world.debrief
    chosen = [each for each in worth(debrief) if _belongs(each, debrief)][:MOST_ANSWERS]
    ranked = {each.exchange.id: ranked_for(each.exchange, world) for each in chosen}
    found: list[BetterAnswer] = []
    for n, each in enumerate(chosen):
        answer = _answer(each, n, ranked, world)
        twin = next((other for other in found if answer.draft.facts and other.draft.facts == answer.draft.facts), None)
        if twin:
            another = _answer(each, n, ranked, world, frozenset(twin.draft.facts))
            if not another.draft.text and twin.exchange in {other.id for other in thread(each.exchange, debrief)}:
                continue
            if another.draft.text or each.exchange.kind == "behavioural":
                answer = another
        links = {other.draft.so_what.partition(",")[0] for other in found}
        if answer.draft.so_what.partition(",")[0] in links:  # once is enough
            answer = replace(answer, draft=replace(answer.draft, so_what=""))
        found.append(answer)
    return tuple(found)


def _belongs(each: Worth, debrief: Debrief) -> bool:
    exchange = each.exchange
    never = {asked.quote.turn for asked in debrief.record.signals.grounds}
    return (
        is_worth(each)
        and not never & set(exchange.question_turns)
        and not debrief.case.is_private(exchange.question, "")
    )


def _answer(
    each: Worth, n: int, ranked: Mapping[str, Ranked], world: World, told: frozenset[str] = frozenset()
) -> BetterAnswer:
    """The answer to one question, without the facts in `told`."""
    exchange, debrief = each.exchange, world.debrief
    question = asked(exchange, debrief, " ".join(wish_for(exchange, debrief)))
    elsewhere = _better_elsewhere(exchange.id, ranked, {other.id for other in thread(exchange, debrief)})
    own = {key: fact for key, fact in ranked[exchange.id].items() if key not in elsewhere}
    facts = tuple(
        Chosen(fact.fact, reason(fact.fact, question, exchange.asked_by, world))
        for fact in own.values()
        if fact.score >= _LEAST_FACT and not shape_of(fact.fact.text).contact
    )[:MOST_FACTS]
    draft = draft_for(exchange, question, own, world, elsewhere | told, n)
    missing = missing_for(exchange, question, draft, facts, world)
    return BetterAnswer(
        exchange.id, why_worth(each, debrief), facts, draft, missing, ask_for(draft, facts, missing, world)
    )


def _better_elsewhere(key: str, ranked: Mapping[str, Ranked], same: set[str]) -> frozenset[str]:
    """Facts that answer another question much better; those of the same thread and the best one here are left alone."""
    own = ranked[key]
    best = max((each.score for each in own.values()), default=0.0)
    return frozenset(
        fact
        for other, facts in ranked.items()
        if other != key and other not in same
        for fact, each in facts.items()
        if fact in own and own[fact].score < min(best, _MUCH_LESS * each.score)
    )

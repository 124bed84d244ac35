"""What the person wishes they had said: which question each paragraph of it means."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from afterword.debrief.model import Debrief, Exchange
from afterword.evidence.answering.subjects import ASKING, asked_for, shown_by, stems_of
from afterword.evidence.answering.weak import NO_STORY, is_weak

_SUBJECT = 0.9
_LEAST_FIT, _LEAST_LEAD, _LEAST_SHARE = 0.9, 0.3, 0.22
"""How well a paragraph must fit, how much better than elsewhere, and by what share of its fit (readings)."""
_BESIDE = 0.4
"""What a word beside the question is worth (a reading)."""
_ASKING = ASKING | {"feel", "learn", "do"}
_LOOSE = frozenset({"measure", "own_part", "alone", "lead", "plan", "learn", "improve", "build"})
"""Subjects that most wishes show with a word or two: they count little, and beside a word in common only."""


def wish_for(exchange: Exchange, debrief: Debrief) -> tuple[str, ...]:
    """The paragraphs of the person's own "what I wish I had said" that belong to this exchange."""
    return wishes(debrief).get(exchange.id, ())


def wishes(debrief: Debrief) -> Mapping[str, tuple[str, ...]]:
    """Each paragraph of the wish with the exchange it clearly means, by that exchange's id."""
    asked = [each for each in debrief.exchanges if each.kind not in NO_STORY and not each.asked_again]
    found: dict[str, tuple[str, ...]] = {}
    if debrief.case.wish is None or not asked:
        return found
    rarity = _rarity(f"{each.question} {each.answer}" for each in debrief.exchanges)
    talk = debrief.case.transcript
    run_ups = {
        each.id: " ".join(talk.turn(n).text for n in each.question_turns) for each in asked if not talk.from_memory
    }
    key = None
    for passage in debrief.case.wish.passages:
        to = _told(passage.text, debrief)
        mine = [each for each in asked if not to or each.asked_by in to] or asked
        direct = {each.id: _fit(passage.text, each, rarity) for each in mine}
        beside = {each.id: _beside(passage.text, each, run_ups.get(each.id, ""), rarity) for each in mine}
        goes_on = key if not to and re.match(r"(?:and|also|plus)\b", passage.text, re.IGNORECASE) else None
        share = 0.0 if to else _LEAST_SHARE
        both = {each: fit + beside[each] for each, fit in direct.items()}
        key = _clear(direct, share) or _clear(both, share) or goes_on
        if key:
            found[key] = (*found.get(key, ()), passage.text)
    return found


def _clear(fits: Mapping[str, float], share: float) -> str | None:
    """The exchange that fits, and much better than the next; None when none does."""
    (key, best), *others = sorted(fits.items(), key=lambda each: -each[1])
    lead = max(_LEAST_LEAD, share * best)
    return key if best >= _LEAST_FIT and (not others or best - others[0][1] >= lead) else None


def _opening(passage: str) -> str:
    return re.split(r"[.:;?!]", passage, maxsplit=1)[0]


def _told(passage: str, debrief: Debrief) -> frozenset[str]:
    """Whom the person names as having asked, or wishes to have told: only what these asked can be meant."""
    named = re.search(
        r"\b(?:told|tell|said to|say to|answered|given|shown) ([A-Z][\w'’-]+)"
        r"|\b([A-Z][\w'’-]+) (?:asked|wanted to know)\b",
        _opening(passage),
    )
    who = (named[1] or named[2]) if named else None
    return frozenset(person.name for person in debrief.case.interviewers if who in person.name.split())


def _beside(passage: str, exchange: Exchange, run_up: str, rarity: Mapping[str, float]) -> float:
    """How well it fits what was said right before the question, and what was half told in its answer."""
    around = (stems_of(passage) - ASKING) & (stems_of(run_up) | stems_of(exchange.answer))
    likely = 1.5 if is_weak(exchange) else 1.0
    return likely * _BESIDE * sum(rarity.get(s, 0.0) for s in around)


def _fit(passage: str, exchange: Exchange, rarity: Mapping[str, float]) -> float:
    """How well a paragraph of the wish fits a question; its opening usually names the question it means."""
    opening = _opening(passage)
    question = " ".join(part.text for part in exchange.parts) or exchange.question
    asked, subjects = stems_of(question) - _ASKING, asked_for(question)

    def near(text: str) -> float:
        shared = stems_of(text) & asked
        shown = shown_by(text) & subjects
        loose = len(shown & _LOOSE) / 4 if shared else 0.0
        return sum(rarity.get(s, 0.0) for s in shared) + _SUBJECT * (len(shown - _LOOSE) + loose)

    given = exchange.asked_by.split(" ")[0]
    named = 1.0 if given and re.search(rf"\b{re.escape(given)}\b", opening) else 0.0
    unanswered = any(part.at_first == "no" for part in exchange.parts)
    likely = 1.5 if unanswered else 1.2 if is_weak(exchange) else 1.0
    return likely * (2 * near(opening) + 0.3 * near(passage) + named)


def _rarity(texts: Iterable[str]) -> Mapping[str, float]:
    """How telling a stem is: one that stands in few of the texts counts more."""
    counts: Counter[str] = Counter()
    total = 0
    for text in texts:
        counts.update(stems_of(text))
        total += 1
    return {each: math.log(1 + total / count) / 2 for each, count in counts.items()}

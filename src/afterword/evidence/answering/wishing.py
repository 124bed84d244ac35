"""What the person wishes they had said: which question each paragraph of it means."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from afterword.debrief.model import Debrief, Exchange
from afterword.evidence.answering.subjects import ASKING, asked_for, shown_by, stems_of
from afterword.evidence.answering.weak import NO_STORY, is_weak

_SUBJECT = 0.9
_LEAST_FIT, _LEAST_LEAD = 0.9, 0.3


def wish_for(exchange: Exchange, debrief: Debrief) -> tuple[str, ...]:
    """The paragraphs of the person's own "what I wish I had said" that belong to this exchange."""
    return wishes(debrief).get(exchange.id, ())


def wishes(debrief: Debrief) -> Mapping[str, tuple[str, ...]]:
    """Each paragraph of the wish with the exchange it clearly means, by that exchange's id."""
    asked = [each for each in debrief.exchanges if each.kind not in NO_STORY and not each.asked_again]
    found: dict[str, tuple[str, ...]] = {}
    if debrief.case.wish is None or not asked:
        return found
    rarity = _rarity(each.question for each in debrief.exchanges)
    for passage in debrief.case.wish.passages:
        fits = sorted(((_fit(passage.text, each, rarity), each.id) for each in asked), reverse=True)
        best, key = fits[0]
        if best >= _LEAST_FIT and (len(fits) == 1 or best - fits[1][0] >= _LEAST_LEAD):
            found[key] = (*found.get(key, ()), passage.text)
    return found


def _fit(passage: str, exchange: Exchange, rarity: Mapping[str, float]) -> float:
    """How well a paragraph of the wish fits a question; its opening usually names the question it means."""
    opening = re.split(r"[.:;?!]", passage, maxsplit=1)[0]
    question = " ".join(part.text for part in exchange.parts) or exchange.question
    asked, subjects = stems_of(question) - ASKING, asked_for(question)

    def near(text: str) -> float:
        shared = stems_of(text) & asked
        return sum(rarity.get(s, 0.0) for s in shared) + _SUBJECT * len(shown_by(text) & subjects)

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

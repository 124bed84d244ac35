"""Which questions are worth another answer, the most important first, and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.debrief.case import Case
from afterword.debrief.model import Concern, Debrief, Exchange
from afterword.evidence.answering.subjects import stems_of
from afterword.evidence.answering.weak import NO_STORY, is_weak
from afterword.evidence.answering.wishing import wishes

THIN = frozenset({"no-result", "no-number", "result-without-number"})
OPEN_PART = {"no": 1.4, "partly": 0.8, "yes": 0.0}
LATE = THIN | {"asked-again"}
_CORE = frozenset({"behavioural", "background", "technical"})
_SAME_MATTER = 2
_LATE, _LEAST = 0.4, 0.85
_FEW_WORDS = 9


@dataclass(frozen=True, slots=True)
class Worth:
    """One question that is worth it, and how much. `concern` is the doubt that was left standing with it."""

    exchange: Exchange
    weight: float
    concern: Concern | None = None
    wished: bool = False
    worried: bool = False


def worth(debrief: Debrief) -> tuple[Worth, ...]:
    """The questions that left something open, by the order of worries.md: a doubt voiced, a core question, the rest."""
    return tuple(sorted(_weighed(debrief), key=lambda each: -each.weight))


def is_worth(each: Worth) -> bool:
    """Whether a question is worth an answer of its own: not a short further question that was answered shortly."""
    exchange = each.exchange
    open_ = any(part.answered != "yes" for part in exchange.parts)
    small = exchange.follows is not None or len(exchange.question.split()) <= _FEW_WORDS
    aside = small and not open_ and not each.concern and not each.worried and each.weight < 1.5
    return each.wished or (each.weight >= _LEAST and not (aside and exchange.kind != "behavioural"))


def _weighed(debrief: Debrief) -> Iterator[Worth]:
    doubts = {_place_of(c, debrief): c for c in debrief.record.signals.concerns if c.answered != "yes"}
    job = stems_of(debrief.case.job.text) if debrief.case.job else frozenset()
    worried = {
        w.exchange for w in debrief.worries if w.verdict in {"supported", "mixed"} and w.letter in {"yes", "must"}
    }
    wished = wishes(debrief)
    for exchange in debrief.exchanges:
        concern = doubts.get(exchange.id)
        if (exchange.asked_again and not concern) or exchange.kind in NO_STORY:
            continue
        thin = exchange.id in worried and any(gap.rule in THIN for gap in exchange.gaps)
        if not (concern or is_weak(exchange) or exchange.id in wished or thin):
            if any(gap.rule in LATE for gap in exchange.gaps):
                yield Worth(exchange, _LATE + 0.5 * (exchange.kind in _CORE) + 0.3 * bool(exchange.repeated_in))
            continue
        weight = 3.0 if concern else 0.0
        weight += max((OPEN_PART[part.answered] for part in exchange.parts), default=0.0)
        told_nothing = exchange.kind == "behavioural" and any(gap.rule == "no-example" for gap in exchange.gaps)
        weight = max(weight, OPEN_PART["partly"]) if told_nothing else weight
        weight += 0.5 if exchange.kind in _CORE else 0.0
        weight += 0.6 if exchange.repeated_in else 0.0
        weight += 1.0 if exchange.id in worried else 0.0
        weight += 1.0 if exchange.id in wished else 0.0
        weight += min(len(stems_of(exchange.question) & job), 4) * 0.1
        yield Worth(exchange, weight, concern, exchange.id in wished, exchange.id in worried)


def _place_of(concern: Concern, debrief: Debrief) -> str | None:
    """The exchange in which a doubt was voiced; without one, the nearest question of whoever voiced it."""
    if concern.exchange or concern.quote.turn is None:
        return concern.exchange
    own = [e for e in debrief.exchanges if e.asked_by == concern.by and e.question_turns and e.kind not in NO_STORY]
    turn_ = concern.quote.turn
    nearest = min(own, key=lambda each: abs(each.question_turns[0] - turn_), default=None)
    return nearest.id if nearest else None


def why_worth(each: Worth, debrief: Debrief) -> str:
    """Why this question, in one or two sentences for the person."""
    exchange, who = each.exchange, each.exchange.asked_by or "They"
    first = who.split()[0] if " " in who and not who.startswith(("Dr", "Mr", "Ms", "Mrs", "Prof")) else who
    open_ = [part for part in exchange.parts if part.answered != "yes"]
    if each.concern:
        reasons = [f"{first} voiced a doubt, and it was left standing"]
    elif open_ and all(part.answered == "no" for part in exchange.parts):
        again = " twice" if exchange.repeated_in else ""
        reasons = [f"{first} asked this{again}, and it stayed unanswered"]
    elif open_:
        reasons = [f"{first} got only part of an answer"]
    elif any(gap.rule == "no-example" for gap in exchange.gaps):
        reasons = [f"{first} wanted an example and heard none"]
    elif any(gap.rule == "asked-again" for gap in exchange.gaps):
        reasons = [f"{first} had to ask twice before it was answered"]
    elif any(gap.rule in {"no-number", "result-without-number"} for gap in exchange.gaps):
        reasons = ["The answer was there, but not the number"]
    elif any(gap.rule in THIN for gap in exchange.gaps):
        reasons = ["The answer was there, but not what came of it"]
    else:
        reasons = ["You know now what you would rather have said"]
    if asks_for(exchange, debrief.case):
        reasons.append("the advertisement asks for it")
    if each.worried:
        reasons.append("it is one of your worries")
    elif each.wished and not reasons[0].startswith("You know"):
        reasons.append("you wrote down what you wish you had said")
    told = reasons[0] if len(reasons) == 1 else f"{'; '.join(reasons[:-1])}; and {reasons[-1]}"
    return f"{told}."


def asks_for(exchange: Exchange, case: Case) -> bool:
    """Whether a line of the advertisement is about the same thing as the question."""
    asked = stems_of(" ".join(part.text for part in exchange.parts) or exchange.question)
    return case.job is not None and any(
        len(stems_of(passage.text) & asked) >= _SAME_MATTER for passage in case.job.passages
    )

"""What to keep for the next time, out of what the record shows."""

from collections.abc import Iterable, Iterator

from afterword.debrief.gap_item import GAPS
from afterword.debrief.model import Debrief, Exchange
from afterword.debrief.verdicts import WORRIES
from afterword.evidence.answering.model import BetterAnswer
from afterword.evidence.answering.ranking import facts_for
from afterword.evidence.model import World
from afterword.practice.model import Card, Practice

MOST_LESSONS, MOST_CARDS, MOST_FACTS = 6, 6, 3


def practise(world: World, answers: tuple[BetterAnswer, ...] = ()) -> Practice:
    """Lessons, cards, and what was and was not in the person's hands, each out of a gap, a worry or a signal."""
    debrief = world.debrief
    return Practice(
        lessons=tuple(dict.fromkeys(_lessons(debrief)))[:MOST_LESSONS],
        cards=tuple(_cards(world, answers))[:MOST_CARDS],
        in_your_hands=tuple(dict.fromkeys(_in_hands(debrief))),
        not_in_your_hands=tuple(dict.fromkeys(_not_in_hands(debrief))),
    )


def open_gaps(debrief: Debrief) -> Iterator[str]:
    """The names of the gaps, those of questions that stayed open first."""
    ordered = sorted(debrief.exchanges, key=lambda exchange: not _stayed_open(exchange))
    for level in ("error", "warning", "info"):
        for exchange in ordered:
            yield from (gap.rule for gap in exchange.gaps if gap.level == level)


def _stayed_open(exchange: Exchange) -> bool:
    return any(part.answered != "yes" for part in exchange.parts)


def _lessons(debrief: Debrief) -> Iterator[str]:
    by_name = {gap.name: gap for gap in GAPS.values()}
    yield from (by_name[name].lesson for name in open_gaps(debrief) if name in by_name)
    if any(not name.put_right for name in debrief.record.signals.wrong_names):
        yield "Write the names of the interviewers at the top of the page."
    if debrief.record.signals.corrections:
        yield "Put the dates of all certificates and posts on the page with your notes."
    if (debrief.record.signals.minutes_late or 0) >= 2:
        yield "Open the newest invitation the evening before, and join five minutes early."
    for worry in debrief.worries:
        if worry.worry and worry.verdict in {"supported", "mixed"} and WORRIES[worry.worry].otherwise:
            yield WORRIES[worry.worry].otherwise
    if debrief.fit.advice == "withdraw":
        yield "Ask early for an ordinary week, day by day: it tells more than an hour of description."


def _cards(world: World, answers: tuple[BetterAnswer, ...]) -> Iterator[Card]:
    better = {answer.exchange: answer for answer in answers}
    by_name = {gap.name: gap for gap in GAPS.values()}
    told = [
        exchange
        for exchange in world.debrief.exchanges
        if exchange.of is None
        and any(gap.level != "info" for gap in exchange.gaps)
        and not world.debrief.case.is_private(exchange.question, "")
    ]
    order = {answer.exchange: n for n, answer in enumerate(answers)}
    for exchange in sorted(told, key=lambda each: (order.get(each.id, len(order)), not _stayed_open(each))):
        gap = next(gap for gap in exchange.gaps if gap.level != "info")
        answer = better.get(exchange.id)
        chosen = [each.fact for each in answer.facts] if answer else [r.fact for r in facts_for(exchange, world)]
        facts = tuple(fact.quote for fact in chosen[:MOST_FACTS])
        yield Card(
            exchange=exchange.id, question=" ".join(exchange.in_short.split()), missing=gap.message,
            try_this=by_name[gap.rule].lesson,
            answer=answer.draft.text if answer else "", facts=facts,
        )  # fmt: skip


def _in_hands(debrief: Debrief) -> Iterator[str]:
    by_name = {gap.name: gap for gap in GAPS.values()}
    yield from (by_name[name].hands for name in open_gaps(debrief) if name in by_name and by_name[name].hands)
    signals = debrief.record.signals
    if any(not name.put_right for name in signals.wrong_names):
        yield "the name"
    if (signals.minutes_late or 0) >= 2:
        yield "being on time"
    if signals.corrections:
        yield "the correction"
    if any(question.asked is False and not question.answered_anyway for question in debrief.prepared):
        yield "the questions you had prepared"
    yield (
        "whether you withdraw, and how"
        if debrief.fit.advice == "withdraw"
        else "what the letters say, and when they go"
    )


def _not_in_hands(debrief: Debrief) -> Iterator[str]:
    signals = debrief.record.signals
    who = next((step.who for step in reversed(signals.next_steps) if step.who), None)
    yield f"when {who} gets in touch" if who else "when they get in touch"
    yield "who else they see, and how they weigh it"
    if any("blank" in _names(exchange) and _stayed_open(exchange) for exchange in debrief.exchanges):
        yield "that nobody came back to the question"
    share = debrief.record.measures.get("talk_share_words")
    if share and share.usable and share.value is not None and share.value < 40:
        yield "how much they talked"
    if any(worry.worry == "W30" and worry.verdict == "supported" for worry in debrief.worries):
        yield "what was not asked"
    if debrief.fit.advice == "withdraw":
        yield "that the job is not the one that was advertised"


def _names(exchange: Exchange) -> Iterable[str]:
    return {gap.rule for gap in exchange.gaps}

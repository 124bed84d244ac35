"""I didn't answer the question."""

from afterword.debrief.worry_answers import asked_twice, meant, outcome, put_again, unfound
from afterword.debrief.worry_comfort import DRAWN, TWICE, comfort
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, at_first, pattern
from afterword.debrief.worry_open import FOR_GOOD, NOT_GIVEN, drawn_out, verdict_put_again, verdict_put_once
from afterword.debrief.worry_pressed import missed
from afterword.debrief.worry_words import every
from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.language.words import count_words

_BRIEF = 8
"""Words of a question that only asks on. A reading."""


def _judge(look: Look, text: str) -> Judgement:
    about, exchange = meant(look, text)
    twice = asked_twice(look, about.people) if pattern(TWICE).search(text) and not about.exchanges else ()
    if not twice and (missing := unfound(about)):
        return missing
    if twice:
        exchange = twice[0]
    elif exchange is None:
        open_ones = [e for e in look.record.questions_to_me if at_first(e) != "yes" and not e.asked_again]
        exchange = min(open_ones, key=lambda e: (not e.repeated_in, outcome(look, e) != "no"), default=exchange)
    if exchange is None:
        asked = look.record.questions_to_me
        if not asked or look.from_memory or pattern(TWICE).search(text):
            return Judgement("cannot be told", "The record does not show which question it was.")
        return Judgement("not supported", f"{every(len(asked), 'question')} got an answer with what it asked for.")
    if look.from_memory and pattern(FOR_GOOD).search(exchange.answer):
        left = look.quotes(FOR_GOOD, look.answer(exchange), 1)
        return Judgement(
            "supported", "You noted that it was left open.", (*look.question(exchange), *left), exchange.id
        )
    family = twice or put_again(look, exchange, about.topic)
    if len(family) > 1:
        return verdict_put_again(look, family)
    later = drawn_out(look, exchange) if pattern(DRAWN).search(text) else None
    if later and (outcome(look, exchange) != "yes" or count_words(later.question) <= _BRIEF):
        reason = "Part of it came only when they asked on."
        return Judgement("mixed", reason, (*look.question(later), *look.answer_quote(later)), exchange.id)
    found = verdict_put_once(look, exchange, missed(text))
    if found.verdict != "not supported":
        return found
    return comfort(look, text, about.topic, found, exchange)


ITEM = Worry(
    id="W12",
    name="missed-the-question",
    title="I didn't answer the question",
    why="34% of employers named the lack of specific answers (2010).",
    sources=(*cite("careerbuilder-2010"),),
    says=each(
        "I went off topic | I misunderstood the question | I didn't answer the question | I didn't answer the "
        "Christmas question | She asked me twice for a real person and I gave her a policy | I never really answered "
        "what he asked about budgets | I answered a completely different question | I dodged the question about "
        "overtime | he had to ask me again | I talked about the wrong thing entirely | I gave a politician's answer | "
        "I only answered half of it | I avoided the salary question | my answer had nothing to do with what she asked "
        "| They asked for an example and I talked in general | They had to repeat the question twice"
    ),
    decidable="yes",
    reads=True,
    supports="The same question asked again, or a part without any matching content.",
    refutes="The interviewer went on to a question about the content given.",
    letter="yes",
    rules=("D3", "D4"),
    otherwise="Rephrase the question before answering.",
    caution="Similarity scores err: show the passage, let the user judge.",
    owns=NOT_GIVEN,
    judge=_judge,
    finds=(
        Example(
            "Worry: Priya asked me twice about budgets and I went off topic.\n"
            "Ann: Have you run a budget? Tell me about one. {behavioural no}\n"
            "Me: I think money is important in any school.\n"
            "Ann: Is there one budget you held yourself? {behavioural no again}\n"
            "Me: Budgets are a team matter.",
            "supported",
        ),
        Example(
            "Worry: I didn't answer the budget question.\n"
            "Ann: Have you run a budget? {background no >yes}\n"
            "Me: I think money is important in any school.\n"
            "Ann: But a budget of your own? {background yes again}\n"
            "Me: Yes, twelve thousand a year for the library.",
            "mixed",
        ),
    ),
    passes=(
        Example(
            "Worry: I didn't answer the budget question.\n"
            "Ann: Have you run a budget? {background yes}\n"
            "Me: Yes, twelve thousand a year for the library.",
            "not supported",
        ),
    ),
)

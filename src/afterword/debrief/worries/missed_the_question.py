"""I didn't answer the question."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import asked_twice, meant, outcome, praised, put_again, taken_up, unfound, unhappy
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, at_first, by_the_end, pattern
from afterword.debrief.worry_notes import REGRET
from afterword.debrief.worry_words import every
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import cite
from afterword.language.stems import content_stems
from afterword.language.words import count_words

_DRAWN = (
    r"drag\w*|fish\w*|pull\w*|prompt\w*|nudge\w*|push\w*|squeez\w*|"
    r"(?:till|until|had to|then) (?:\w+ )?(?:ask\w*|come back|go back)"
)
_BRIEF = 8
"""Words of a question that only asks on. A reading."""
_FOR_GOOD = (
    r"never (?:did |actually |really |quite )?(?:go|went|got|came|said|answered?|finish\w*|told|give|gave|get)|"
    r"(?:got|went|was) (?:side-?tracked|distracted)|changed the subject"
)
_NOT_GIVEN = rf"{REGRET}|{_FOR_GOOD}"
"""In notes: what owns up to a question that was left for good, and to any poor answer."""
_LEFT_OUT = r"(?:never|not|didn't|did not|forgot|without)((?: [^\s,.;]+){1,5})"
_TWICE = r"twice|again|second time|two times|three times|repeat\w*|rephras\w*"


def _judge(look: Look, text: str) -> Judgement:
    about, exchange = meant(look, text)
    twice = asked_twice(look, about.people) if pattern(_TWICE).search(text) and not about.exchanges else ()
    if not twice and (missing := unfound(about)):
        return missing
    if twice:
        exchange = twice[0]
    elif exchange is None:
        open_ones = [e for e in look.record.questions_to_me if at_first(e) != "yes" and not e.asked_again]
        exchange = min(open_ones, key=lambda e: (not e.repeated_in, outcome(look, e) != "no"), default=exchange)
    if exchange is None:
        asked = look.record.questions_to_me
        if not asked or look.from_memory or pattern(_TWICE).search(text):
            return Judgement("cannot be told", "The record does not show which question it was.")
        return Judgement("not supported", f"{every(len(asked), 'question')} got an answer with what it asked for.")
    if look.from_memory and pattern(_FOR_GOOD).search(exchange.answer):
        left = look.quotes(_FOR_GOOD, look.answer(exchange), 1)
        return Judgement(
            "supported", "You noted that it was left open.", (*look.question(exchange), *left), exchange.id
        )
    family = twice or put_again(look, exchange, about.topic)
    if len(family) > 1:
        return _put_again(look, family)
    later = _drawn_out(look, exchange) if pattern(_DRAWN).search(text) else None
    if later and (outcome(look, exchange) != "yes" or count_words(later.question) <= _BRIEF):
        reason = "Part of it came only when they asked on."
        return Judgement("mixed", reason, (*look.question(later), *look.answer_quote(later)), exchange.id)
    return _put_once(look, exchange, _missed(text))


def _open(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """The open part of a question as a quotation."""
    text = next((part.text for part in exchange.parts if part.at_first != "yes"), "")
    turns = (turn for turn in look.turns(exchange.question_turns) if text and text in turn.text)
    return tuple(look.transcript.quote(turn.n, text) for turn in turns)[:1] or look.question(exchange)


def _put_again(look: Look, family: tuple[Exchange, ...]) -> Judgement:
    """The verdict on a question that was put more than once."""
    end, told = by_the_end(*family), look.answer_quote(family[-1])
    again = tuple(q for e in family[-2:] for q in look.question(e))
    key = family[0].id
    if end == "yes":
        who = look.who(again[-1:], "they")
        reason = f"The first answer left it open and {who} put it again. The second answer covered it."
        return Judgement("mixed", reason, (*again[-1:], *told, *taken_up(look, family[-1]))[:3], key)
    reason = f"{look.who(again)} asked it, and asked again in other words. No answer gave what was asked for."
    return Judgement("supported", reason, (*again, *told), key)


def _drawn_out(look: Look, exchange: Exchange) -> Exchange | None:
    """The next question of the same person, when it got its answer."""
    asked = look.record.questions_to_me
    after = asked[asked.index(exchange) + 1 :][:1] if exchange in asked else ()
    return next((e for e in after if e.asked_by == exchange.asked_by and at_first(e) == "yes"), None)


def _missed(text: str) -> frozenset[str]:
    """What the worry says was left out: "never gave her a price"."""
    return content_stems(" ".join(match[1] for match in pattern(_LEFT_OUT).finditer(text)))


def _put_once(look: Look, exchange: Exchange, missed: frozenset[str]) -> Judgement:
    """The verdict on a question that nobody came back to, as far as is marked."""
    end, told, asked = outcome(look, exchange), look.answer_quote(exchange), look.question(exchange)
    if end == "no":
        reason = "The answer holds nothing of what was asked."
        return Judgement("supported", reason, (*asked, *(told or look.said(exchange))), exchange.id)
    if end == "partly" and missed and not missed <= content_stems(exchange.answer):
        return Judgement(
            "supported", "That part stayed without an answer.", (*_open(look, exchange), *told), exchange.id
        )
    if end == "partly":
        reason = "One part was answered and one part stayed open."
        return Judgement("mixed", reason, (*asked, *told), exchange.id, "yes")
    if look.from_memory and pattern(_NOT_GIVEN).search(exchange.answer):
        noted = look.quotes(_NOT_GIVEN, look.answer(exchange), 1)
        return Judgement("supported", "You noted that it was left open.", (*asked, *noted), exchange.id)
    if pushed := unhappy(look, exchange):
        reason = "An answer came, and something about it stayed open."
        return Judgement("mixed", reason, (*told, *pushed), exchange.id, "yes")
    if look.from_memory and not (exchange.has_number or exchange.has_example or praised(look, exchange)):
        reason = "You noted an answer; how well it met the question the notes do not show."
        return Judgement("cannot be told", reason, told, exchange.id)
    quotes = (*told, *taken_up(look, exchange))[:3]
    return Judgement("not supported", "What you said answers what was asked.", quotes, exchange.id)


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
    supports="The same question asked again, or a part without any matching content.",
    refutes="The interviewer went on to a question about the content given.",
    letter="yes",
    rules=("D3", "D4"),
    otherwise="Rephrase the question before answering.",
    caution="Similarity scores err: show the passage, let the user judge.",
    owns=_NOT_GIVEN,
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

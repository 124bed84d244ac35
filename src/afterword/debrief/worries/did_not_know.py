"""I said "I don't know"."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import WEIGHTY, meant, outcome, praised, unhappy
from afterword.debrief.worry_focus import Focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, at_first, pattern
from afterword.debrief.worry_notes import EMPTY
from afterword.debrief.worry_papers import in_paper, own_evidence
from afterword.debrief.worry_unknown import NOT_KNOWN, SEVERAL, goes_on, noted_unknown
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _judge(look: Look, text: str) -> Judgement:
    about, exchange = meant(look, text)
    several = pattern(SEVERAL).search(text)
    alone = exchange if about.topic and not several else None
    asked = [alone, *look.followers(alone)] if alone else look.record.questions_to_me
    said = [(e, hits[0]) for e in asked if (hits := look.find(NOT_KNOWN, look.answer(e)))]
    if not said:
        return _not_said(look, about, exchange)
    bare = [(e, hit) for e, hit in said if not goes_on(look, e, hit)]
    if not bare:
        first, hit = said[0]
        more = (*look.quotes(signs.APPROACH, look.answer(first), 1), *praised(look, first))
        return Judgement("not supported", "You went on with what you do know.", (look.quote(hit), *more), first.id)
    first, hit = min(bare, key=lambda pair: (outcome(look, pair[0]) == "yes", pair[0].kind not in WEIGHTY))
    if several and len(bare) < len(said):
        all_of_them = (look.quote(hit), *(look.quote(h) for e, h in said if (e, h) not in bare))[:3]
        return Judgement("mixed", "It was left at that once; another time you went on.", all_of_them, first.id, "yes")
    quotes = (*look.question(first), look.quote(hit))
    if heard := praised(look, first):
        reason = f"You said so honestly, and {look.who(heard, 'they')} took it well."
        return Judgement("not supported", reason, (*quotes, *heard), first.id)
    if outcome(look, first) == "yes":
        return Judgement("mixed", "It was said, and little came after it.", quotes, first.id)
    if first.kind == "small-talk" and not (look.from_memory or first.follows or first.of):
        return Judgement("not supported", "It was said about a side matter.", quotes, first.id)
    if paper := own_evidence(look, look.stems[first.id][0]):
        quotes = (*quotes, *in_paper(look, paper))
    return Judgement("supported", "It was said and left at that.", quotes, first.id)


def _not_said(look: Look, about: Focus, exchange: Exchange | None) -> Judgement:
    """The verdict when no such words stand in the record."""
    if look.from_memory and (noted := noted_unknown(look, about.topic)):
        return Judgement("supported", "You noted that you did not know.", noted)
    if about.topic and exchange is None:
        return Judgement("cannot be told", "The record does not show the place you mean.")
    if exchange and at_first(exchange) == "no":
        quotes = (*look.question(exchange), *look.said(exchange))
        return Judgement("supported", "The question stayed without an answer.", quotes, exchange.id)
    told = exchange and about.topic and not look.from_memory and not unhappy(look, exchange)
    if exchange and told and outcome(look, exchange) == "yes":
        return Judgement("not supported", "You gave an answer to it.", look.answer_quote(exchange), exchange.id)
    return Judgement("cannot be told", "No such words of yours could be found in the record.")


ITEM = Worry(
    id="W17",
    name="did-not-know",
    title='I said "I don\'t know"',
    why="Nobody has counted how much this weighs.",
    sources=(*cite("careerbuilder-2018"),),
    says=each(
        "I admitted I didn't know | I said I don't know | I said I had no idea about Kubernetes | had to say I've "
        "never used it | I told her I wasn't sure about the regulations | I didn't know the answer to the VAT "
        "question | I kept saying 'not sure' | I had to admit I have no experience with it | I just said sorry, no "
        "clue | I did not know what GAAP was"
    ),
    decidable="yes",
    reads=True,
    supports='A bare "I don\'t know" on a core requirement.',
    refutes="Reasoning or honest limits followed; side topic.",
    letter="yes",
    rules=("D12", "D8"),
    otherwise="Formula: what I know, how I would find out.",
    caution="Honest not-knowing is no error.",
    owns=EMPTY,
    judge=_judge,
    finds=(
        Example(
            "Worry: I said I didn't know about VAT.\n"
            "Ann: How do you treat VAT on exports? {technical no}\n"
            "Me: I don't know.\n"
            "Ann: All right.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I said I didn't know about VAT.\n"
            "Ann: How do you treat VAT on exports? {technical partly}\n"
            "Me: I don't know the rate, but I'd check the notice and ask the tax desk before I booked it.",
            "not supported",
        ),
    ),
)

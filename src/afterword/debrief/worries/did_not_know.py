"""I said "I don't know"."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import meant, outcome, unhappy
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Hit, Look, at_first, pattern
from afterword.debrief.worry_notes import EMPTY
from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.language.words import count_words


def _judge(look: Look, text: str) -> Judgement:
    about, exchange = meant(look, text)
    asked = [exchange] if exchange and about.topic else list(look.record.questions_to_me)
    said = [(e, hits[0]) for e in asked if (hits := look.find(signs.DONT_KNOW, look.answer(e)))]
    if not said:
        if look.from_memory or (about.topic and exchange is None):
            return Judgement("cannot be told", "The record does not show the place you mean.")
        if exchange and at_first(exchange) == "no":
            return Judgement(
                "supported", "The question stayed without an answer.", look.answer_quote(exchange), exchange.id
            )
        if exchange and about.topic and outcome(look, exchange) == "yes" and not unhappy(look, exchange):
            told = look.answer_quote(exchange)
            return Judgement("not supported", "You gave an answer to that question.", told, exchange.id)
        return Judgement("cannot be told", "No such words of yours could be found in the record.")
    bare = [(e, hit) for e, hit in said if not _goes_on(look, e, hit) and outcome(look, e) != "yes"]
    if bare:
        first, hit = bare[0]
        return Judgement("supported", "It was said and left at that.", (look.quote(hit),), first.id)
    left = [(e, hit) for e, hit in said if not _goes_on(look, e, hit)]
    if left:
        first, hit = left[0]
        return Judgement("mixed", "It was said, and little came after it.", (look.quote(hit),), first.id)
    first, hit = said[0]
    more = look.quotes(signs.APPROACH, look.answer(first), 1)
    return Judgement(
        "not supported",
        "It was said, and you went on with what you do know or would do.",
        (look.quote(hit), *more),
        first.id,
    )


def _goes_on(look: Look, exchange: Exchange, hit: Hit) -> bool:
    """Whether a way of finding out, or a fair amount of content, follows."""
    rest = " ".join([hit.turn.text[hit.end :], *(t.text for t in look.answer(exchange) if t.n > hit.turn.n)])
    return bool(pattern(signs.APPROACH).search(rest)) or count_words(rest) > 40


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
    cues=each(
        r"not (?:have )?(?:a )?(?:\S+ )?(?:notion|scooby|clue|idea) (?:about|of|on)(?: \S+){0,4} | (?:could|did|can|"
        r"was) not (?:able to )?(?:even )?(?:tell|say|explain|define) (?:\S+ )?what (?:is|was|a|an|it|are|"
        r"were)(?: \S+){0,4} | (?:admit|say|said|tell|told) (?:\S+ ){0,3}?never (?:touched|used|seen|done|heard|"
        r"worked|come across)(?: \S+){0,3} | (?:kept )?saying (?:i )?(?:do not know|dunno|no idea|not sure) | (?:said|"
        r"say|saying|admit\w*|told|confess\w*|answered|replied|telling)(?: (?:to )?(?:him|her|them|that|just|sorry|i|"
        r"the \w+)){0,3} ~(?:(?:do|did) not (?:really |actually )?know|no (?:idea|clue)|not (?:sure|know)|"
        r"never (?:used|heard|done|worked)|no experience) | (?:did|do) not (?:even |really |"
        r"actually )?know (?:the answer|what|how|anything about|about|any|a thing|it|that|enough) | (?:no|not a|"
        r"have not a|had not a) (?:clue|idea) (?:about|what|how|when) | i do not know | not familiar with |"
        r" never heard of"
    ),
    decidable="yes",
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

"""Caught off guard by a question."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.worry_answers import meant, outcome, praised, unhappy, weighty
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_notes import REGRET
from afterword.debrief.worry_words import every
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_START = (
    r"good question|that's a (?:hard|tough|difficult|tricky|good) one|hm+|oh|gosh|i (?:wasn't expecting|"
    r"haven't thought)|let me think|well um"
)


def _judge(look: Look, text: str) -> Judgement:
    about, exchange = meant(look, text)
    if exchange is None and not about.topic:
        caught = [e for e in weighty(look) if pattern(_START).match(e.answer.lstrip())]
        exchange = min(caught, key=lambda e: outcome(look, e) != "no", default=None)
    if exchange is None:
        whole = [e for e in weighty(look) if outcome(look, e) == "yes"]
        if not about.named and whole and len(whole) == len(weighty(look)) and not look.from_memory:
            return Judgement(
                "not supported", f"{every(len(whole), 'larger question')} got an answer, so it did not show."
            )
        return Judgement("cannot be told", "The record does not show which question it was.")
    end = outcome(look, exchange)
    told = (*(look.answer_quote(exchange) or look.question(exchange)), *praised(look, exchange))
    if end == "yes" and not unhappy(look, exchange):
        return Judgement("not supported", "A complete answer came in the end, so it did not show.", told, exchange.id)
    if end == "no":
        tried = look.quotes(signs.BLANK, look.answer(exchange)) or told
        return Judgement("supported", "No answer with anything in it came to this question.", tried, exchange.id)
    return Judgement("mixed", "An answer came, and part of the question stayed open.", told, exchange.id, "yes")


ITEM = Worry(
    id="W13",
    name="caught-off-guard",
    title="Caught off guard by a question",
    why="S2 separates being caught from showing it; it shows less than felt (Savitsky & Gilovich 2003).",
    sources=(*cite("S2", "savitsky-gilovich-2003"),),
    says=each(
        "I was blindsided | they caught me cold | Caught off guard by the pricing question | I wasn't expecting them "
        "to ask about my divorce | I wasn't prepared for a test | the question threw me | he sprang a case study on "
        "me | it came out of nowhere | she caught me out with the one about weaknesses | I was not ready for the "
        "technical round | the roleplay took me by surprise | I got stumped"
    ),
    decidable="yes",
    reads=True,
    supports="A generic or empty answer.",
    refutes="A complete answer in the end: then it did not show.",
    letter="yes",
    rules=("D3", "D4"),
    otherwise="A practice card for this question.",
    owns=REGRET,
    judge=_judge,
    finds=(
        Example(
            "Worry: I was caught off guard by the roof question.\n"
            "Ann: What would you do about a leaking roof in a storm? {situational no}\n"
            "Me: Oh. Hm. I'd do my best I suppose.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I was caught off guard by the roof question.\n"
            "Ann: What would you do about a leaking roof in a storm? {situational yes}\n"
            "Me: Oh. I'd clear the room under it, call the roofer and put a bucket there.",
            "not supported",
        ),
        Example("Worry: I was caught off guard.\nFacts: notes\nAnn: Went all right.", "cannot be told"),
    ),
)

"""I stuttered, stumbled over words."""

import re

from afterword.debrief import worry_signs as signs
from afterword.debrief.worry_answers import meant, taken_up, unfound, weighty
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, at_first
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_RESTART = re.compile(r"\b(\w+)[,\s–—-]+\1\b|\w[-–—](?=[\s,]|$)", re.IGNORECASE)
_TRIPPED = r"stumbl\w*|stutter\w*|stammer\w*|tongue[- ]tied|tripped over|(?:words|it) came out (?:all )?wrong|jumbled"
_MANY = 3
"""Words said twice or broken off, and how many of them in one turn are a cluster. A reading."""


def _judge(look: Look, text: str) -> Judgement:
    if look.record.case.settings.speech:
        return Judgement("cannot be told", "A stutter or a second language is no fault, and it is not counted here.")
    about, exchange = meant(look, text)
    if missing := unfound(about):
        return missing
    last = max(exchange.answer_turns, default=0) if exchange else 0
    after = [turn for turn in look.theirs if exchange is None or last - 2 < turn.n <= last + 2]
    asked = look.quotes(signs.AGAIN, after)
    if asked:
        tripped = look.answer_quote(exchange) if exchange else ()
        key = exchange.id if exchange else None
        return Judgement("supported", "You were asked to say something again.", (*tripped, *asked), key)
    if look.from_memory or look.transcript.verbatim not in ("yes", "partly"):
        reason = "This record does not keep stumbles, and nobody asked you to repeat anything."
        return Judgement("cannot be told", reason)
    if exchange and at_first(exchange) == "no":
        lost = [turn for turn in look.answer(exchange) if len(_RESTART.findall(turn.text)) >= _MANY]
        reason = "The words broke off again and again in this answer, and its sense did not come through."
        if lost:
            return Judgement("supported", reason, (look.opening(lost[0]),), exchange.id)
        return Judgement("cannot be told", "Nobody asked you to repeat anything, but the answer itself stayed open.")
    if exchange:
        told = look.answer_quote(exchange)
        reason = "Nobody asked you to repeat anything, and what you said answers the question."
        return Judgement("not supported", reason, (*told, *taken_up(look, exchange))[:3], exchange.id)
    understood = max(weighty(look), key=lambda e: len(taken_up(look, e)), default=None)
    quotes = taken_up(look, understood) if understood and at_first(understood) != "no" else ()
    if not quotes:
        return Judgement("cannot be told", "Nobody asked you to repeat anything, but nobody took an answer up either.")
    return Judgement(
        "not supported", "Nobody asked you to repeat anything, and they went on from what you said.", quotes
    )


ITEM = Worry(
    id="W04",
    name="stumbled",
    title="I stuttered, stumbled over words",
    why=(
        "All disfluencies: about 6 per 100 words in ordinary speech (facts 1.2). S2 asks whether it was stuttering or "
        "only the memory of it."
    ),
    sources=(*cite("S2"),),
    says=each(
        "I kept stuttering | I tripped over my words | I stumbled over my words | I was tongue-tied | my words came "
        "out all jumbled | I stammered through the answer | I couldn't get my words out | fumbled my words | I got my "
        "words mixed up | I was incoherent | I mangled every sentence | could not finish one sentence | got tongue "
        "tied on the pricing question"
    ),
    decidable="yes",
    reads=True,
    supports="Repairs cluster in one answer and its sense cannot be recovered, or the interviewer asked to repeat.",
    refutes="The interviewer's next turn shows understanding.",
    letter="no",
    rules=("D3", "D4", "E3"),
    otherwise="Give the lost content of that answer.",
    caution=(
        "A stutter as a speech condition is NOT an error and is not counted; informative disclosure is a free choice "
        "(Byrd 2020)."
    ),
    owns=_TRIPPED,
    judge=_judge,
    finds=(
        Example(
            "Worry: I stammered through the boiler question.\n"
            "Ann: How would you test the boiler? {technical no}\n"
            "Me: The, the pressure, I, the, it.\n"
            "Ann: Sorry? Could you say that again?\n"
            "Me: The gauge.",
            "supported",
        ),
        Example(
            "Worry: I stammered.\n"
            "Facts: tidied\n"
            "Ann: How would you test the boiler? {technical yes}\n"
            "Me: With the gauge.",
            "cannot be told",
        ),
    ),
    passes=(
        Example(
            "Worry: I stammered through the boiler question.\n"
            "Ann: How would you test the boiler? {technical yes}\n"
            "Me: With, with the gauge.\n"
            "Ann: Why the gauge? {technical yes follows}\n"
            "Me: Because it's quick.",
            "not supported",
        ),
    ),
)

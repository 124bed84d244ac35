""" "I don't know", and nothing after it."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace, in_answer
from afterword.debrief.model import Exchange, Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    short = exchange.words is not None and exchange.words <= 15
    if short and any(part.at_first != "yes" for part in exchange.parts):
        quote = in_answer(exchange, record, Cues("dont-know"))
        if quote:
            yield Trace(quote)


ITEM = Gap(
    id="bare-dont-know",
    name="bare-dont-know",
    title="A bare “I don’t know”",
    why=(
        "Not knowing is no fault. What helps is the next half sentence: how you would find out, or the "
        "nearest thing you do know."
    ),
    sources=(Source("Our own reading; nobody has validated it", "facts.md 7", "reading"),),
    level="info",
    message="You said that you did not know and left it there.",
    next="Practise the half sentence after it: how you would find out, or the nearest thing you know.",
    lesson="“I don't know, and this is how I would find out” is a whole answer.",
    hands="the half sentence after “I don't know”",
    look=_look,
    finds=(Example("Ana {technical parts=no}: What is the limit for nitrate?\nMe: Sorry, [[I don't know.]]"),),
    passes=(
        Example(
            "Ana {technical parts=partly}: What is the limit for nitrate?\nMe: I don't know the figure by "
            "heart. I'd look at the drinking water tables, and if the sample was near it I would take a "
            "second one."
        ),
        Example("Ana {technical}: What is the limit for nitrate?\nMe: Fifty."),
    ),
)

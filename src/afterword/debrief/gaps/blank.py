"""Nothing came to mind."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace, in_answer
from afterword.debrief.model import Exchange, Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    open_still = any(part.at_first != "yes" for part in exchange.parts) or not exchange.parts
    quote = in_answer(exchange, record, Cues("blank")) if open_still else None
    if quote:
        made_good = bool(exchange.parts) and all(part.answered == "yes" for part in exchange.parts)
        message = "Nothing came to mind at first; later they had their answer." if made_good else ""
        yield Trace(quote, message, "info" if made_good else None)


ITEM = Gap(
    id="blank",
    name="blank",
    title="Your mind went blank",
    why=(
        "It happens to three in ten. What is missing can be supplied afterwards in a few lines, if a "
        "paper or a person shows it."
    ),
    sources=(Source("totaljobs 2017, 6,000 people: 30 in 100 lost the thread", "facts.md 3.2", "poll"),),
    level="warning",
    message="Nothing came to mind here, and the question stayed open.",
    next="Write down the story you had in mind tonight; if something shows it, it is the first candidate for a letter.",
    lesson="Two stories ready for each main requirement, each with a name to remember it by.",
    hands="which stories you had ready",
    look=_look,
    finds=(
        Example(
            "Ana {behavioural parts=no}: Tell me about a row you settled.\nMe: I had one and [[my mind has "
            "gone completely blank.]]"
        ),
    ),
    passes=(
        Example(
            "Ana {behavioural example}: Tell me about a row you settled.\nMe: Two porters, over a blank rota, in June."
        ),
    ),
)

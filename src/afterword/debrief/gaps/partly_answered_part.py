"""A part of the question that was answered by half."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace, first_words
from afterword.debrief.model import Exchange, Record
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    for part in exchange.parts:
        if part.at_first == "partly" and part.answered != "yes":
            quote = part.quote or first_words(exchange, record)
            yield Trace(quote, f"This was answered by half: “{part.text}”")


ITEM = Gap(
    id="partly-answered-part",
    name="partly-answered-part",
    title="A part of the question was answered by half",
    why="Half an answer is often remembered as a whole one; the missing half is small and easy to add.",
    sources=cite("careerbuilder-2010"),
    level="info",
    message="A part of this question was answered by half.",
    next="Add the missing half the next time, or in one sentence of a letter if it mattered.",
    lesson="Say in your own words what they asked before you start; with two halves, name both.",
    hands="hearing out the whole question",
    look=_look,
    finds=(Example("Ana {background parts=partly}: What did it change?\nMe: [[It went down a lot.]]"),),
    passes=(Example("Ana {background parts=yes}: What did it change?\nMe: It went from nine to four."),),
)

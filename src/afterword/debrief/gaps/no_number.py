"""A story without a single figure."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace, first_words
from afterword.debrief.model import Exchange, Record
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    thin = record.case.transcript.from_memory  # notes leave figures out
    if not thin and exchange.kind == "behavioural" and exchange.has_example and not exchange.has_number:
        yield Trace(first_words(exchange, record))


ITEM = Gap(
    id="no-number",
    name="no-number",
    title="A story without a figure",
    why="A figure makes a story checkable. It need not be large: how many, how long, how often.",
    sources=cite("bangerter-2014"),
    level="info",
    message="The story has no figure in it.",
    next="Find one figure that you can show: how many, how long, before and after.",
    lesson="Result first: say what came of it in the first sentence of a story, with its number.",
    hands="knowing your own figures",
    look=_look,
    finds=(
        Example(
            "Ana {behavioural example result}: Tell me about a route you changed.\nMe: [[I moved the school "
            "stop in autumn and the bus was on time again.]]"
        ),
    ),
    passes=(
        Example(
            "Ana {behavioural example result number}: Tell me about a route you changed.\nMe: I moved the "
            "stop and the bus was four minutes faster."
        ),
    ),
)

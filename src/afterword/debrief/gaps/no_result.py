"""A story without an end."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace, first_words
from afterword.debrief.model import Exchange, Record
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    if (
        exchange.kind == "behavioural"
        and exchange.has_example
        and not exchange.has_result
        and not any(later.follows == exchange.id and later.has_result for later in record.exchanges)
    ):
        yield Trace(first_words(exchange, record))


ITEM = Gap(
    id="no-result",
    name="no-result",
    title="A story without an end",
    why="People tell more about the situation than about what came of it; the end is what the listener waits for.",
    sources=cite("bangerter-2014"),
    level="warning",
    message="The story does not say what came of it.",
    next="Add the last sentence: what was different afterwards, and how you know.",
    lesson="Result first: say what came of it in the first sentence of a story, with its number.",
    hands="saying what came of it",
    look=_look,
    finds=(
        Example(
            "Ana {behavioural example}: Tell me about a customer you kept.\nMe: [[A man wanted to close his "
            "account and I rang him.]]"
        ),
    ),
    passes=(
        Example("Ana {behavioural example result}: Tell me about a customer you kept.\nMe: I rang him and he stayed."),
        Example(
            "Ana {behavioural example}: Tell me about a customer you kept.\nMe: A man wanted to close his "
            "account and I rang him.\nAna {behavioural example result follows=e1}: And then?\nMe: He stayed."
        ),
    ),
)

"""An interviewer ended the answer."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace, stopped
from afterword.debrief.model import Exchange, Record
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    quote = stopped(exchange, record)
    if quote and (exchange.words or 0) >= 30:
        yield Trace(quote)


ITEM = Gap(
    id="cut-off",
    name="cut-off",
    title="They stopped you",
    why="Being stopped says that the answer was long enough for them. Often it only says that time was short.",
    sources=(Source("Length alone proves no rambling; being cut off is a sign", "facts.md 1.6", "reading"),),
    level="warning",
    message="An interviewer stopped this answer.",
    next=(
        "Practise the same answer to end after its first good sentence; nothing needs to be said about it in a letter."
    ),
    lesson="The answer in the first sentence, one example, then stop.",
    hands="how long the answers were",
    look=_look,
    finds=(
        Example(
            "Ana {technical}: When do you reset the pump?\nMe: When it knocks, and there was one that "
            "knocked for a week, and before that we had another one that I was told about by a man who had "
            "it from his father, who never reset it.\nAna: [[I'm going to stop you there, we have a lot to "
            "get through.]]"
        ),
    ),
    passes=(Example("Ana {technical}: When do you reset the pump?\nMe: When it knocks.\nAna: Good. Let's move on."),),
)

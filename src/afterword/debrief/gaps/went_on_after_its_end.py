"""The answer went on after its own closing words."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace, went_on
from afterword.debrief.model import Exchange, Record
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    quote = went_on(exchange, record)
    if quote:
        yield Trace(quote)


ITEM = Gap(
    id="went-on-after-its-end",
    name="went-on-after-its-end",
    title="It went on after its own end",
    why="Talking on after one has signalled the end is frequent, and more so when the subject matters to us.",
    sources=(Source("Thesis on endings of answers, University of Neuchâtel 2025", "libra.unine.ch", "paper"),),
    level="info",
    message="The answer went on for a good while after your own closing words.",
    next="Stop at the closing words and let them ask; silence is their turn.",
    lesson="After your own closing words, stop.",
    hands="stopping after your own closing words",
    look=_look,
    finds=(
        Example(
            "Ana {technical}: How do you plan a round?\nMe: By the tide tables and the lock keeper's list. "
            "[[So yeah, that's pretty much it.]] Oh and the other thing is that the keeper's list was wrong "
            "one year and we were all standing there in the rain with the boat and the boat's owner and his "
            "dog, and nobody had the key, and in the end somebody had to swim across to get it back."
        ),
    ),
    passes=(
        Example(
            "Ana {technical}: How do you plan a round?\nMe: By the tide tables and the lock keeper's list. That's it."
        ),
    ),
)

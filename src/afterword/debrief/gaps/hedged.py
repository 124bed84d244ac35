"""An answer full of hedges."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace, in_answer
from afterword.debrief.model import Exchange, Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_LEAST, _SHARE = 4, 25  # hedges, and words for each of them


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    count = len(set(Cues("hedge").finds(exchange.answer)))
    if count >= _LEAST and (exchange.words or 0) <= _SHARE * count:
        yield Trace(in_answer(exchange, record, Cues("hedge")), f"This answer takes back what it says {count} times.")


ITEM = Gap(
    id="hedged",
    name="hedged",
    title="An answer full of “I think” and “maybe”",
    why="A hedge where one is unsure is honest. Where the record shows that you do know, it hides what you know.",
    sources=(
        Source(
            "Low assertiveness, not nerves, is what lowers ratings: Feiler & Powell 2016",
            "doi.org/10.1007/s10869-015-9403-z",
            "paper",
        ),
    ),
    level="info",
    message="This answer takes back much of what it says.",
    next="Say the part you are sure of without “I think”, and keep “maybe” for what is really open.",
    lesson="Say the part you are sure of without “I think”.",
    look=_look,
    finds=(
        Example(
            "Ana {technical}: How would you lay this pipe?\nMe: [[I guess maybe with a fall, probably, or "
            "something, I think.]]"
        ),
    ),
    passes=(
        Example(
            "Ana {technical}: How would you lay this pipe?\nMe: With a fall of one in eighty, I think, and "
            "bedded in sand."
        ),
    ),
)

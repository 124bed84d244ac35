"""A very short answer to an open question."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace, first_words
from afterword.debrief.model import Exchange, Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_WORDS, _SECONDS = 40, 20.0


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    open_question = exchange.kind in {"behavioural", "motivation"} and exchange.question in Cues("open-question")
    told = exchange.has_example or exchange.has_number or exchange.follows
    left_open = any(part.at_first == "no" for part in exchange.parts)  # that is a gap of its own
    quick = exchange.seconds is None or exchange.seconds < _SECONDS
    if open_question and quick and not told and not left_open and 0 < (exchange.words or 0) < _WORDS:
        message = f"An open question had an answer of {exchange.words} words, without an example."
        yield Trace(first_words(exchange, record), message)


ITEM = Gap(
    id="very-short",
    name="very-short",
    title="A very short answer to an open question",
    why="Some short answers are perfect. To an open question without an example, a few words more are usually welcome.",
    sources=cite("climbtheladder"),
    level="info",
    message="An open question had a very short answer, and no example.",
    next="Add one real occasion: two or three sentences are enough.",
    lesson="After a short answer add one sentence that begins with “for example”.",
    hands="giving an example unasked",
    look=_look,
    finds=(Example("Ana {motivation}: Why do you want to drive for us?\nMe: [[I like driving.]]"),),
    passes=(
        Example(
            "Ana {motivation example}: Why do you want to drive for us?\nMe: Your man stopped for me in the "
            "snow in January."
        ),
        Example("Ana {background}: Do you have the licence?\nMe: Yes."),
    ),
)

"""A doubt that an interviewer voiced and no fact met."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace
from afterword.debrief.model import Exchange, Record
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    for concern in record.signals.concerns:
        if concern.exchange == exchange.id and concern.answered != "yes":
            half = (
                "They voiced a doubt, and the fact you gave did not settle it." if concern.answered == "partly" else ""
            )
            yield Trace(concern.quote, half)


ITEM = Gap(
    id="concern-left-standing",
    name="concern-left-standing",
    title="A doubt was left standing",
    why="When a concern has been voiced, any answer to it beats silence, and a fact beats any other answer.",
    sources=cite("tsai-2010"),
    level="warning",
    message="They voiced a doubt, and no fact was set against it.",
    next=(
        "Look for one fact that meets it, in your papers or in what a former colleague can say: it "
        "belongs into the letter."
    ),
    lesson="A doubt is a question: answer it with one fact before any adjective.",
    hands="what you offered when they doubted",
    look=_look,
    finds=(
        Example(
            "Ana {background parts=no}: You've only worked in small kitchens, and [[I'm worried you won't "
            "keep up with two hundred covers.]]\nMe: I'm a fast learner and I work hard."
        ),
    ),
    passes=(
        Example(
            "Ana {background number example}: You've only worked in small kitchens, and I'm worried you "
            "won't keep up.\nMe: In August I cooked for two hundred and ten guests at the fair.\nAna: Good "
            "to know."
        ),
    ),
)

"""A very long answer with a sign that it was too long."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace, stopped, went_on
from afterword.debrief.model import Exchange, Record
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_WORDS, _SECONDS = 300, 120.0


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    long = (exchange.words or 0) > _WORDS or ((exchange.seconds or 0.0) > _SECONDS and (exchange.words or 0) > 200)
    sign = (stopped(exchange, record) or went_on(exchange, record)) if long else None
    if sign:
        time = f", {exchange.seconds:.0f} seconds" if exchange.seconds else ""
        yield Trace(sign, f"This answer took {exchange.words} words{time}, and these words show that it was too long.")


_ASKED = "Ana {technical}: When do you call the vet?\nMe: "
_STORY = "When the ewe is down and will not get up again I wait one hour and then I go and look. "

ITEM = Gap(
    id="very-long",
    name="very-long",
    title="A very long answer",
    why=(
        "Advice says one to two minutes. Length alone proves nothing, so this needs a sign too: they cut "
        "in, or it went on after its own end."
    ),
    sources=cite("climbtheladder"),
    level="warning",
    message="This answer was very long, and there is a sign that it was too long for them.",
    next="Say the answer first and the story after it, and stop at the first full stop that answers the question.",
    lesson="Ninety seconds: the answer, one example, full stop.",
    hands="how long the answers were",
    look=_look,
    finds=(Example(f"{_ASKED}{_STORY * 18}\nAna: [[Let me stop you there.]]"),),
    passes=(Example(f"{_ASKED}{_STORY * 18}\nAna: Thank you."),),
)

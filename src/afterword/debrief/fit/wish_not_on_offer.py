"""What the person wants in some years is not to be had there."""

from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign, in_theirs
from afterword.debrief.model import Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example


def _look(record: Record) -> Iterable[Sign]:
    for exchange in record.questions_to_me:
        if exchange.question in Cues("years-ahead") and exchange.answer_turns:
            after = range(exchange.answer_turns[-1] + 1, exchange.answer_turns[-1] + 4)
            yield from [s for s in in_theirs(record, Cues("not-here")) if s.quote.turn in after][:1]


ITEM = FitSignal(
    id="wish-not-on-offer",
    name="wish-not-on-offer",
    title="What you want later is not on offer",
    why="Asked about the years ahead, you said what you want; they said whether it is there.",
    against=True,
    message="what you want in some years is not on offer there.",
    next="Weigh how long you would be content without it.",
    look=_look,
    finds=(
        Example(
            "Ana {motivation}: What do you want to be doing in three years?\nMe: I want to run a kitchen of "
            "my own.\nAna: [[You will not have that here.]]"
        ),
    ),
    passes=(
        Example(
            "Ana {motivation}: What do you want to be doing in three years?\nMe: I want to run a kitchen of "
            "my own.\nAna: We have two kitchens that need somebody."
        ),
    ),
)

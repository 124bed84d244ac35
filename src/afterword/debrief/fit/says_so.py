"""The candidate says that they want it."""

from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign
from afterword.debrief.model import Record
from afterword.kernel.items import Example


def _look(record: Record) -> Iterable[Sign]:
    return [Sign(quote) for quote in record.signals.interest]


ITEM = FitSignal(
    id="says-so",
    name="says-so",
    title="You said that you want it",
    why="People who feel bad afterwards forget that they said this.",
    against=False,
    message="you said that you want it.",
    next="Nothing to do: a letter may say it again in one sentence.",
    look=_look,
    finds=(Example("Ana: We will call you.\nMe: [[I'd really like this job.]]"),),
    passes=(Example("Ana: We will call you.\nMe: I'd like to know when."),),
)

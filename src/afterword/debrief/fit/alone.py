"""Part of the work is done alone."""

from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign, in_theirs
from afterword.debrief.model import Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _look(record: Record) -> Iterable[Sign]:
    return list(in_theirs(record, Cues("alone")))[:1]


ITEM = FitSignal(
    id="alone",
    name="alone",
    title="Some of it you would carry alone",
    why="Being the only one is a nightmare to some and the making of others.",
    sources=(
        Source(
            "Kristof-Brown, Zimmerman & Johnson 2005: fit goes with accepting, staying and satisfaction",
            "Personnel Psychology 58:281",
            "paper",
        ),
    ),
    against=True,
    weighs=False,
    message="to weigh: some of it you would carry alone.",
    next="Ask how help is reached, if it matters to you.",
    look=_look,
    finds=(Example("Ana: [[It's one person for sixty beds at night.]]"),),
    passes=(Example("Ana: It's one person who asked for it."),),
)

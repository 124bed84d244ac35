"""The longest stretch without a word from the others."""

from afterword.debrief.measuring import Measure, Reading, Speech
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.language.words import count_words


def _read(speech: Speech) -> Reading:
    return Reading(value=float(max(count_words(turn.text) for turn in speech.mine)), n=len(speech.mine))


ITEM = Measure(
    id="M08",
    name="longest-turn-words",
    title="The longest you spoke without a break",
    why="A long stretch is no fault by itself: it is where to look first when an answer felt too long.",
    sources=(Source("The project's way of counting", "docs: how things are counted", "reading"),),
    unit="words",
    read=_read,
    finds=(Example("Ana {background}: What do you do?\nMe: I bake bread.\nAna: Hm.\nMe: Rye.", expect="3"),),
    passes=(Example("# notes\nShe asked what I do. I said I bake.", expect="unusable"),),
)

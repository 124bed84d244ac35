"""How many words the candidate spoke."""

from afterword.debrief.measuring import Measure, Reading, Speech
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _read(speech: Speech) -> Reading:
    return Reading(value=float(len(speech.my_words)), n=len(speech.mine))


ITEM = Measure(
    id="M12",
    name="words-spoken",
    title="Your words",
    why="How much the other figures rest on.",
    sources=(Source("The project's way of counting", "docs: how things are counted", "reading"),),
    unit="words",
    read=_read,
    finds=(Example("Ana {background}: What do you do?\nMe: I bake bread.", expect="3"),),
    passes=(Example("# notes\nShe asked what I do. I said I bake.", expect="unusable"),),
)

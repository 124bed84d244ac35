"""How much of the words was the candidate's."""

from afterword.debrief.measuring import Measure, Reading, Speech
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _read(speech: Speech) -> Reading:
    share = 100 * len(speech.my_words) / speech.all_words
    return Reading(value=round(share, 1), n=speech.all_words)


ITEM = Measure(
    id="M01",
    name="talk-share-words",
    title="Your share of the words",
    why="Shown without a verdict: no study says how much a candidate should speak.",
    sources=(Source("Vendor and advice pages on talk share; shown without a verdict", "facts.md 1.7", "advice"),),
    unit="% of words",
    read=_read,
    finds=(Example("Ana {background}: What do you do?\nMe: I bake bread.", expect="42.9"),),
    passes=(Example("# notes\nShe asked what I do. I said I bake.", expect="unusable"),),
)

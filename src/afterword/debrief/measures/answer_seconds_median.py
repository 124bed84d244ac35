"""The middle length of the answers by the clock."""

from statistics import median

from afterword.debrief.measuring import Measure, Reading, Speech
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _read(speech: Speech) -> Reading:
    lengths = [answer.seconds for answer in speech.answers if answer.seconds is not None]
    if not lengths:
        return Reading(why_not="no answer to a question of substance")
    return Reading(value=round(median(lengths), 1), n=len(lengths))


ITEM = Measure(
    id="M09",
    name="answer-seconds-median",
    title="How long your answers took, the middle one",
    why="Advice for interviews says one to two minutes; a short answer to a small question is as it should be.",
    sources=cite("climbtheladder"),
    unit="seconds",
    needs=frozenset(("ends",)),
    read=_read,
    finds=(Example("[0-4] Ana {background}: What do you do?\n[4-10] Me: I bake bread.", expect="6.0"),),
    passes=(Example("[0] Ana {background}: What do you do?\n[4] Me: I bake bread.", expect="unusable"),),
)

"""The middle length of the answers."""

from statistics import median

from afterword.debrief.measuring import Measure, Reading, Speech
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _read(speech: Speech) -> Reading:
    lengths = [answer.words for answer in speech.answers if answer.words is not None]
    if not lengths:
        return Reading(why_not="no answer to a question of substance")
    return Reading(value=float(median(lengths)), n=len(lengths))


ITEM = Measure(
    id="M06",
    name="answer-words-median",
    title="How long your answers were, the middle one",
    why=(
        "Half of the answers to real questions were longer, half shorter. Small talk and dates of "
        "starting are left out."
    ),
    sources=(Source("The project's way of counting", "docs: how things are counted", "reading"),),
    unit="words",
    read=_read,
    finds=(
        Example(
            (
                "Ana {background}: What do you do?\nMe: I bake bread.\nAna {technical}: How long does rye "
                "prove?\nMe: Two hours in winter and less in summer.\nAna {logistics}: When could you "
                "start?\nMe: Monday."
            ),
            expect="5.5",
        ),
    ),
    passes=(Example("Ana {logistics}: When could you start?\nMe: Monday.", expect="unusable"),),
)

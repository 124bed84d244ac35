"""The longest answer."""

from afterword.debrief.measuring import Measure, Reading, Speech
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _read(speech: Speech) -> Reading:
    lengths = [answer.words for answer in speech.answers if answer.words is not None]
    if not lengths:
        return Reading(why_not="no answer to a question of substance")
    return Reading(value=float(max(lengths)), n=len(lengths))


ITEM = Measure(
    id="M07",
    name="answer-words-longest",
    title="Your longest answer",
    why="Length alone proves no rambling; with a sign, such as being cut off, it is worth knowing.",
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
            expect="8",
        ),
    ),
    passes=(Example("# notes\nShe asked what I do. I said I bake.", expect="unusable"),),
)

"""How fast the candidate spoke in their own turns."""

from afterword.debrief.measuring import Measure, Reading, Speech
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _read(speech: Speech) -> Reading:
    seconds = sum(turn.seconds or 0.0 for turn in speech.mine)
    if not seconds:
        return Reading(why_not="the transcript's times are all alike")
    return Reading(value=float(round(60 * len(speech.my_words) / seconds)), n=len(speech.my_words))


ITEM = Measure(
    id="M05",
    name="words-per-minute",
    title="Your words for each minute of your own turns",
    why="No study names a speed above which talking fast hurts in an interview; listeners judge tempo badly.",
    sources=(
        Source("Ordinary rates are 125 to 150 in textbooks; no norm for interviews exists", "facts.md 1.4", "advice"),
    ),
    unit="words per minute of own turns",
    needs=frozenset(("comparable", "ends")),
    read=_read,
    finds=(
        Example(
            (
                "[0-4] Ana {background}: What do you do?\n[4-10] Me: I bake bread every day, mostly rye, in "
                "Ostby, at night."
            ),
            expect="110",
        ),
    ),
    passes=(
        Example("[0] Ana {background}: What do you do?\n[4] Me: I bake bread.", expect="unusable"),
        Example("# speech=second-language\n[0-4] Ana: Hello.\n[4-10] Me: I bake bread.", expect="unusable"),
    ),
)

"""How much of the talking time was the candidate's."""

from afterword.debrief.measuring import Measure, Reading, Speech
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _read(speech: Speech) -> Reading:
    spoken = [(turn, turn.seconds or 0.0) for turn in speech.case.transcript.turns]
    total = sum(seconds for _, seconds in spoken)
    own = sum(seconds for turn, seconds in spoken if speech.case.is_me(turn.speaker))
    if not total:
        return Reading(why_not="the transcript's times are all alike")
    return Reading(value=round(100 * own / total, 1), n=round(total))


ITEM = Measure(
    id="M02",
    name="talk-share-time",
    title="Your share of the talking time",
    why="The same as the share of words, by the clock; without a verdict.",
    sources=(Source("Vendor and advice pages on talk share; shown without a verdict", "facts.md 1.7", "advice"),),
    unit="% of talking time",
    needs=frozenset(("ends",)),
    read=_read,
    finds=(Example("[0-10] Ana {background}: What do you do?\n[10-40] Me: I bake bread.", expect="75.0"),),
    passes=(Example("[0] Ana {background}: What do you do?\n[10] Me: I bake bread.", expect="unusable"),),
)

"""How long the interview lasted."""

from afterword.debrief.measuring import Measure, Reading, Speech
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _read(speech: Speech) -> Reading:
    turns = speech.case.transcript.turns
    starts = [turn.start for turn in turns if turn.start is not None]
    ends = [turn.end for turn in turns if turn.end is not None]
    return Reading(value=round((max(ends) - min(starts)) / 60, 1), n=len(turns))


ITEM = Measure(
    id="M11",
    name="duration-minutes",
    title="How long it lasted",
    why="From the first word of the transcript to the last. A short interview is ambiguous.",
    sources=(Source("The project's way of counting", "docs: how things are counted", "reading"),),
    unit="minutes",
    needs=frozenset(("ends",)),
    read=_read,
    finds=(Example("[0-60] Ana {background}: What do you do?\n[60-150] Me: I bake bread.", expect="2.5"),),
    passes=(Example("[0] Ana {background}: What do you do?\n[60] Me: I bake bread.", expect="unusable"),),
)

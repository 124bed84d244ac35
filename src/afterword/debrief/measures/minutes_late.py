"""How late the candidate came, where the record shows it."""

from afterword.debrief.lateness import minutes_late
from afterword.debrief.measuring import Measure, Reading, Speech
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _read(speech: Speech) -> Reading:
    minutes = minutes_late(speech.case)
    if minutes is None:
        return Reading(why_not="nothing in the record speaks of being late")
    return Reading(value=minutes, n=1)


ITEM = Measure(
    id="M13",
    name="minutes-late",
    title="Minutes late",
    why="The clock decides, not the feeling: employers name lateness often, and one plain sentence can settle it.",
    sources=cite("blr-2010"),
    unit="minutes",
    from_notes=True,
    read=_read,
    finds=(Example("Ana: You were ten minutes late today.\nMe: I was, and I should have left earlier.", expect="10"),),
    passes=(
        Example("Ana: Good morning.\nMe: Good morning.", expect="unusable"),
        Example("Ana {situational}: A driver is ten minutes late. What do you do?\nMe: I ring him.", expect="unusable"),
    ),
)

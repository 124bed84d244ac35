"""First a pause."""

from datetime import timedelta

from afterword.followup.model import Step
from afterword.followup.outlook import Outlook, StepKind
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _make(view: Outlook) -> Step:
    if view.withdrawing:
        return Step(
            step="cool-off",
            title="Sleep on it",
            due=view.ends.date(),
            earliest=view.ends.date(),
            latest=view.ends.date(),
            sources=("S2", "H1"),
            why="Decide after a night, not in the evening. Read the part on the job again in the morning.",
        )
    pause = view.ends + timedelta(hours=1)
    return Step(
        step="cool-off",
        title="Take an hour off from it",
        due=pause,
        earliest=view.ends,
        latest=None,
        sources=("S2", "G1"),
        why="Walk, eat, talk about something else. A note written in the first hour is seldom the one you want to "
        "have sent.",
    )


ITEM = StepKind(
    id="cool-off",
    name="cool-off",
    title="A pause before anything is written",
    why="Distance lowers brooding and makes better letters; a walk in a park lowered rumination in one study.",
    sources=cite("S2", "kross-2014", "tudelft"),
    order=0,
    make=_make,
    finds=(Example("ends 2026-09-15T14:45", expect="due 2026-09-15T15:45"),),
    passes=(Example("ends 2026-11-09T16:30; withdrawing yes", expect="due 2026-11-09"),),
)

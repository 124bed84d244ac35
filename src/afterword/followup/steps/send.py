"""Sending the letters."""

from datetime import timedelta

from afterword.followup.model import Step
from afterword.followup.outlook import Outlook, StepKind
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _make(view: Outlook) -> Step | None:
    if not view.letters:
        return None
    what = "the letter" if view.letters == 1 else f"the {view.letters} letters"
    next_day = view.ends.date() + timedelta(days=1)
    morning = view.working_day(next_day)
    if view.withdrawing:
        morning = view.working_day((view.decided or view.ends.date()) + timedelta(days=1))
        return Step(
            step="send",
            title=f"Send {what} of withdrawal",
            due=view.at(morning, 9, 30),
            earliest=view.at(morning, 9),
            latest=max(view.ends + timedelta(days=2), view.at(morning, 17)),
            sources=("H1",),
            letter="withdrawal",
            why="A withdrawal goes soon, so that they can go on looking: the next working morning, within two days.",
        )
    earliest, latest = view.ends + timedelta(hours=1), view.ends + timedelta(hours=24)
    due = view.at(morning, 9)
    if morning != next_day and view.works(earliest.date()) and earliest.hour < 16:
        due = max(view.at(earliest.date(), 16), earliest)  # before the weekend rather than after it
    elif due > latest:
        latest = view.at(morning, 12)  # weekends and holidays stretch the 24 hours
    return Step(
        step="send",
        title=f"Send {what}",
        due=due,
        earliest=earliest,
        latest=latest,
        sources=("G1", "G2", "G3"),
        why=f"Not within an hour of the end ({view.ends_because or 'as far as we know it'}), within a day of it, and "
        "in the reader's working hours.",
    )


ITEM = StepKind(
    id="send",
    name="send",
    title="When to send the letters",
    why="Advice is near-unanimous on 24 hours; instant notes look canned, and nobody wants mail at three at night.",
    sources=cite("accountemps-2017", "topresume-2017", "smithhanley", "tudelft"),
    order=1,
    make=_make,
    finds=(
        Example("ends 2026-09-15T14:45", expect="due 2026-09-16T09:00; latest 2026-09-16T14:45"),
        Example("ends 2026-09-18T11:00", expect="due 2026-09-18T16:00", note="a Friday: before the weekend"),
        Example("ends 2026-09-18T17:30", expect="due 2026-09-21T09:00", note="a late Friday: on Monday morning"),
        Example("ends 2026-11-09T16:30; withdrawing yes", expect="due 2026-11-10T09:30; latest 2026-11-11T16:30"),
        Example("ends 2026-11-09T16:30; withdrawing yes; decided 2026-11-13", expect="due 2026-11-16T09:30"),
    ),
    passes=(Example("ends 2026-09-15T14:45; letters 0"),),
)

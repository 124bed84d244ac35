"""One friendly question about timing."""

from afterword.followup.model import Step
from afterword.followup.outlook import A_WEEK, Outlook, StepKind
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _make(view: Outlook) -> Step | None:
    if view.withdrawing:
        return None
    to = f" To {view.who}, who will be in touch." if view.who else ""
    silence = "a week" if view.patience == A_WEEK else f"{view.patience} days"
    after = f"About {silence} without a date."
    if view.their_day:
        after = "One to two working days after the day they named."
    elif view.since > view.ends.date():
        after = f"About {silence} after your letter, which went late."
    return Step(
        step="nudge",
        title="One short question, if nobody has written",
        due=view.nudge_day,
        earliest=view.nudge_day,
        latest=view.nudge_latest,
        sources=("G8", "H3"),
        letter="nudge",
        why=f"{after}{to} Two to four sentences, once.",
    )


ITEM = StepKind(
    id="nudge",
    name="nudge",
    title="When to ask once about timing",
    why="Wait for the employer's own date and a working day or two; then one short, friendly question.",
    sources=cite("S0", "indeed-hk", "livecareer"),
    order=6,
    make=_make,
    finds=(
        Example("ends 2026-09-15T14:45; named 2026-09-25", expect="due 2026-09-28; latest 2026-09-29"),
        Example("ends 2026-12-17T10:45; named 2026-12-24; holidays 2026-12-25", expect="due 2026-12-28"),
        Example("ends 2026-09-15T14:45", expect="due 2026-09-22; latest 2026-09-23"),
        Example("ends 2026-09-15T14:45; patience 24", expect="due 2026-10-09; latest 2026-10-12"),
        Example("ends 2026-09-15T14:45; wrote 2026-09-17", expect="due 2026-09-22", note="a letter in time"),
        Example("ends 2026-09-15T14:45; wrote 2026-09-21", expect="due 2026-09-28", note="a late letter"),
        Example("ends 2026-09-15T14:45; named 2026-09-25; wrote 2026-09-21", expect="due 2026-09-28"),
        Example("ends 2026-09-15T14:45; named 2026-09-18; wrote 2026-09-21", expect="due 2026-09-28"),
    ),
    passes=(Example("ends 2026-11-09T16:30; withdrawing yes; named 2026-11-20"),),
)

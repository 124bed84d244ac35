"""What to know about a kind of letter on a given day: when it goes, and what speaks against it now."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from afterword.followup.outlook import Outlook
from afterword.kernel.errors import BadCall
from afterword.letters.kind import Kind

FIRST_HOUR: Final = timedelta(hours=1)
LATE: Final = timedelta(hours=48)
"""From when on a thank-you is late: letter rule G2."""


def refuse_early(kind: Kind, view: Outlook | None, now: datetime) -> None:
    """Raise BadCall for a question about timing before anything can have been sent."""
    if kind.id == "nudge" and view and now < view.ends + FIRST_HOUR:
        raise BadCall(
            f"Nothing has been sent yet: the talk ends on {_day(view.ends.date())}, at {view.ends:%H:%M}.",
            next="The thank-you goes first, a question about timing only when their day has passed.",
        )


def remarks(kind: Kind, view: Outlook | None, *, advised: bool, now: datetime) -> Iterator[str]:
    """When a letter of this kind goes, and what speaks against it today.

    `advised` tells whether the record advises to withdraw.
    """
    yield kind.when
    if view is None:
        return
    today = now.date()
    if kind.id == "nudge" and today < view.nudge_day:
        yield f"Not before {_day(view.nudge_day)}: until then silence means nothing."
    if kind.id == "nudge" and today > view.let_go_day:
        yield f"The plan lets go on {_day(view.let_go_day)}: if you asked once already, leave it."
    if kind.id == "late-thank-you" and now < view.ends + LATE:
        yield "It is not late yet: a thank-you or a recovery note says nothing about it."
    if kind.id == "late-thank-you" and view.named and today > view.named:
        yield f"The day they named, {_day(view.named)}, has passed: a nudge may fit better."
    if kind.id == "withdrawal" and not advised:
        yield "Nothing in the record advises you to withdraw; the decision is yours."


def _day(day: date) -> str:
    return f"{day:%A}, {day.day} {day:%B}"

"""The days after: the plan for the calendar, the cards for the next interview, the time box on thinking back."""

from datetime import date, datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from afterword.app.interviews.looked_at import looked_at
from afterword.app.wiring import SystemClock
from afterword.followup.calendar import to_ics
from afterword.followup.model import Step
from afterword.web.pages.papers import attachment


def calendar(request: HttpRequest, key: str) -> HttpResponse:
    """The plan as a calendar file."""
    here = looked_at(key=key)
    if here.found is None:
        return redirect("interview", key)
    steps = [
        Step(
            step=each["step"],
            title=each["title"],
            due=_when(each["due"]),
            earliest=_maybe(each["earliest"]),
            latest=_maybe(each["latest"]),
            why=each["why"],
        )
        for each in here.found["debrief"]["plan"]
    ]
    title = " at ".join(filter(None, ("Interview", here.kept.employer)))
    return attachment(to_ics(steps, title=title, now=SystemClock().now()), "plan.ics")


def _when(iso: str) -> date | datetime:
    return datetime.fromisoformat(iso) if "T" in iso else date.fromisoformat(iso)


def _maybe(iso: str | None) -> date | datetime | None:
    return _when(iso) if iso else None

"""The days after: the plan for the calendar, the page for the next interview, the time box on thinking back."""

from datetime import date, datetime
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews import journal
from afterword.app.interviews.looked_at import looked_at
from afterword.app.wiring import SystemClock
from afterword.followup.calendar import to_ics
from afterword.followup.model import Step
from afterword.practice.sheet import brief_text
from afterword.web import saving
from afterword.web.pages import looking
from afterword.web.pages.papers import attachment

_MINUTES: Final = 15
"""A reading: long enough to write it down, short enough not to turn in circles."""
_LONGEST: Final = 20_000


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


def brief(request: HttpRequest, key: str) -> HttpResponse:
    """One page for the next interview, to be saved."""
    here = looked_at(key=key)
    if here.found is None:
        return redirect("interview", key)
    return attachment(brief_text(here.found.get("sheet", ())).encode(), "brief.md")


def think(request: HttpRequest, key: str) -> HttpResponse:
    """Fifteen minutes of going over it, written down, which end with one thing to do."""
    told = journal.told(key=key, file=journal.JOURNAL)
    if request.method == "POST":
        values = {
            name: request.POST.get(name, "").replace("\r", "")[:_LONGEST].strip() for name in ("thoughts", "deed")
        }
        saving.noted(key, values)
        if request.headers.get("HX-Request") == "true":
            return render(request, "parts/kept.html", {"now": SystemClock().now()})
        return redirect("interview", key)
    here = looked_at(key=key)
    shown = {"thoughts": told.get("thoughts", ""), "deed": told.get("deed", ""), "minutes": _MINUTES}
    return render(request, "think.html", {**looking.shared(here, "think"), **shown})


def _when(iso: str) -> date | datetime:
    return datetime.fromisoformat(iso) if "T" in iso else date.fromisoformat(iso)


def _maybe(iso: str | None) -> date | datetime | None:
    return _when(iso) if iso else None

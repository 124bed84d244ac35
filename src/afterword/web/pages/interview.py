"""One interview: its eight steps, and how far its reading is."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.app.interviews import journal
from afterword.app.interviews.looked_at import looked_at
from afterword.app.interviews.next_thing import next_thing
from afterword.app.wiring import SystemClock
from afterword.web import saving
from afterword.web.steps import steps_of


def interview(request: HttpRequest, key: str) -> HttpResponse:
    """The eight steps, the one that is next marked."""
    here = looked_at(key=key)
    if here.read.stale and here.read.state == "done":  # typed and left before the end: it is read now
        saving.again(key)
        here = looked_at(key=key)
    told = journal.told(key=key, file=journal.JOURNAL)
    thing = next_thing(here, told, now=SystemClock().now())
    shown = {"kept": here.kept, "read": here.read, "steps": steps_of(here, thing.page), "next": thing}
    return render(request, "interview.html", shown)


def reading(request: HttpRequest, key: str) -> HttpResponse:
    """How far the reading is; when it is done, the page is loaded anew."""
    here = looked_at(key=key)
    response = render(request, "parts/reading.html", {"kept": here.kept, "read": here.read})
    if not here.read.stale and here.read.state in {"done", "failed", "empty"}:
        response.headers["HX-Refresh"] = "true"
    return response

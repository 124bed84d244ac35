"""One interview: its eight steps, and how far its reading is."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.app.interviews.looked_at import LookedAt, looked_at
from afterword.app.interviews.rounds import AHEAD, other_rounds, thing_now
from afterword.app.wiring import SystemClock
from afterword.web import saving
from afterword.web.steps import steps_of


def interview(request: HttpRequest, key: str) -> HttpResponse:
    """The eight steps, the one that is next marked."""
    here = _awaited(key)
    thing, there = thing_now(here, now=SystemClock().now())
    shown = {
        "kept": here.kept, "read": here.read, "next": thing, "there": there, "rounds": other_rounds(here.kept),
        "steps": steps_of(here, "set-down" if thing.name == AHEAD else thing.page),
    }  # fmt: skip
    return render(request, "interview.html", shown)


def reading(request: HttpRequest, key: str) -> HttpResponse:
    """How far the reading is, said once each time it changes; when it is done, the page is loaded anew."""
    here = _awaited(key)
    going = here.read.stale or here.read.state in {"waiting", "running"}
    if going and request.GET.get("said") == here.read.saying:
        return HttpResponse(status=204)
    response = render(request, "parts/reading.html", {"kept": here.kept, "read": here.read, "part": True})
    if not here.read.stale and here.read.state in {"done", "failed", "empty"}:
        response.headers["HX-Refresh"] = "true"
    return response


def _awaited(key: str) -> LookedAt:
    """The interview; what was typed and left before the end, or while it was being read, is read now."""
    here = looked_at(key=key)
    if here.read.stale and here.read.state == "done":
        saving.again(key)
        here = looked_at(key=key)
    return here

"""One interview: its eight steps, and how far its reading is."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.app.interviews.looked_at import looked_at
from afterword.web.steps import steps_of


def interview(request: HttpRequest, key: str) -> HttpResponse:
    """The eight steps, the one that is next marked."""
    here = looked_at(key=key)
    return render(request, "interview.html", {"kept": here.kept, "read": here.read, "steps": steps_of(here)})


def reading(request: HttpRequest, key: str) -> HttpResponse:
    """How far the reading is; when it is done, the page is loaded anew."""
    here = looked_at(key=key)
    response = render(request, "parts/reading.html", {"kept": here.kept, "read": here.read})
    if not here.read.stale and here.read.state in {"done", "failed"}:
        response.headers["HX-Refresh"] = "true"
    return response

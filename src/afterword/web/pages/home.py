"""The list of interviews, and the single next thing for the last of them."""

from typing import Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.app.interviews import journal
from afterword.app.interviews.listed import listed
from afterword.app.interviews.looked_at import looked_at
from afterword.app.interviews.next_thing import next_thing
from afterword.app.wiring import SystemClock

_A_PAGE: Final = 40


def home(request: HttpRequest) -> HttpResponse:
    """What to do next, then all interviews, the last changed first."""
    interviews = listed()
    page = Paginator(interviews, _A_PAGE).get_page(request.GET.get("page"))
    shown: dict[str, object] = {"interviews": page}
    if interviews and page.number == 1:
        last = interviews[0]
        told = journal.told(key=last.key, file=journal.JOURNAL)
        shown |= {"last": last, "next": next_thing(looked_at(key=last.key), told, now=SystemClock().now())}
    return render(request, "home.html", shown)

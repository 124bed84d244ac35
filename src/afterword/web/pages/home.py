"""The single next thing of all interviews, and the list of them."""

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.app.interviews.listed import count, listed
from afterword.app.interviews.most_urgent import most_urgent
from afterword.app.wiring import SystemClock
from afterword.web.pages.paging import page_of

_A_PAGE: Final = 40


def home(request: HttpRequest) -> HttpResponse:
    """What to do next, then all interviews, the last changed first."""
    many = count()
    last_page = max(1, -(-many // _A_PAGE))
    page = min(page_of(request), last_page)
    urgent = most_urgent(now=SystemClock().now()) if many and page == 1 else None
    shown: dict[str, object] = {
        "interviews": listed(start=(page - 1) * _A_PAGE, most=_A_PAGE),
        "many": many,
        "gone": request.GET.get("gone", ""),
        "later": page - 1,
        "earlier": page + 1 if page < last_page else 0,
    }
    if urgent:
        shown["last"], shown["next"], shown["there"] = urgent
    return render(request, "home.html", shown)

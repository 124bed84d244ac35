"""The list of interviews, and the single next thing for the last of them."""

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.app.interviews import journal
from afterword.app.interviews.listed import count, listed
from afterword.app.interviews.looked_at import looked_at
from afterword.app.interviews.next_thing import next_thing
from afterword.app.wiring import SystemClock

_A_PAGE: Final = 40
_DIGITS: Final = 6


def home(request: HttpRequest) -> HttpResponse:
    """What to do next, then all interviews, the last changed first."""
    many = count()
    last_page = max(1, -(-many // _A_PAGE))
    asked = request.GET.get("page", "")
    page = min(int(asked), last_page) if asked.isdecimal() and len(asked) < _DIGITS and int(asked) else 1
    interviews = listed(start=(page - 1) * _A_PAGE, most=_A_PAGE)
    shown: dict[str, object] = {
        "interviews": interviews,
        "later": page - 1,
        "earlier": page + 1 if page < last_page else 0,
    }
    if interviews and page == 1:
        last = interviews[0]
        told = journal.told(key=last.key, file=journal.JOURNAL)
        shown |= {"last": last, "next": next_thing(looked_at(key=last.key), told, now=SystemClock().now())}
    return render(request, "home.html", shown)

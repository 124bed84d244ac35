"""What we should heed: a page of settings of one interview, each with the reason for it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews.heeding import heed as keep
from afterword.app.interviews.heeding import heeded
from afterword.app.interviews.looked_at import looked_at
from afterword.app.wiring import SystemClock
from afterword.web import saving
from afterword.web.pages import looking


def heed(request: HttpRequest, key: str) -> HttpResponse:
    """What stands, to be changed; a change has the interview read again."""
    here = looked_at(key=key)
    if request.method == "POST":
        values = {name: str(given).replace("\r", "") for name, given in request.POST.items()}
        saving.after(key, lambda: keep(key=key, values=values, now=SystemClock().now()))
        return redirect("interview", key)
    return render(request, "heed.html", {**looking.shared(here, "heed"), "heeded": heeded(key=key)})

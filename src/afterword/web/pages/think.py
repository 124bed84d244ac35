"""The time box on thinking back: fifteen minutes, in writing, which end with one thing to do."""

from datetime import datetime, timedelta
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews import journal
from afterword.app.interviews.looked_at import looked_at
from afterword.app.wiring import SystemClock
from afterword.web import saving
from afterword.web.pages import looking

_MINUTES: Final = 15
"""A reading: long enough to write it down, short enough not to turn in circles."""
_LONGEST: Final = {"thoughts": 20_000, "deed": 200}


def think(request: HttpRequest, key: str) -> HttpResponse:
    """Begin, write until the time is up, choose one thing, and later tick it off."""
    told = journal.told(key=key, file=journal.JOURNAL)
    now = SystemClock().now()
    if request.method == "POST":
        do = request.POST.get("do", "")
        saving.noted(key, _values(request, told, do, now))
        if request.headers.get("HX-Request") == "true":
            return render(request, "parts/kept.html", {"now": now})
        return redirect("think" if do in {"start", "drop"} else "interview", key)
    until = told.get("thinking")
    until = until if isinstance(until, datetime) and until.tzinfo else None
    shown = {
        "thoughts": told.get("thoughts", ""),
        "deed": told.get("deed", ""),
        "done": told.get("deed_done"),
        "until": until.astimezone(now.tzinfo) if until else None,
        "running": until is not None and now < until,
        "minutes": _MINUTES,
    }
    return render(request, "think.html", {**looking.shared(looked_at(key=key), "think"), **shown})


def _values(request: HttpRequest, told: dict[str, Any], do: str, now: datetime) -> dict[str, Any]:
    """What a button, or a pause in typing, changes in the journal."""
    if do == "start":
        return {"thinking": (now + timedelta(minutes=_MINUTES)).replace(microsecond=0)}
    if do == "done":
        return {"deed_done": now.date()}
    if do == "drop":
        return {"deed": None, "deed_done": None}
    typed = {
        name: request.POST[name].replace("\r", "")[:most].strip()
        for name, most in _LONGEST.items()
        if name in request.POST
    }
    anew = typed.get("deed", told.get("deed", "")) != told.get("deed", "")
    return {**typed, **({"deed_done": None} if anew else {}), **({"thinking": None} if do == "stop" else {})}

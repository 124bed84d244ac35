"""What becomes of the data: out, in, away."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews import carry
from afterword.app.interviews.forget import forget, forget_all
from afterword.app.interviews.listed import count, one
from afterword.app.interviews.looked_at import looked_at
from afterword.app.wiring import SystemClock
from afterword.web import saving
from afterword.web.pages import looking
from afterword.web.pages.papers import attachment

_SURE = "delete all"


def export(request: HttpRequest, key: str) -> HttpResponse:
    """One interview as a zip file."""
    return attachment(carry.export_one(key=key), f"{one(key=key).title[:60]}.zip")


def remove(request: HttpRequest, key: str) -> HttpResponse:
    """Delete one interview, after having asked."""
    if request.method == "POST":
        forget(key=key)
        return redirect("home")
    return render(request, "remove.html", looking.shared(looked_at(key=key), "remove"))


def data(request: HttpRequest) -> HttpResponse:
    """All of it: save a copy, bring one back, delete everything."""
    left: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    unsure = False
    if request.method == "POST":
        if file := request.FILES.get("zip"):
            made, left = saving.imported(file.read())
        elif request.POST.get("do") == "forget":
            unsure = request.POST.get("sure", "").strip().lower() != _SURE
            if not unsure:
                forget_all()
                return redirect("home")
    shown = {"count": count(), "left": left, "made": made, "unsure": unsure, "sure": _SURE}
    return render(request, "data.html", shown)


def backup(request: HttpRequest) -> HttpResponse:
    """All interviews as one zip file."""
    return attachment(carry.export_all(), f"afterword-{SystemClock().now():%Y-%m-%d}.zip")

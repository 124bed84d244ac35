"""What becomes of the data: out, in, away."""

from collections.abc import Iterator
from typing import Any, Final

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header

from afterword.app.interviews import carry
from afterword.app.interviews.listed import count, listed, one
from afterword.app.interviews.looked_at import looked_at
from afterword.app.wiring import SystemClock
from afterword.web import saving
from afterword.web.pages import looking

_SURE: Final = "delete all"


def export(request: HttpRequest, key: str) -> HttpResponseBase:
    """One interview as a zip file."""
    kept = one(key=key)
    name = " ".join(filter(None, (kept.title[:60].strip(" ."), kept.day)))
    return _saved(carry.export_one(key=key), f"{name}.zip")


def remove(request: HttpRequest, key: str) -> HttpResponse:
    """Delete one interview, after having asked."""
    if request.method == "POST":
        saving.forgotten(key)
        return redirect(f"{reverse('home')}?gone=one")
    return render(request, "remove.html", looking.shared(looked_at(key=key), "remove"))


def data(request: HttpRequest) -> HttpResponse:
    """All of it: save a copy, bring one back, delete everything."""
    shown: dict[str, Any] = {"sure": _SURE}
    if request.method == "POST":
        if file := request.FILES.get("zip"):
            shown["brought"] = saving.imported(file)
        elif request.POST.get("do") == "forget":
            if request.POST.get("sure", "").strip(' “”"').lower() == _SURE:
                saving.forgotten(*(kept.key for kept in listed()))
                return redirect(f"{reverse('home')}?gone=all")
            shown["unsure"] = True
        else:
            shown["nothing"] = True
    return render(request, "data.html", {**shown, "count": count()})


def backup(request: HttpRequest) -> HttpResponseBase:
    """All interviews as one zip file."""
    return _saved(carry.export_all(), f"afterword-{SystemClock().now():%Y-%m-%d}.zip")


def _saved(pieces: Iterator[bytes], name: str) -> StreamingHttpResponse:
    """A zip file to be saved, sent as it is made: recordings are larger than memory should be."""
    response = StreamingHttpResponse(pieces, content_type="application/zip")
    response.headers["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or ""
    return response

"""Set it down: files, pasted text."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews.write import start
from afterword.app.wiring import SystemClock
from afterword.web.tasks import read


def begin(request: HttpRequest) -> HttpResponse:
    """A new interview out of the files that were dropped or chosen, or out of pasted text."""
    if request.method != "POST":
        return render(request, "begin.html")
    files = {file.name or "notes.txt": file.read() for file in request.FILES.getlist("files")}
    if text := request.POST.get("text", "").strip():
        files["notes.txt"] = text.encode()
    with transaction.atomic():
        key = start(files=files, now=SystemClock().now())
        read.enqueue(key)
    return redirect("interview", key)

"""Set it down: files, pasted text."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.web import saving


def begin(request: HttpRequest) -> HttpResponse:
    """A new interview out of the files that were dropped or chosen, or out of pasted text."""
    if request.method != "POST":
        return render(request, "begin.html")
    files = {file.name or "notes.txt": file.read() for file in request.FILES.getlist("files")}
    if text := request.POST.get("text", "").strip():
        files["notes.txt"] = text.encode()
    return redirect("interview", saving.begun(files))

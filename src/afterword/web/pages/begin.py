"""Set it down: files, pasted text, or what is remembered."""

from typing import Final

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews.naming import as_part
from afterword.debrief.remembering import PROMPTS
from afterword.web import saving

PARTS: Final = (
    ("transcript", "The conversation", "A transcript from Zoom, Teams, Meet, Otter, or any text with who said what."),
    ("notes", "Notes from memory", "One thing a line, as it comes."),
    ("job", "The advertisement", "So that we know what they look for."),
    ("resume", "Your résumé", "Better answers are built out of your own facts only."),
    ("company", "What you know of them", "With where you found it."),
    ("worries", "What worries you", "One worry a line."),
    ("prepared", "Questions you had prepared", "One a line."),
)
"""What can be pasted: the file's name without its ending, what it is, and what it is good for."""


def begin(request: HttpRequest) -> HttpResponse:
    """A new interview out of the files that were dropped or chosen, pasted text, or nothing yet."""
    if request.method != "POST":
        return render(request, "begin.html", {"parts": PARTS})
    files = given(request)
    if files:
        return redirect("feelings", saving.begun(files))
    return redirect("memory", saving.begun({}, read=False), PROMPTS[0].id)


def given(request: HttpRequest) -> dict[str, bytes]:
    """The files of a form by the names they get in the case folder: what is pasted, and what was chosen for a part."""
    files: dict[str, bytes] = {}
    for file in request.FILES.getlist("files"):
        files[as_part(file.name or "file.txt", "", taken=files)] = _bytes(file)
    for part, _, _ in PARTS:
        if text := request.POST.get(part, "").replace("\r", "").strip():
            files[as_part(f"{part}.txt", part, taken=files)] = text.encode() + b"\n"
    return files


def _bytes(file: UploadedFile) -> bytes:
    content: bytes = file.read()
    return content

"""Set it down: files, pasted text, or what is remembered."""

from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlencode

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from afterword.app.interviews.names import file_name
from afterword.app.interviews.naming import as_part
from afterword.app.interviews.recordings import is_recording
from afterword.debrief.remembering import PROMPTS
from afterword.kernel.errors import AfterwordError
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
LEFT: Final = {
    "recording": "was not kept: a recording has its own place below, with a word on consent.",
    "empty": "was not kept: there is nothing in it.",
    "name": "was not kept: a file of this name cannot be. Give it a plain name.",
}
"""Why a file of a form was left out, by the word that stands for it in an address."""


@dataclass(slots=True)
class Given:
    """The files of a form by the names they get, and those left out, each with a word of LEFT."""

    files: dict[str, bytes] = field(default_factory=dict)
    left: list[tuple[str, str]] = field(default_factory=list)

    def after(self, page: str, key: str) -> HttpResponse:
        """On to this page; where something was left out, to the page that says so."""
        if not self.left:
            return redirect(page, key)
        told = urlencode([("left", f"{why}:{name[:80]}") for name, why in self.left])
        return redirect(f"{reverse('set-down', args=[key])}?{told}")


def begin(request: HttpRequest) -> HttpResponse:
    """A new interview out of the files that were dropped or chosen, pasted text, or nothing yet."""
    if request.method != "POST":
        return render(request, "begin.html", {"parts": PARTS})
    took = given(request)
    if took.files:
        return took.after("feelings", saving.begun(took.files))
    key = saving.begun({}, read=False)
    return took.after("set-down", key) if took.left else redirect("memory", key, PROMPTS[0].id)


def given(request: HttpRequest) -> Given:
    """What is pasted, and what was chosen; what cannot be kept is left out, all else comes in."""
    took = Given()
    for file in request.FILES.getlist("files"):
        _take(took, file)
    for part, _, _ in PARTS:
        if text := request.POST.get(part, "").replace("\r", "").strip():
            took.files[as_part(f"{part}.txt", part, taken=took.files)] = text.encode() + b"\n"
    return took


def _take(took: Given, file: UploadedFile) -> None:
    called = file.name or "file.txt"
    if is_recording(called):
        took.left.append((called, "recording"))
        return
    content: bytes = file.read()
    if not content.strip():
        took.left.append((called, "empty"))
        return
    try:
        took.files[file_name(as_part(called, "", taken=took.files))] = content
    except AfterwordError:
        took.left.append((called, "name"))

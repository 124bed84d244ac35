"""The files of an interview: what each is taken for, what could be added, what can be taken away."""

from collections.abc import Sequence
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header

from afterword.app.interviews.looked_at import looked_at
from afterword.app.interviews.naming import TAKEN_FOR, taken_for
from afterword.app.interviews.papers import bytes_of, retaken, text_of
from afterword.app.interviews.recordings import recording_of
from afterword.app.interviews.remember import place_in_memory
from afterword.kernel.errors import AfterwordError
from afterword.web import saving
from afterword.web.pages import looking
from afterword.web.pages.begin import LEFT, PARTS, given

_TEXTS: Final = (".txt", ".md", ".toml", ".vtt", ".srt", ".sbv", ".json", ".ics", ".html")
_LONGEST: Final = 400_000
_MOST_LEFT: Final = 40


def papers(request: HttpRequest, key: str) -> HttpResponse:
    """All files, with what each is taken for; more can be dropped, chosen or pasted."""
    here = looked_at(key=key)
    if request.method == "POST":
        if "part" in request.POST:
            name, part = request.POST.get("name", ""), request.POST["part"]
            taken = {file.name for file in here.files} - {name}
            saving.written(key, retaken(key=key, name=name, part=part, taken=taken))
            return redirect("set-down", key)
        took = given(request)
        if took.files:
            saving.written(key, dict(took.files))
        return took.after("set-down", key)
    notices = here.found["debrief"]["notices"] if here.found else []
    shown = {
        "papers": [_paper(file.name, file.size, notices) for file in here.files if taken_for(file.name)],
        "own": [file.name for file in here.files if not taken_for(file.name)],
        "taken_for": list(TAKEN_FOR.items()), "parts": PARTS, "notices": notices,
        "left": [_left(told) for told in request.GET.getlist("left")[:_MOST_LEFT]],
        "recording": recording_of(key=key), "memory_at": place_in_memory(key=key),
    }  # fmt: skip
    return render(request, "papers.html", {**looking.shared(here, "set-down"), **shown})


def paper(request: HttpRequest, key: str, name: str) -> HttpResponse:
    """One file: read and changed where it is text, else to be saved; or taken away."""
    content = bytes_of(key=key, name=name)
    if content is None:
        raise Http404
    if request.method == "POST":
        if request.POST.get("do") == "remove":
            saving.written(key, {name: None})
        elif _is_text(name) and (text := request.POST.get("text")) is not None:
            saving.written(key, {name: text.replace("\r\n", "\n").encode()})
        return redirect("set-down", key)
    if request.GET.get("save") or not _is_text(name) or len(content) > _LONGEST:
        return attachment(content, name.rpartition("/")[2])
    try:
        text = text_of(key=key, name=name)
    except AfterwordError:
        return attachment(content, name.rpartition("/")[2])
    return render(request, "paper.html", {**looking.shared(looked_at(key=key), "set-down"), "name": name, "text": text})


def attachment(content: bytes, name: str) -> HttpResponse:
    """A file to be saved, never to be shown by the browser as a page of ours."""
    response = HttpResponse(content, content_type="application/octet-stream")
    response.headers["Content-Disposition"] = (
        content_disposition_header(as_attachment=True, filename=name) or "attachment"
    )
    return response


def _paper(name: str, size: int, notices: Sequence[str]) -> dict[str, Any]:
    """A file with what it is taken for, and what the reading had to say of it."""
    part = taken_for(name)
    says = [each for each in notices if name in each]
    return {"name": name, "size": size, "part": part, "is": TAKEN_FOR[part], "says": says, "text": _is_text(name)}


def _left(told: str) -> tuple[str, str]:
    why, _, name = told.partition(":")
    return name[:80], LEFT.get(why, LEFT["name"])


def _is_text(name: str) -> bool:
    return name.lower().endswith(_TEXTS)

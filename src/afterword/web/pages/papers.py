"""The files of an interview: what there is, what could be added, what can be taken away."""

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header

from afterword.app.interviews.looked_at import looked_at
from afterword.app.interviews.papers import bytes_of, text_of
from afterword.debrief.remembering import PROMPTS
from afterword.kernel.errors import AfterwordError
from afterword.web import saving
from afterword.web.pages import looking
from afterword.web.pages.begin import PARTS, given

_TEXTS: Final = (".txt", ".md", ".toml", ".vtt", ".srt", ".sbv", ".json", ".ics", ".html")
_LONGEST: Final = 400_000


def papers(request: HttpRequest, key: str) -> HttpResponse:
    """All files; more can be dropped, chosen or pasted."""
    if request.method == "POST":
        if files := given(request):
            saving.written(key, dict(files))
        return redirect("set-down", key)
    here = looked_at(key=key)
    notices = here.found["debrief"]["notices"] if here.found else []
    shown = {"parts": PARTS, "notices": notices, "first": PROMPTS[0].id}
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


def _is_text(name: str) -> bool:
    return name.lower().endswith(_TEXTS)

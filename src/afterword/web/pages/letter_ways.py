"""The ways out of a letter: as a file, a link, a text to copy."""

from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.utils.http import content_disposition_header

from afterword.app.interviews.letter_forms import as_file, forms
from afterword.app.interviews.letters import Letter
from afterword.app.wiring import SystemClock
from afterword.web.pages.letter_opened import opened

_KINDS: Final = {".eml": "message/rfc822", ".pdf": "application/pdf", ".txt": "text/plain; charset=utf-8"}


def form(request: HttpRequest, key: str, stem: str, form: str) -> HttpResponse:
    """The letter as a file."""
    it = opened(key, stem)
    name, data = as_file(letter=it.shown, form=form, found=it.here.found or {})
    kind = next((kind for ending, kind in _KINDS.items() if name.endswith(ending)), "application/octet-stream")
    response = HttpResponse(data, content_type=kind)
    response.headers["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    return response


def ways(letter: Letter) -> dict[str, Any]:
    """Its own forms, those of other ways, and the present minute for a note that it has gone."""
    own, others = forms(letter)
    return {"forms": own, "other_forms": others, "minute": f"{SystemClock().now():%Y-%m-%dT%H:%M}"}

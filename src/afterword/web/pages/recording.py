"""The recording: played in parts, taken in as a whole or piece by piece, deleted."""

from pathlib import Path
from typing import Final

from django.core.files.uploadedfile import TemporaryUploadedFile
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.http import http_date

from afterword.app.interviews.recordings import drop_recording, keep_recording, kind_of, recording_path, take_piece
from afterword.kernel.errors import AfterwordError, BadCall
from afterword.web.ranges import wanted

_PART: Final = 1024 * 1024
"""Bytes of one answer: a player that pauses keeps no thread waiting, it asks for the next part when it needs it."""
_DIGITS: Final = 12


def recording(request: HttpRequest, key: str) -> HttpResponse:
    """Play it; or, by a form, keep one or delete it."""
    if request.method == "POST":
        if request.POST.get("do") == "remove":
            drop_recording(key=key)
        elif isinstance(file := request.FILES.get("recording"), TemporaryUploadedFile):
            agreed = request.POST.get("agreed") == "yes"
            keep_recording(key=key, name=file.name or "", path=Path(file.temporary_file_path()), agreed=agreed)
        else:
            raise BadCall("No recording was chosen.", next="Go back and choose one.")
        return redirect("set-down", key)
    path = recording_path(key=key)
    if path is None:
        raise Http404
    return _played(request, path)


def piece(request: HttpRequest, key: str) -> HttpResponse:
    """A piece of a large one; the answer says whether it is all there, or in a sentence why not."""
    told = request.GET
    start, whole = (told.get(name, "") for name in ("from", "of"))
    if request.method != "POST" or not (_is_count(start) and _is_count(whole)):
        raise Http404
    try:
        done = take_piece(
            key=key, name=told.get("name", ""), data=request.body, start=int(start), whole=int(whole),
            agreed=told.get("agreed") == "yes",
        )  # fmt: skip
    except AfterwordError as error:
        return JsonResponse({"says": str(error)}, status=400)
    return JsonResponse({"done": done})


def _played(request: HttpRequest, path: Path) -> HttpResponse:
    stat = path.stat()
    tag, day = f'"{stat.st_size:x}-{stat.st_mtime_ns:x}"', http_date(int(stat.st_mtime))
    asked = request.headers.get("Range", "")
    if request.headers.get("If-Range", tag) not in {tag, day}:
        asked = ""
    try:
        part = wanted(asked, stat.st_size, _PART)
    except ValueError:
        response = HttpResponse(status=416, headers={"Content-Range": f"bytes */{stat.st_size}"})
    else:
        response = _file(path, part, stat.st_size)
    for name, value in (("Accept-Ranges", "bytes"), ("ETag", tag), ("Last-Modified", day)):
        response.headers[name] = value
    return response


def _file(path: Path, part: tuple[int, int] | None, size: int) -> HttpResponse:
    if part is None:
        return FileResponse(path.open("rb"), content_type=kind_of(path.name))  # type: ignore[return-value]
    first, last = part
    with path.open("rb") as file:
        file.seek(first)
        content = file.read(last - first + 1)
    headers = {"Content-Range": f"bytes {first}-{last}/{size}"}
    return HttpResponse(content, status=206, content_type=kind_of(path.name), headers=headers)


def _is_count(text: str) -> bool:
    return text.isdecimal() and text.isascii() and len(text) <= _DIGITS

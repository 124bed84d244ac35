"""Search over everything; each place found leads to where it stands."""

from pathlib import PurePosixPath
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from afterword.app.interviews.listed import one
from afterword.app.interviews.searched import AMONG, Found, searched
from afterword.kernel.errors import BadCall
from afterword.web.pages.paging import page_of

_LONGEST: Final = 200
_A_PAGE: Final = 10
_OF_ONE: Final = 200
"""Places shown of one interview, when it is asked for alone."""
_JOURNAL: Final = {"thoughts": "think", "deed": "think", "expected": "feelings"}


def search(request: HttpRequest) -> HttpResponse:
    """The interviews in which all words stand, a few at a time; with `in` all places of one interview."""
    text, among = request.GET.get("q", "")[:_LONGEST].strip(), request.GET.get("among", "")
    key, page = request.GET.get("in", "")[:40], page_of(request)
    among = among if among in AMONG else ""
    only = _one(key) if key else None
    if only:
        found = searched(text=text, among=among, key=only.key, each=_OF_ONE)
    else:
        found = searched(text=text, among=among, start=(page - 1) * _A_PAGE, most=_A_PAGE + 1) if text else ()
    shown: dict[str, Any] = {
        "text": text, "among": among, "choices": [(name, title) for name, (_, title) in AMONG.items()], "only": only,
        "found": [(each, [_place(each.kept.key, place) for place in each.places]) for each in found[:_A_PAGE]],
        "later": page - 1, "earlier": page + 1 if len(found) > _A_PAGE else 0,
    }  # fmt: skip
    return render(request, "search.html", shown)


def _one(key: str) -> Any:
    try:
        return one(key=key)
    except BadCall:
        return None


def _place(key: str, place: Found) -> dict[str, Any]:
    """Where a place is shown, and what it is called there."""
    what, _, n = place.part.partition(" ")
    if what == "turn":
        title = "You" if place.kind == "mine" else place.who or "They"
        return _at(place, title, "transcript", key, f"t{n}")
    if what == "worry":
        return _at(place, "Your worry", "verdicts", key, f"w{n}")
    if what == "answer":
        return _at(place, "What you could say", "answers", key, f"better-{n}")
    if what == "about":
        return _at(place, "The post and the people", "interview", key)
    file, _, entry = place.part.partition("#")
    if place.kind == "letter" and file.endswith(".txt"):
        title = f"Letter to {place.who}" if place.who else "A letter"
        return _at(place, title, "letter", key, stem=PurePosixPath(file).stem)
    if file == "journal.toml":
        return _at(place, "Your notes of the days after", _JOURNAL.get(entry, "interview"), key)
    if file == "answers.toml":
        return _at(place, "An answer in your words", "answers", key)
    return _at(place, file, "paper", key, name=file)


def _at(place: Found, title: str, page: str, key: str, anchor: str = "", **more: str) -> dict[str, Any]:
    url = reverse(page, kwargs={"key": key, **more})
    return {"title": title, "pieces": place.pieces, "url": f"{url}#{anchor}" if anchor else url}

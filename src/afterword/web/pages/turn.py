"""One turn, to be put right where it stands: its words, who said them, where it was cut wrongly."""

import re
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from afterword.app.interviews.looked_at import looked_at
from afterword.app.interviews.mends import Origin, join_turn, mend_turn, take_back
from afterword.app.wiring import SystemClock
from afterword.web import saving
from afterword.web.pages import looking

_EMPTY_LINE: Final = re.compile(r"\n\s*\n")
_LONGEST_NAME: Final = 200


def turn(request: HttpRequest, key: str, n: int) -> HttpResponse:
    """The form for one turn, with the turns around it."""
    here = looked_at(key=key)
    turns = here.found["turns"] if here.found else []
    at = next((place for place, each in enumerate(turns) if each["n"] == n), None)
    if at is None:
        return redirect("transcript", key)
    before = turns[at - 1] if at else None
    if request.method == "POST":
        if request.POST.get("do") == "join" and before:
            origin, words = _origin(turns[at]), before["text"]
            saving.after(key, lambda: join_turn(key=key, origin=origin, before=words, now=SystemClock().now()))
            n = before["n"]
        else:
            _keep(request, key, turns[at])
        return redirect(f"{reverse('transcript', args=[key])}?mended={n}#t{n}")
    names = dict.fromkeys(each["who"] for each in turns if each["who"])
    shown = {
        "turn": turns[at], "turn_before": before, "turn_after": turns[at + 1] if at + 1 < len(turns) else None,
        "names": list(names), "others": [name for name in names if name != turns[at]["who"]],
    }  # fmt: skip
    return render(request, "turn.html", {**looking.shared(here, "transcript"), **shown})


def unmend(request: HttpRequest, key: str) -> HttpResponse:
    """Take back what was last put right."""
    if request.method == "POST":
        saving.after(key, lambda: take_back(key=key, now=SystemClock().now()))
    return redirect("transcript", key)


def _keep(request: HttpRequest, key: str, shown: dict[str, Any]) -> None:
    """Keep what differs from what was shown; an empty line in the words begins a new turn."""
    given = request.POST.get("text", "").replace("\r", "").strip()
    said = [" ".join(part.split()) for part in _EMPTY_LINE.split(given)]
    who = request.POST.get("who", "").strip()[:_LONGEST_NAME]
    other = request.POST.get("other", "").strip()[:_LONGEST_NAME] or who
    speaker = who if who and who != shown["who"] else None
    words = said[0] if said[0] and said[0] != shown["text"] else None
    pieces = [(speaker, words), *((other if n % 2 else who, part) for n, part in enumerate(said[1:], 1))]
    if any(pieces[0]) or len(pieces) > 1:
        origin = _origin(shown)
        saving.after(key, lambda: mend_turn(key=key, origin=origin, pieces=pieces, now=SystemClock().now()))


def _origin(shown: dict[str, Any]) -> Origin:
    """Where a turn stands in the file; before turns could be cut, numbers never moved."""
    number, part = shown.get("origin", (shown["n"], 0))
    return number, part

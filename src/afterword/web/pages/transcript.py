"""The conversation: who talked when, every turn with what was found at it, the search in it."""

import re
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from afterword.app.interviews.conversation import conversation, turn_at
from afterword.app.interviews.looked_at import LookedAt, looked_at
from afterword.app.interviews.mends import can_take_back
from afterword.app.interviews.naming import taken_for
from afterword.app.interviews.recordings import recording_of
from afterword.app.interviews.remember import MEMORY, place_in_memory
from afterword.web.pages import looking
from afterword.web.pages.lanes import lanes
from afterword.web.pages.said import said

_LONGEST: Final = 200
_LONGEST_QUOTE: Final = 2_000
_DIGITS: Final = 6
_TIME: Final = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2})")


def transcript(request: HttpRequest, key: str) -> HttpResponse:
    """All turns. `find` marks words, or leads to a time; `at` does the latter; `turn` and `words` mark a quotation."""
    here = looked_at(key=key)
    if here.found is None:
        return redirect("interview", key)
    given = request.GET
    find = given.get("find", "").strip()[:_LONGEST]
    quoted = _number(given.get("turn", ""))
    words = given.get("words", "")[:_LONGEST_QUOTE]
    shown = conversation(here.found, find=find, turn=quoted, words=words, only_open=given.get("only") == "open")
    when = _seconds(given.get("at", "") or find)
    n = turn_at(here.found["turns"], when) if when is not None else None
    if n and (given.get("at") or not shown.hits):
        return redirect(f"{reverse('transcript', args=[key])}#t{n}")
    only = given.get("only") == "open"
    recording = reverse("recording", args=[key]) if recording_of(key=key) else ""
    address, answers = reverse("transcript", args=[key]), reverse("answers", args=[key])
    from_memory = here.found["from_memory"]
    turns = said(
        shown, url=address, answers=answers, recording=recording, quoted_turn=quoted, only=only,
        mended=_number(given.get("mended", "")), mendable=not from_memory,
    )  # fmt: skip
    more = {
        "talk": shown,
        "said": turns,
        "find": find,
        "only": only,
        "at": n,
        "can_undo": can_take_back(key=key),
        "recording": recording,
        "picture": lanes(here.found),
        "nobody_is_me": not from_memory and not any(turn["me"] for turn in here.found["turns"]),
        "notes": _notes(here) if from_memory else "",
        "timed": any(turn["start"] is not None for turn in here.found["turns"][:1]),
    }
    return render(request, "transcript.html", {**looking.shared(here, "transcript"), **more})


def _notes(here: LookedAt) -> str:
    """Where notes from memory are changed: where they were written down."""
    key, names = here.kept.key, [file.name for file in here.files]
    if MEMORY in names:
        return reverse("memory", args=[key, place_in_memory(key=key)])
    name = next((name for name in names if taken_for(name) == "notes"), names[0])
    return reverse("paper", args=[key, name])


def _number(text: str) -> int:
    """The number of a turn in an address, 0 for anything else."""
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else 0


def _seconds(text: str) -> float | None:
    """A time of the conversation, as 12:30 or 1:02:03, in seconds."""
    said = _TIME.fullmatch(text.strip())
    return None if said is None else int(said[1] or 0) * 3600.0 + int(said[2]) * 60 + int(said[3])

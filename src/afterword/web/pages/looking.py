"""The pages that only show: what was found, one question of the eight on each."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews.looked_at import LookedAt, looked_at
from afterword.web.steps import around

Found = dict[str, Any]


def page(name: str, more: Callable[[Found], Found]) -> Callable[[HttpRequest, str], HttpResponse]:
    """A page of this name, with what `more` makes of the debrief; before there is one, the way leads to the steps."""

    def view(request: HttpRequest, key: str) -> HttpResponse:
        here = looked_at(key=key)
        if here.found is None:
            return redirect("interview", key)
        return render(request, f"{name}.html", {**shared(here, name), **more(here.found)})

    return view


def shared(here: LookedAt, name: str) -> Found:
    """What all pages of one interview have."""
    found = here.found or {}
    return {
        "kept": here.kept, "read": here.read, "files": here.files, "found": found, "d": found.get("debrief", {}),
        "here": name, **around(here.kept.key, name),
    }  # fmt: skip


_SIDES = (("For it", "for it: "), ("To weigh", "against it: to weigh: "), ("Against it", "against it: "))


def fit(found: Found) -> Found:
    """What speaks for the job, against it, and what only the person can weigh, as far as it was said."""
    left = list(found["debrief"]["fit"]["signals"])
    sides = []
    for title, start in _SIDES:
        own = [signal for signal in left if signal["message"].startswith(start)]
        left = [signal for signal in left if signal not in own]
        sides.append((title, [{**signal, "says": _capital(signal["message"][len(start) :])} for signal in own]))
    return {"sides": [(title, own) for title, own in sides if own]}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

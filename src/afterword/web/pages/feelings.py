"""Feelings first: how it felt, what the person expects, and the worries in their own words."""

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews import journal, write
from afterword.app.interviews.looked_at import looked_at
from afterword.app.interviews.papers import text_of
from afterword.app.wiring import SystemClock
from afterword.web import saving
from afterword.web.pages import looking

FELT: Final = ((1, "Terrible"), (3, "Bad"), (5, "Mixed"), (7, "All right"), (9, "Good"))
"""Words for `felt` of case.toml, which runs from 0 to 10."""
_WORRIES: Final = "worries.txt"
_MOST: Final = 20_000
_MOST_EXPECTED: Final = 2_000


def feelings(request: HttpRequest, key: str) -> HttpResponse:
    """Asked before the record is looked at, so that both can be held against each other."""
    if request.method == "POST":
        part = request.headers.get("HX-Request") == "true"
        _keep(request, key, read=not part)
        if part:
            return render(request, "parts/kept.html", {"now": SystemClock().now()})
        return redirect("verdicts", key)
    here = looked_at(key=key)
    shown = {
        "scale": FELT,
        "felt": nearest(journal.told(key=key).get("felt")),
        "worries": text_of(key=key, name=_WORRIES),
        "expected": journal.told(key=key, file=journal.JOURNAL).get("expected", ""),
    }
    return render(request, "feelings.html", {**looking.shared(here, "feelings"), **shown})


def _keep(request: HttpRequest, key: str, *, read: bool) -> None:
    """What was typed is kept at every pause; it is read when the person goes on (`read`)."""
    now = SystemClock().now()
    worries = request.POST.get("worries", "").replace("\r", "")[:_MOST].strip()
    files = {_WORRIES: worries.encode() + b"\n" if worries else None}
    chosen = next((n for n, _ in FELT if str(n) == request.POST.get("felt")), None)
    # A finer number of the person's own stays.
    felt = {} if chosen in {None, nearest(journal.told(key=key).get("felt"))} else {"felt": chosen}

    def save() -> bool:
        return write.write(key=key, files=files, now=now) | journal.tell(key=key, values=felt, now=now)

    # Typed and left before the end: the interview's page has it read.
    saving.after(key, save) if read else save()
    expected = request.POST.get("expected", "").replace("\r", "")[:_MOST_EXPECTED].strip()
    saving.noted(key, {"expected": expected, "asked": True})


def nearest(felt: object) -> int | None:
    """The number on the scale that is nearest to what was told; None for nothing."""
    if not isinstance(felt, int | float):
        return None
    return min((n for n, _ in FELT), key=lambda n: abs(n - felt))

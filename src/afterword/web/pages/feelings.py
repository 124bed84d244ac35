"""Feelings first: how it felt, what the person expects, and the worries in their own words."""

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews import journal
from afterword.app.interviews.looked_at import looked_at
from afterword.app.interviews.papers import text_of
from afterword.web import saving
from afterword.web.pages import looking

FELT: Final = ((1, "Terrible"), (3, "Bad"), (5, "I cannot say"), (7, "All right"), (9, "Good"))
"""Words for `felt` of case.toml, which runs from 0 to 10."""
_MOST: Final = 20_000


def feelings(request: HttpRequest, key: str) -> HttpResponse:
    """Asked before the record is looked at, so that both can be held against each other."""
    here = looked_at(key=key)
    if request.method == "POST":
        if request.POST.get("do") == "later":
            saving.noted(key, {"asked": True})
            return redirect("verdicts", key)
        felt = request.POST.get("felt", "")
        if felt.isdigit() and int(felt) in dict(FELT):
            saving.told(key, {"felt": int(felt)})
        worries = request.POST.get("worries", "").replace("\r", "")[:_MOST].strip()
        saving.written(key, {"worries.txt": worries.encode() + b"\n" if worries else None})
        saving.noted(key, {"expected": request.POST.get("expected", "")[:2000].strip(), "asked": True})
        return redirect("verdicts", key)
    shown = {
        "scale": FELT,
        "felt": journal.told(key=key).get("felt"),
        "worries": text_of(key=key, name="worries.txt"),
        "expected": journal.told(key=key, file=journal.JOURNAL).get("expected", ""),
    }
    return render(request, "feelings.html", {**looking.shared(here, "feelings"), **shown})

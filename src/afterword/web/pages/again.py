"""They invited you again: another round at the same firm."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews.another_round import along
from afterword.app.interviews.looked_at import looked_at
from afterword.web import saving
from afterword.web.pages import looking


def again(request: HttpRequest, key: str) -> HttpResponse:
    """What goes along, and which letters went; then a new interview begins with that."""
    here = looked_at(key=key)
    if request.method == "POST":
        return redirect("interview", saving.next_round(here, request.POST.getlist("went"), _day(request)))
    taken = along(here=here)
    evidence = sum(name.lower().startswith("evidence/") for name in taken.papers)
    shown = {
        "taken": taken,
        "papers": [name for name in taken.papers if "/" not in name],
        "evidence": evidence,
        "sent": [each.stem for each in taken.letters if each.sent],
    }
    return render(request, "again.html", {**looking.shared(here, "again"), **shown})


def _day(request: HttpRequest) -> date | None:
    try:
        return date.fromisoformat(request.POST.get("day", ""))
    except ValueError:
        return None

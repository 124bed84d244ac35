"""Do I still want it: what the record says, and the person's decision."""

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews import journal
from afterword.app.interviews.looked_at import looked_at
from afterword.app.wiring import SystemClock
from afterword.web import saving
from afterword.web.pages import looking

CHOICES: Final = (("yes", "Yes, I want it"), ("unsure", "I do not know yet"), ("no", "No, I would rather withdraw"))


def fit(request: HttpRequest, key: str) -> HttpResponse:
    """What speaks for it and against it; the decision is kept and can be changed."""
    here = looked_at(key=key)
    if request.method == "POST":
        chosen = request.POST.get("decision")
        if chosen in dict(CHOICES) and chosen != journal.told(key=key, file=journal.JOURNAL).get("decision"):
            saving.noted(key, {"decision": chosen, "decided": SystemClock().now().date()})
        return redirect("letters" if chosen == "no" else "questions", key)
    if here.found is None:
        return redirect("interview", key)
    decision = journal.told(key=key, file=journal.JOURNAL).get("decision")
    more = {"choices": CHOICES, "decision": decision}
    return render(request, "fit.html", {**looking.shared(here, "fit"), **looking.fit(here.found), **more})

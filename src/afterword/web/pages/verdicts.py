"""Was it as bad as I think: each worry with its verdict, after the person said how it felt."""

from collections import Counter

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews import journal
from afterword.app.interviews.looked_at import looked_at
from afterword.app.report.page import ANSWERS, TALLY, VERDICTS
from afterword.web import saving
from afterword.web.pages import looking
from afterword.web.pages.feelings import FELT, nearest
from afterword.web.pages.looking import Found


def verdicts(request: HttpRequest, key: str) -> HttpResponse:
    """The record's answer, beside what the person felt and expected; feelings are asked for first."""
    here = looked_at(key=key)
    if here.found is None:
        return redirect("interview", key)
    told = journal.told(key=key, file=journal.JOURNAL)
    if here.found["felt"] is None and not told.get("asked"):
        return redirect("feelings", key)
    if not told.get("looked"):
        saving.noted(key, {"looked": True})  # the next thing leads here once
    shown = {**looking.shared(here, "verdicts"), **_shown(here.found), "expected": told.get("expected", "")}
    return render(request, "verdicts.html", shown)


def _shown(found: Found) -> Found:
    """Each worry with its verdict, and all in one line."""
    d, felt = found["debrief"], found["felt"]
    counted = Counter(worry["verdict"] for worry in d["worries"])
    told = bool(d["worries"]) or felt is not None
    return {
        "answer": ANSWERS[d["as_bad_as_felt"]["answer"]] if told else "",
        "felt": next((says for n, says in FELT if n == nearest(felt)), ""),
        "tally": [(forms[counted[key] > 1], key, counted[key]) for key, forms in TALLY.items() if counted[key]],
        "worries": [{**worry, "says": VERDICTS[worry["verdict"]]} for worry in d["worries"]],
    }

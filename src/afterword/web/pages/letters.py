"""The letters: what there is, in which state, and which others could be written."""

from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews import checking, journal, letter_writing
from afterword.app.interviews.course import course_of
from afterword.app.interviews.letter_check import doubtful, laid_side_by_side
from afterword.app.interviews.letters import Letter, lacking, letters_of
from afterword.app.interviews.looked_at import LookedAt, looked_at
from afterword.app.wiring import SystemClock
from afterword.followup.advice import remarks
from afterword.letters.kind import KINDS
from afterword.web.pages import looking

_ORDER: Final = (
    "thank-you", "recovery", "late-thank-you", "panel", "recruiter", "correction", "nudge", "rejection-reply",
    "other-roles", "reference-request", "withdrawal",
)  # fmt: skip
"""Kinds in the order of the days on which one wants them."""


def letters(request: HttpRequest, key: str) -> HttpResponse:
    """All letters; a kind that is asked for is written at once."""
    here = looked_at(key=key)
    if here.found is None:
        return redirect("interview", key)
    if request.method == "POST":
        return _write(request, key)
    return render(request, "letters.html", {**looking.shared(here, "letters"), **_shown(here)})


def side_by_side(request: HttpRequest, key: str) -> HttpResponse:
    """The letters next to each other, as those who get them may lay them."""
    here = looked_at(key=key)
    if here.found is None:
        return redirect("interview", key)
    laid = laid_side_by_side([each for each in letters_of(here=here) if each.wanted])
    return render(request, "side_by_side.html", {**looking.shared(here, "letters"), "laid": laid})


def _write(request: HttpRequest, key: str) -> HttpResponse:
    """Letters of a kind; asked for by the page itself, the answer is the page anew, or why there are none."""
    kind, to = request.POST.get("kind", ""), request.POST.get("to", "")
    made = letter_writing.write_kind(key=key, kind=kind, to=to, now=SystemClock().now())
    if request.headers.get("HX-Request") == "true":
        return HttpResponse(status=204, headers={"HX-Refresh": "true"})
    return redirect("letter", key, made[0]) if len(made) == 1 else redirect("letters", key)


def _shown(here: LookedAt) -> dict[str, Any]:
    there = letters_of(here=here)
    found = here.found or {}
    course = course_of(found, journal.told(key=here.kept.key, file=journal.JOURNAL), now=SystemClock().now())
    decision, debrief = course.decision, found["debrief"]
    missing = lacking(there, decision)
    advised = debrief["fit"]["advice"] == "withdraw"
    kinds = sorted(KINDS.values(), key=lambda kind: _ORDER.index(kind.id) if kind.id in _ORDER else len(_ORDER))
    return {
        "letters": [each for each in there if each.wanted],
        "aside": [each for each in there if not each.wanted],
        "doubtful": doubtful(there, checking.ready(key=here.kept.key)),
        "decision": decision,
        "missing": KINDS[missing] if missing else None,
        "kinds": [(kind, tuple(remarks(kind, course.view, advised=advised, now=course.now))) for kind in kinds],
        "people": [person["name"] for person in debrief["case"]["interviewers"]],
        "send": next((step for step in course.steps if step.step == "send" and not course.is_past(step)), None),
        "open": any(_open(each) for each in there),
    }


def _open(letter: Letter) -> bool:
    return letter.wanted and letter.sent is None

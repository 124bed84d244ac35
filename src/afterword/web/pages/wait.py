"""The wait: the days in their order, today in its place, and what they wrote in the end."""

from datetime import date
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse

from afterword.app.interviews import journal
from afterword.app.interviews.course import course_of
from afterword.app.interviews.days_told import open_steps, rows_of
from afterword.app.interviews.heard import WORDS, as_told, heard_in, settled, with_word
from afterword.app.interviews.letters import kind_of, letters_of
from afterword.app.interviews.looked_at import LookedAt, looked_at
from afterword.app.interviews.next_thing import thing_of
from afterword.app.wiring import SystemClock
from afterword.followup.calendar import to_ics
from afterword.web import saving
from afterword.web.pages import looking
from afterword.web.pages.papers import attachment

_KINDS: Final = {"nudge": "nudge", "no": "rejection-reply"}
"""The kind of letter that the next thing asks for."""


def wait(request: HttpRequest, key: str) -> HttpResponse:
    """What was done, what comes, and the form for their answer."""
    if request.method == "POST":
        _keep(request, key)
        return redirect("wait", key)
    here = looked_at(key=key)
    if here.found is None:
        return redirect("interview", key)
    return render(request, "wait.html", {**looking.shared(here, "wait"), **_shown(here)})


def calendar(request: HttpRequest, key: str) -> HttpResponse:
    """What is still to come as a calendar file; when all of it is past, all of it."""
    here = looked_at(key=key)
    if here.found is None:
        return redirect("interview", key)
    now = SystemClock().now()
    course = course_of(here.found, journal.told(key=key, file=journal.JOURNAL), now=now)
    steps = open_steps(course, thing_of(course).name) or course.steps
    title = " at ".join(filter(None, ("Interview", here.kept.employer)))
    return attachment(to_ics(steps, title=title, now=now), "plan.ics")


def _keep(request: HttpRequest, key: str) -> None:
    """An answer of theirs, that it is dealt with, or that it was none."""
    heard = heard_in(journal.told(key=key, file=journal.JOURNAL))
    do = request.POST.get("do", "")
    if do == "back":
        heard = heard[:-1]
    elif do in {"done", "undone"}:
        heard = settled(heard, done=do == "done")
    else:
        heard = with_word(heard, request.POST.get("what", ""), _day(request.POST.get("day", "")))
    saving.noted(key, {"heard": as_told(heard)})


def _day(told: str) -> date:
    """The day as told; today when none was, or one that lies ahead."""
    today = SystemClock().now().date()
    try:
        return min(date.fromisoformat(told), today)
    except ValueError:
        return today


def _shown(here: LookedAt) -> dict[str, Any]:
    key, now = here.kept.key, SystemClock().now()
    course = course_of(here.found or {}, journal.told(key=key, file=journal.JOURNAL), now=now)
    thing = thing_of(course)
    behind, ahead = rows_of(course, thing.name)
    kind = _KINDS.get(thing.name)
    there = [each for each in letters_of(here=here) if _is_of(each.stem, kind)] if kind else []
    return {
        "thing": thing,
        "dated": course.view is not None,
        "behind": behind,
        "ahead": ahead,
        "steps": course.steps,
        "to_come": bool(open_steps(course, thing.name)),
        "today": course.today,
        "heard": course.heard,
        "answer": course.answer,
        "words": WORDS.items(),
        "kind": kind,
        "letter": there[-1] if there else None,
        "again": _again(key),
    }


def _is_of(stem: str, kind: str) -> bool:
    told = kind_of(stem)
    return told is not None and told.id == kind


def _again(key: str) -> str:
    """Where another round begins; "" as long as there is no such page."""
    try:
        return reverse("again", args=[key])
    except NoReverseMatch:
        return ""

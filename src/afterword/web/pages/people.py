"""Who, where and when: the names behind the speakers, who asked, the day, the post; one click for what is mixed up."""

from datetime import date, datetime
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews import journal
from afterword.app.interviews.looked_at import LookedAt, looked_at
from afterword.app.interviews.mends import can_take_back, name_speakers
from afterword.app.interviews.speakers import Speaker, made_one, my_name_for, renamed, speakers, swapped
from afterword.app.wiring import SystemClock
from afterword.debrief.roles import UNKNOWN_ME
from afterword.web import saving
from afterword.web.pages import looking

_TEXTS: Final = ("me", "employer", "role")
_PERSON: Final = ("name", "was", "role", "email")
_LONGEST: Final = 200
_FEW: Final = 6
"""Speakers that are shown at once; more are folded."""

Shown = dict[str, Any]


def people(request: HttpRequest, key: str) -> HttpResponse:
    """What was made out, to be put right."""
    here = looked_at(key=key)
    shown = _shown(here)
    if request.method == "POST":
        _keep(request, key, shown)
        return redirect("people", key)
    told = {**looking.shared(here, "set-down"), **shown, "can_undo": can_take_back(key=key)}
    return render(request, "people.html", told)


def _shown(here: LookedAt) -> Shown:
    told = journal.told(key=here.kept.key)
    case = here.found["debrief"]["case"] if here.found else {}
    values = {name: str(told.get(name) or case.get(name) or "") for name in _TEXTS}
    values["me"] = "" if values["me"] == UNKNOWN_ME else values["me"]
    when = told.get("date") or case.get("date") or ""
    when = when.isoformat() if isinstance(when, date) else str(when)
    spoken = speakers(here.found) if here.found else ()
    return {
        "values": values,
        "day": when[:10],
        "time": when[11:16] if "T" in when else "",
        "speakers": spoken[:_FEW],
        "more_speakers": spoken[_FEW:],
        "all_speakers": spoken,
        "interviewers": told.get("interviewers") or case.get("interviewers", []),
        "known": all(values.values()) and bool(when),
    }


def _keep(request: HttpRequest, key: str, shown: Shown) -> None:
    """Keep what differs from what was shown: what was only made out stays open to better knowledge."""
    given = {name: request.POST.get(name, shown["values"][name]).strip()[:_LONGEST] for name in _TEXTS}
    values: Shown = {name: text for name, text in given.items() if text != shown["values"][name]}
    values |= _when(request, shown)
    if "person name" in request.POST:
        after = _interviewers(request, journal.told(key=key).get("interviewers", []))
        if after != [{part: text for part, text in each.items() if text} for each in shown["interviewers"]]:
            values["interviewers"] = after
    names = _names(request, shown["all_speakers"], shown["values"]["me"], values)
    if values:
        saving.told(key, values)
    if names:
        saving.after(key, lambda: name_speakers(key=key, names=names, now=SystemClock().now()))


def _names(request: HttpRequest, spoken: tuple[Speaker, ...], me: str, values: Shown) -> dict[str, str]:
    """New names by label; may set `me` in the values."""
    typed = {
        name.removeprefix("speaker "): str(text).strip()[:_LONGEST]
        for name, text in request.POST.items()
        if name.startswith("speaker ")
    }
    names = renamed(spoken, {shown: text for shown, text in typed.items() if text and text != shown})
    mine = [one.name for one in spoken if one.is_me]
    if (new := values.get("me")) and new not in {one.name for one in spoken} | set(names.values()):
        names |= renamed(spoken, {name: str(new) for name in mine})
    one, other = (*request.POST.getlist("pair"), "", "")[:2]
    if chosen := request.POST.get("i am", ""):
        own = my_name_for(spoken, chosen, me)
        values |= {} if own else {"me": chosen}
        names |= own
    elif request.POST.get("do") in {"swap", "one"} and one and other and one != other:
        names |= (swapped if request.POST["do"] == "swap" else made_one)(spoken, one, other)
    return names


def _when(request: HttpRequest, shown: Shown) -> Shown:
    day, time = request.POST.get("day", shown["day"]), request.POST.get("time", shown["time"])
    if not day or (day, time) == (shown["day"], shown["time"]):
        return {}
    try:
        when = datetime.fromisoformat(f"{day}T{time or '00:00'}")
    except ValueError:
        return {}
    return {"date": when if time else when.date()}


def _interviewers(request: HttpRequest, before: list[dict[str, str]]) -> list[dict[str, str]]:
    """The people of the form; what else case.toml says of them stays."""
    known = {each.get("name", ""): each for each in before}
    out = set(request.POST.getlist("person out"))
    fields = [[given.strip()[:_LONGEST] for given in request.POST.getlist(f"person {part}")] for part in _PERSON]
    people = []
    for name, was, role, email in zip(*fields, strict=False):
        if name and not (was and was in out):
            told = {**known.get(was or name, {}), "name": name, "role": role, "email": email}
            people.append({part: text for part, text in told.items() if text})
    return people

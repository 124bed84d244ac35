"""Who, where and when: the names behind the speakers, the day, the post; one click swaps two speakers."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews import journal
from afterword.app.interviews.looked_at import LookedAt, looked_at
from afterword.app.interviews.mends import name_speakers
from afterword.app.wiring import SystemClock
from afterword.web import saving
from afterword.web.pages import looking

_TEXTS = ("me", "employer", "role")
_EMPTY: tuple[dict[str, str], ...] = ({}, {})
"""Room for two more people."""
_PERSON = ("name", "was", "role", "email")


def people(request: HttpRequest, key: str) -> HttpResponse:
    """What was made out, to be put right."""
    here = looked_at(key=key)
    if request.method == "POST":
        _keep(request, here)
        return redirect("people", key)
    told = journal.told(key=key)
    case = here.found["debrief"]["case"] if here.found else {}
    spoken: dict[str, int] = {}
    for turn in here.found["turns"] if here.found else ():
        if turn["speaker"]:
            spoken[turn["who"]] = spoken.get(turn["who"], 0) + len(turn["text"].split())
    date = case.get("date") or ""
    shown = {
        "values": {name: told.get(name) or case.get(name) or "" for name in _TEXTS},
        "day": date[:10], "time": date[11:16] if "T" in date else "",
        "speakers": [(name, words, name == case.get("me")) for name, words in spoken.items()],
        "interviewers": [*case.get("interviewers", []), *_EMPTY],
    }  # fmt: skip
    return render(request, "people.html", {**looking.shared(here, "set-down"), **shown})


def _keep(request: HttpRequest, here: LookedAt) -> None:
    key, now = here.kept.key, SystemClock().now()
    if swap := request.POST.getlist("swap"):
        first, second = (*swap, "", "")[:2]
        saving.after(key, lambda: name_speakers(key=key, names={first: second, second: first}, now=now))
        return
    values: dict[str, object] = {name: request.POST.get(name, "").strip()[:200] for name in _TEXTS}
    if day := request.POST.get("day", ""):
        try:
            when = datetime.fromisoformat(f"{day}T{request.POST.get('time') or '00:00'}")
            values["date"] = when if request.POST.get("time") else when.date()
        except ValueError:
            pass
    if "person name" in request.POST:
        values["interviewers"] = _interviewers(request, journal.told(key=key).get("interviewers", []))
    saving.told(key, values)
    named = {
        name.removeprefix("speaker "): str(given).strip()[:200]
        for name, given in request.POST.items()
        if name.startswith("speaker ")
    }
    changed = {shown: given for shown, given in named.items() if given and given != shown}
    if changed:
        saving.after(key, lambda: name_speakers(key=key, names=changed, now=now))


def _interviewers(request: HttpRequest, before: list[dict[str, str]]) -> list[dict[str, str]]:
    """The people of the form; what else case.toml says of them stays."""
    known = {each.get("name", ""): each for each in before}
    fields = [[given.strip()[:200] for given in request.POST.getlist(f"person {part}")] for part in _PERSON]
    people = []
    for name, was, role, email in zip(*fields, strict=False):
        if name:
            told = {**known.get(was or name, {}), "name": name, "role": role, "email": email}
            people.append({part: text for part, text in told.items() if text})
    return people

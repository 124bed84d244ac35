"""Ten minutes of memory: one question at a time, kept as it is typed."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews.looked_at import looked_at
from afterword.app.interviews.remember import answered, keep_place, remember, remembered
from afterword.app.wiring import SystemClock
from afterword.debrief.remembering import PROMPTS
from afterword.web import saving
from afterword.web.pages import looking

_FIELDS = ("text", "by", "asked", "said", "then")


def memory(request: HttpRequest, key: str, prompt: str) -> HttpResponse:
    """One question; going on keeps the answer, empty ones are passed over."""
    n = _place(prompt)
    if request.method == "POST":
        _keep(request, key, prompt)
        if "go" not in request.POST:  # while typing, or on leaving the page
            return render(request, "parts/kept.html", {"now": SystemClock().now()})
        go = request.POST["go"]
        if go == "end" or (go == "on" and n + 1 == len(PROMPTS)):
            saving.again(key)
            return redirect("feelings" if not remembered(key=key)["worries"]["text"] else "verdicts", key)
        to = PROMPTS[max(0, n - 1) if go == "back" else n + 1].id
        keep_place(key=key, prompt=to, now=SystemClock().now())
        return redirect("memory", key, to)
    here = looked_at(key=key)
    done = answered(key=key)
    shown = {
        "prompt": PROMPTS[n],
        "answer": remembered(key=key).get(prompt, {}),
        "n": n + 1,
        "of": len(PROMPTS),
        "prompts": [(each, each.id in done) for each in PROMPTS],
    }
    return render(request, "memory.html", {**looking.shared(here, "set-down"), **shown})


def _keep(request: HttpRequest, key: str, prompt: str) -> None:
    answer = {field: request.POST.get(field, "") for field in _FIELDS}
    now = SystemClock().now()
    remember(key=key, prompt=prompt, answer=answer, now=now)
    keep_place(key=key, prompt=prompt, now=now)


def _place(prompt: str) -> int:
    for n, each in enumerate(PROMPTS):
        if each.id == prompt:
            return n
    raise Http404

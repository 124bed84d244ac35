"""What I wish I had said: what was said beside what the papers hold, and one's own words for the next time."""

import re
from collections.abc import Iterator
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from afterword.app.interviews import checking, own_answers
from afterword.app.interviews.looked_at import LookedAt, looked_at
from afterword.app.interviews.own_answers import Own, held_against
from afterword.app.wiring import SystemClock
from afterword.kernel.errors import AfterwordError
from afterword.web.pages import looking

_PLACE: Final = re.compile(r"[\w-]{1,40}")


def answers(request: HttpRequest, key: str) -> HttpResponse:
    """All of them; one's own words are kept as they are typed, each question for itself."""
    here = looked_at(key=key)
    if request.method == "POST":
        return _keep(request, here)
    if here.found is None:
        return redirect("interview", key)
    own = own_answers.own_answers(key=key)
    better_ones = list(_shown(here.found))
    known = {each["question"] for each in better_ones}
    held = checking.ready(key=key)
    pairs = [
        (better, held_against(question=better["question"], words=own.get(better["question"], ""), held=held))
        for better in better_ones
    ]
    others = [Own(question=question, words=words) for question, words in own.items() if question not in known]
    shown = {"answers": pairs, "others": others, "coming": held is None and checking.coming(key=key)}
    return render(request, "answers.html", {**looking.shared(here, "answers"), **shown})


def _keep(request: HttpRequest, here: LookedAt) -> HttpResponse:
    """The words of one question. What cannot be kept stays on the page, with the sentence that says why."""
    key, now = here.kept.key, SystemClock().now()
    at = request.POST.get("at", "")
    at = at if _PLACE.fullmatch(at) else ""
    question, words = request.POST.get("question", ""), request.POST.get("words", "").replace("\r\n", "\n")
    if request.POST.get("do") == "ours" and here.found:
        ours: list[str] = next((each["parts"] for each in _shown(here.found) if each["question"] == question), [])
        words = "\n\n".join([*filter(None, [words.strip()]), *ours])
    part = request.headers.get("HX-Request") == "true"
    try:
        own_answers.answer(key=key, question=question, words=words, now=now)
    except AfterwordError as error:
        response = render(
            request,
            "fault_part.html" if part else "letter_not_kept.html",
            {"says": str(error), "body": words},
            status=400,
        )
        response.headers["HX-Retarget"], response.headers["HX-Reswap"] = "find .saved", "innerHTML"
        return response
    if part:
        held = checking.ready(key=key)
        own = held_against(question=question, words=words, held=held)
        coming = held is None and checking.coming(key=key)
        shown = {"own": own, "id": at, "kept": here.kept, "found": here.found, "kept_at": now, "coming": coming}
        return render(request, "parts/answer_found.html", shown)
    return redirect(f"{reverse('answers', args=[key])}#better-{at}")


def _shown(found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What could have been said, beside what was."""
    d = found["debrief"]
    by_id = {exchange["id"]: exchange for exchange in d["exchanges"]}
    facts = {fact["id"]: fact for fact in d["facts"]}
    said = {turn["n"]: turn["text"] for turn in found["turns"]}
    for better in d["better_answers"]:
        exchange = by_id[better["exchange"]]
        yield {
            **better,
            "question": exchange["question"]["text"],
            "short": found["short"].get(better["exchange"], exchange["question"]["text"]),
            "by": exchange["asked_by"],
            "said": [said[n] for n in exchange["answer"]["turns"] if n in said],
            "chosen": [{**facts[c["id"]], "because": c["why"]} for c in better["facts"] if c["id"] in facts],
            "parts": [part for part in better["draft"]["parts"].values() if part],
        }

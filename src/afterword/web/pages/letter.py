"""One letter: an editor that keeps every pause in typing and holds the words against rules, case and other letters."""

from dataclasses import replace
from secrets import token_hex
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.app.interviews import checking
from afterword.app.interviews.letter_check import look
from afterword.app.interviews.letter_forms import link
from afterword.app.interviews.letter_hands import mark_of
from afterword.app.interviews.letter_text import tidy
from afterword.app.wiring import SystemClock
from afterword.kernel.errors import AfterwordError
from afterword.web.pages import letter_deeds, letter_ways, looking
from afterword.web.pages.letter_opened import Opened, keep, opened


def letter(request: HttpRequest, key: str, stem: str) -> HttpResponse:
    """The editor. What cannot be kept stays on the page, with the sentence that says why."""
    if request.method != "POST":
        it = opened(key, stem)
        return render(request, "letter.html", {**_part(it), **_around(request, it)})
    part = request.headers.get("HX-Request") == "true"
    try:
        it = opened(key, stem)
        return _typed(request, it) if part else letter_deeds.done(request, it)
    except AfterwordError as error:
        typed = {"says": str(error), "body": request.POST.get("body", ""), "subject": request.POST.get("subject", "")}
        response = render(request, "fault_part.html" if part else "letter_not_kept.html", typed, status=400)
        response.headers["HX-Retarget"], response.headers["HX-Reswap"] = "#kept", "innerHTML"
        return response


def check(request: HttpRequest, key: str, stem: str) -> HttpResponse:
    """What was found, as a part of the page; asked for again until the case is read."""
    return render(request, "parts/letter_check.html", _part(opened(key, stem)))


def _typed(request: HttpRequest, it: Opened) -> HttpResponse:
    """Kept while typing: the answer is what was found, the words on the page stay as they are."""
    kept = keep(request, it)
    if kept.meanwhile:
        response = render(request, "parts/letter_meanwhile.html", {"kept": it.here.kept, "letter": it.shown})
        response.headers["HX-Retarget"], response.headers["HX-Reswap"] = "#kept", "innerHTML"
        return response
    it = replace(it, shown=replace(it.shown, now=kept.words))
    more = {**letter_deeds.before(request, it), "put_by": True} if kept.version else {}
    return render(request, "parts/letter_check.html", {**_part(it), **more, "kept_at": SystemClock().now()})


def _part(it: Opened) -> dict[str, Any]:
    """What changes with every word."""
    looked = look(letter=it.shown, others=it.others, held=checking.ready(key=it.key))
    mail, whole = link(it.shown)
    return {
        "kept": it.here.kept,
        "found": it.here.found,
        "letter": it.shown,
        "base": mark_of(tidy(it.shown.now)),
        "looked": looked,
        "coming": not looked.with_facts and checking.coming(key=it.key),
        "errors": looked.count("error"),
        "warnings": looked.count("warning"),
        "mail": mail,
        "mail_whole": whole,
    }


def _around(request: HttpRequest, it: Opened) -> dict[str, Any]:
    """What stands around it."""
    return {
        **looking.shared(it.here, "letters"),
        **letter_ways.ways(it.shown),
        **letter_deeds.before(request, it),
        "page": token_hex(4),
        "then": letter_deeds.after_sending(it) if it.shown.sent else None,
        "before": None,
        "after": None,
    }

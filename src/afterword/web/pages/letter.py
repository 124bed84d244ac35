"""One letter: an editor that keeps every pause in typing and holds the words against rules, case and other letters."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header

from afterword.app.interviews import checking, letter_writing
from afterword.app.interviews.letter_check import Looked, look, mended
from afterword.app.interviews.letter_forms import as_file, forms, link
from afterword.app.interviews.letter_text import Words, tidy, waived
from afterword.app.interviews.letters import Letter, beside, letters_of, one_of
from afterword.app.interviews.looked_at import LookedAt, looked_at
from afterword.app.wiring import SystemClock
from afterword.kernel.errors import AfterwordError, BadCall
from afterword.web.pages import looking

_KINDS = {".eml": "message/rfc822", ".pdf": "application/pdf", ".txt": "text/plain; charset=utf-8"}


def letter(request: HttpRequest, key: str, stem: str) -> HttpResponse:
    """The editor. What cannot be kept stays on the page, with the sentence that says why."""
    if request.method != "POST":
        here, shown, others = _opened(key, stem)
        return render(request, "letter.html", _page(here, shown, look_now(here, shown, others)))
    part = request.headers.get("HX-Request") == "true"
    try:
        here, shown, others = _opened(key, stem)
        return _typed(request, here, shown, others) if part else _done(request, here, shown, others)
    except AfterwordError as error:
        typed = {"says": str(error), "body": request.POST.get("body", ""), "subject": request.POST.get("subject", "")}
        response = render(request, "fault_part.html" if part else "letter_not_kept.html", typed, status=400)
        response.headers["HX-Retarget"], response.headers["HX-Reswap"] = "#kept", "innerHTML"
        return response


def check(request: HttpRequest, key: str, stem: str) -> HttpResponse:
    """What was found, as a part of the page; asked for again until the case is read."""
    here, shown, others = _opened(key, stem)
    return render(request, "parts/letter_check.html", _page(here, shown, look_now(here, shown, others)))


def form(request: HttpRequest, key: str, stem: str, form: str) -> HttpResponse:
    """The letter as a file."""
    here, shown, _ = _opened(key, stem)
    name, data = as_file(letter=shown, form=form, found=here.found or {})
    kind = next((kind for ending, kind in _KINDS.items() if name.endswith(ending)), "application/octet-stream")
    response = HttpResponse(data, content_type=kind)
    response.headers["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    return response


def look_now(here: LookedAt, shown: Letter, others: tuple[Letter, ...]) -> Looked:
    """The check with what is ready."""
    return look(letter=shown, others=others, held=checking.ready(key=here.kept.key))


def _opened(key: str, stem: str) -> tuple[LookedAt, Letter, tuple[Letter, ...]]:
    here = looked_at(key=key)
    if here.found is None:
        raise BadCall("This interview has not been read yet.", next="Wait until it is, then open the letter again.")
    there = letters_of(here=here)
    shown = one_of(there, stem)
    return here, shown, beside(there, shown)


def _words(request: HttpRequest, shown: Letter) -> Words:
    """What stands in the form; what is let pass is not typed there."""
    told = {name: request.POST.get(name, getattr(shown.now, name)) for name in ("subject", "body", "email")}
    return tidy(replace(shown.now, **{name: value.replace("\r\n", "\n") for name, value in told.items()}))


def _typed(request: HttpRequest, here: LookedAt, shown: Letter, others: tuple[Letter, ...]) -> HttpResponse:
    """Kept while typing: the answer is what was found, the words on the page stay as they are."""
    now = SystemClock().now()
    kept = letter_writing.keep(key=here.kept.key, letter=shown, words=_words(request, shown), now=now)
    shown = replace(shown, now=kept)
    page = _page(here, shown, look_now(here, shown, others))
    return render(request, "parts/letter_check.html", {**page, "kept_at": now})


def _done(request: HttpRequest, here: LookedAt, shown: Letter, others: tuple[Letter, ...]) -> HttpResponse:
    """A button: whatever it is, the words on the page are kept first."""
    key, now = here.kept.key, SystemClock().now()
    do, _, what = request.POST.get("do", "save").partition(" ")
    words = shown.now if shown.sent else _words(request, shown)
    if do == "away":
        letter_writing.take_away(key=key, letter=shown, now=now)
        return redirect("letters", key)
    words = letter_writing.keep(key=key, letter=shown, words=words, now=now)
    if do == "first":
        words = shown.first
    if do == "fix":
        looked = look(letter=replace(shown, now=words), others=others, held=checking.waited(key=key))
        meant = [point for point in looked.points if point.span and what == f"{point.rule} {point.span.start}"]
        words = mended(words, meant[0]) if meant else words
    if do == "back":
        words = waived(words, what, "")
    else:
        for name in request.POST:
            if name.startswith("because-") and (reason := request.POST.get(name, "").strip()):
                words = waived(words, name.removeprefix("because-"), reason)
    letter_writing.keep(key=key, letter=shown, words=words, now=now)
    if do == "sent":
        letter_writing.sent(key=key, letter=shown, at=_moment(request.POST.get("sent_at", ""), now), now=now)
    if do == "unsent":
        letter_writing.sent(key=key, letter=shown, at=None, now=now)
    checking.waited(key=key)  # whoever pressed a button waits for the whole check
    response = redirect("letter", key, shown.stem)
    response["Location"] += "#found" if do in {"save", "fix", "back", "let"} else ""
    return response


def _moment(told: str, now: datetime) -> datetime:
    """When it went: as told in this machine's time, else now."""
    try:
        return datetime.fromisoformat(told).replace(tzinfo=now.tzinfo) if told else now
    except ValueError:
        return now


def _page(here: LookedAt, shown: Letter, looked: Looked) -> dict[str, Any]:
    own, others = forms(shown)
    mail, whole = link(shown)
    return {
        **looking.shared(here, "letters"),
        "letter": shown,
        "looked": looked,
        "coming": not looked.with_facts and checking.coming(key=here.kept.key),
        "errors": looked.count("error"),
        "warnings": looked.count("warning"),
        "forms": own,
        "other_forms": others,
        "mail": mail,
        "mail_whole": whole,
        "before": None,
        "after": None,
    }

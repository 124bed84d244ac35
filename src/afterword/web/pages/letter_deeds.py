"""The buttons of a letter's page: whatever is pressed, the words that stand there are kept first."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from afterword.app.interviews import checking, journal, letter_writing
from afterword.app.interviews.letter_check import look, mended
from afterword.app.interviews.letter_text import Words, waived
from afterword.app.interviews.letter_versions import put_by, same, versions_of
from afterword.app.interviews.next_thing import next_thing
from afterword.app.wiring import SystemClock
from afterword.web.pages.letter_opened import Opened, keep, words_in

_STAYS_AT_POINTS = frozenset({"save", "fix", "back", "let"})


@dataclass(frozen=True, slots=True)
class Then:
    """What comes after a letter has gone: a title, why, and where it is done."""

    title: str
    why: str
    url: str


def done(request: HttpRequest, it: Opened) -> HttpResponse:
    """Do what the button says. Raises AfterwordError."""
    do, _, what = request.POST.get("do", "save").partition(" ")
    now = SystemClock().now()
    if do == "away":
        letter_writing.take_away(key=it.key, letter=it.shown, now=now)
        return redirect("letters", it.key)
    if it.shown.sent:
        if do == "unsent":
            letter_writing.sent(key=it.key, letter=it.shown, at=None, now=now)
        return redirect("letter", it.key, it.shown.stem)
    kept = keep(request, it, anyway=do == "mine")
    if kept.meanwhile:
        return _both(request, it, kept.words)
    it = replace(it, shown=replace(it.shown, now=kept.words))
    words = _words_after(request, it, do, what)
    was = ""
    if words != it.shown.now:
        if not same(words, it.shown.now):
            was = put_by(key=it.key, stem=it.shown.stem, words=it.shown.now, now=now)
        letter_writing.set_words(key=it.key, letter=it.shown, words=words, now=now)
    if do == "sent":
        letter_writing.sent(key=it.key, letter=it.shown, at=_moment(request, now), now=now)
    checking.waited(key=it.key)  # whoever pressed a button waits for the whole check
    response = redirect("letter", it.key, it.shown.stem)
    if do in _STAYS_AT_POINTS:
        response["Location"] += f"?fixed={was}#found" if was else "#found"
    elif was:
        response["Location"] += f"?was={was}"
    return response


def before(request: HttpRequest, it: Opened) -> dict[str, Any]:
    """The earlier states, and the one to which what was just done can be taken back."""
    found = [each for each in versions_of(key=it.key, stem=it.shown.stem) if not same(each.words, it.shown.now)]
    last = request.GET.get("was") or request.GET.get("fixed")
    was = next((each for each in found if each.id == last), None)
    return {"versions": [each for each in found if not same(each.words, it.shown.first)], "was": was}


def after_sending(it: Opened) -> Then:
    """The letter that has not gone yet, else the next thing of the interview."""
    left = next((each for each in it.letters if each.wanted and not each.sent and each.stem != it.shown.stem), None)
    if left:
        return Then(f"The letter to {left.to}", "It has not gone yet.", reverse("letter", args=[it.key, left.stem]))
    told = journal.told(key=it.key, file=journal.JOURNAL)
    thing = next_thing(it.here, told, now=SystemClock().now())
    return Then(thing.title, thing.why, reverse(thing.page, args=[it.key]))


def _both(request: HttpRequest, it: Opened, theirs: Words) -> HttpResponse:
    """Two texts, because two windows wrote: the person chooses which one goes on."""
    mine = words_in(request, it.shown)
    fields = [
        ("page", request.POST.get("page", "")),
        ("subject", mine.subject),
        ("body", mine.body),
        ("email", mine.email),
    ]
    shown = {"kept": it.here.kept, "letter": it.shown, "mine": mine, "theirs": theirs, "fields": fields}
    return render(request, "letter_meanwhile.html", shown)


def _words_after(request: HttpRequest, it: Opened, do: str, what: str) -> Words:
    """The letter as the button makes it."""
    words = it.shown.now
    if do == "first":
        return it.shown.first
    if do == "version":
        there = versions_of(key=it.key, stem=it.shown.stem)
        return next(
            (
                replace(words, subject=v.words.subject, body=v.words.body, email=v.words.email)
                for v in there
                if v.id == what
            ),
            words,
        )
    if do == "fix":
        looked = look(letter=it.shown, others=it.others, held=checking.waited(key=it.key))
        meant = [point for point in looked.points if point.span and what == f"{point.rule} {point.span.start}"]
        words = mended(words, meant[0]) if meant else words
    if do == "back":
        return waived(words, what, "")
    for name in request.POST:
        if name.startswith("because-") and (reason := request.POST.get(name, "").strip()):
            words = waived(words, name.removeprefix("because-"), reason)
    return words


def _moment(request: HttpRequest, now: datetime) -> datetime:
    """When it went: as told in this machine's time; the time that the page proposed means now."""
    told = request.POST.get("sent_at", "")
    try:
        return (
            datetime.fromisoformat(told).replace(tzinfo=now.tzinfo) if told != request.POST.get("shown_at", "") else now
        )
    except ValueError:
        return now

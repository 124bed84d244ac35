"""The next one: what to take along, the cards said aloud one at a time, the page for the next interview."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.app.interviews import journal, own_answers
from afterword.app.interviews.looked_at import looked_at
from afterword.app.wiring import SystemClock
from afterword.practice.sheet import brief_text
from afterword.web import saving
from afterword.web.pages import looking
from afterword.web.pages.papers import attachment


def next_one(request: HttpRequest, key: str) -> HttpResponse:
    """Lessons, the cards with the days on which they were said, and the way to the brief."""
    here = looked_at(key=key)
    if here.found is None:
        return redirect("interview", key)
    said = _said(key)
    cards = [{**card, "said": said.get(card["exchange"])} for card in here.found["cards"]]
    first = next((card for card in cards if not card["said"]), cards[0] if cards else None)
    shown = {**looking.shared(here, "next"), "cards": cards, "first": first}
    return render(request, "next.html", shown)


def card(request: HttpRequest, key: str, exchange: str) -> HttpResponse:
    """One card alone; saying it leads to the next one that was not said today."""
    here = looked_at(key=key)
    cards = here.found["cards"] if here.found else []
    names = [each["exchange"] for each in cards]
    if exchange not in names:
        raise Http404
    said, today = _said(key), SystemClock().now().date()
    n = names.index(exchange)
    after = next((name for name in (*names[n + 1 :], *names[:n]) if said.get(name) != today), None)
    if request.method == "POST":
        if request.POST.get("do") == "unsaid":
            said.pop(exchange, None)
            after = exchange
        else:
            said[exchange] = today
        saving.noted(key, {"said": said or None})
        return redirect("card", key, after) if after else redirect("next", key)
    mine = own_answers.by_exchange(key=key, found=here.found or {}).get(exchange)
    shown = {"card": {**cards[n], "mine": mine}, "said": said.get(exchange), "following": after}
    return render(request, "card.html", {**looking.shared(here, "next"), **shown})


def brief(request: HttpRequest, key: str) -> HttpResponse:
    """One page for the next interview, to be read and printed."""
    here = looked_at(key=key)
    if here.found is None:
        return redirect("interview", key)
    return render(request, "brief.html", {**looking.shared(here, "next"), "parts": here.found.get("sheet", ())})


def brief_file(request: HttpRequest, key: str) -> HttpResponse:
    """The same to be saved."""
    here = looked_at(key=key)
    if here.found is None:
        return redirect("interview", key)
    return attachment(brief_text(here.found.get("sheet", ())).encode(), "brief.md")


def _said(key: str) -> dict[str, date]:
    """On which day each card was last said, by exchange."""
    told = journal.table(journal.told(key=key, file=journal.JOURNAL), "said")
    return {name: day for name, day in told.items() if type(day) is date}

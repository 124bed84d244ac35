"""What templates need beyond Django's own."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final
from urllib.parse import urlencode

from django import template
from django.template import RequestContext

from afterword.app.interviews.naming import TAKEN_FOR, taken_for
from afterword.app.interviews.remember import made_of_memory
from afterword.app.report import saying
from afterword.app.wiring import Held
from afterword.web import steps

register = template.Library()
_LONGEST_QUOTE: Final = 1_000


@register.filter
def clock(seconds: float | None) -> str:
    """Seconds as 1:02:03 or 2:03; nothing for None."""
    return saying.clock(seconds)


@register.filter
def who(label: str | None, found: dict[str, Any]) -> str:
    """The name behind a speaker label of the transcript."""
    names: dict[str, str] = found.get("names", {})
    return names.get(label or "", label or "")


@register.filter
def quoted(quote: Mapping[str, Any]) -> str:
    """What follows the transcript's address so that the words of a quotation are marked where they stand."""
    words = " ".join(quote["text"].split())[:_LONGEST_QUOTE]
    return f"?{urlencode({'turn': quote['turn'], 'words': words})}#words"


@register.filter
def moment(iso: str | date) -> str:
    """A day or a moment of the plan: "Wednesday 16 September, 09:00"."""
    if isinstance(iso, date):
        return saying.moment(iso)
    return saying.moment(datetime.fromisoformat(iso) if "T" in iso else date.fromisoformat(iso))


@register.filter
def day(iso: str) -> str:
    """A day in words, nothing for nothing."""
    return saying.day(date.fromisoformat(iso)) if iso else ""


@register.filter
def sent_on(when: datetime | str) -> str:
    """When a letter went, as the journal has it: "on Wednesday 16 September, 09:10"."""
    if isinstance(when, datetime):
        return f"on {saying.moment(when.astimezone() if when.tzinfo else when)}"
    return f"on {when}"


@register.inclusion_tag("parts/taken.html")
def what_was_given(key: str, files: tuple[Held, ...]) -> dict[str, object]:
    """What was set down so far, in one sentence, with the way to put it right."""
    names = {file.name for file in files}
    told = made_of_memory(key=key) if "memory.toml" in names else ()
    parts = dict.fromkeys(TAKEN_FOR[part] for name in sorted(names) if (part := taken_for(name)))
    if told:
        parts.pop(TAKEN_FOR["notes"], None)
    return {"key": key, "told": saying.listed(told), "parts": saying.listed(tuple(parts))}


@register.inclusion_tag("parts/line.html", takes_context=True)
def steps_line(context: RequestContext, key: str) -> dict[str, object]:
    """The eight steps in one line, the one that this page belongs to marked."""
    match = context["request"].resolver_match
    return {"line": steps.line(key, match.url_name if match else "")}


@register.filter
def hour(when: datetime) -> str:
    """The time of day as it stands in the moment itself: "21:42:10". Django's own filter would tell another zone's."""
    return f"{when:%H:%M:%S}"

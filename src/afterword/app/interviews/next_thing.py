"""Use case: the single next thing to do after an interview, and until when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from afterword.app.interviews.looked_at import LookedAt

_AFTER_SENDING: Final = frozenset({"cool-off", "send", "correct-record", "card"})
_PAGES: Final = {"send": "letters", "card": "letters", "correct-record": "letters", "practise": "next"}
_RECORDS: Final = ("transcript", "notes")


@dataclass(frozen=True, slots=True)
class NextThing:
    """What to do, why, until when (ISO, "" for no day), and the name of the page for it."""

    title: str
    why: str
    until: str
    page: str


def next_thing(here: LookedAt, journal: Mapping[str, Any], *, now: datetime) -> NextThing:
    """The one thing: set it down, then how it felt, then the letters, then the next step of the plan."""
    if here.found is None:
        if not any(file.name.startswith(_RECORDS) for file in here.files):
            why = "A transcript, notes, or ten minutes of memory. It fades quickest in the first night."
            return NextThing("Set down what happened", why, "", "set-down")
        if here.read.state == "failed":
            return NextThing("Look at what you gave", here.read.saying, "", "set-down")
        return NextThing("Say how it felt", "While your papers are read.", "", "feelings")
    debrief = here.found["debrief"]
    if here.found["felt"] is None and not debrief["worries"]:
        return NextThing(
            "Say how it felt", "Before you look at the record, so that you can hold both together.", "", "feelings"
        )
    sent = bool(journal.get("sent"))
    for step in debrief["plan"]:
        if sent and step["step"] in _AFTER_SENDING:
            continue
        last = step["latest"] or step["due"]
        if _over(last, now) or step["step"] == "cool-off":
            continue
        page = (
            "letters"
            if step["step"] in {"send", "card", "correct-record"}
            else "next"
            if "pract" in step["step"]
            else "wait"
        )
        return NextThing(step["title"], step["why"], last, page)
    if not sent and debrief["letters"]:
        return NextThing(
            "Read the letters", "A letter can still go: today, without a word about the delay.", "", "letters"
        )
    return NextThing("Practise for the next one", "Ten minutes, then something else.", "", "next")


def _over(iso: str, now: datetime) -> bool:
    if "T" not in iso:
        return date.fromisoformat(iso) < now.date()
    moment = datetime.fromisoformat(iso)
    return (moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)) < now

"""The plan as a calendar file for Outlook, Google and Apple."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from afterword.followup.model import Step

REMIND = {"send": timedelta(minutes=-30), "nudge": timedelta(hours=9), "card": timedelta(minutes=-60)}


def to_ics(steps: Sequence[Step], *, title: str, now: datetime) -> bytes:
    """The steps as one iCalendar file (RFC 5545).

    Days become all-day events, moments half an hour in UTC, so that no time-zone table is needed. The same plan gives
    the same UIDs: importing it twice makes no second set. `now` stamps the file.
    """
    from icalendar import Alarm, Calendar, Event  # heavy: only when a file is made

    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//Plan//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for step in steps:
        event = Event()
        key = hashlib.sha256(f"{title}|{step.step}|{step.due.isoformat()}".encode()).hexdigest()[:32]
        event.add("uid", f"{key}@afterword.invalid")
        event.add("dtstamp", now.astimezone(UTC))
        event.add("summary", f"{step.title} ({title})")
        event.add("description", step.why)
        event.add("transp", "TRANSPARENT")
        if isinstance(step.due, datetime):
            start = step.due.astimezone(UTC)
            event.add("dtstart", start)
            event.add("dtend", start + timedelta(minutes=30))
        else:
            event.add("dtstart", step.due)
            event.add("dtend", step.due + timedelta(days=1))
        if step.step in REMIND:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", step.title)
            alarm.add("trigger", REMIND[step.step])
            event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())

"""Calendar invitations: who, when, where."""

import re
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from afterword.documents.model import Attendee, Invite
from afterword.kernel.errors import UnreadableFile
from afterword.language.decoding import decode

YEARS = range(1970, 2200)
"""The years in which an interview may be: reckoning in the others ends outside of the calendar."""

_FOLD = re.compile(r"\n[ \t]")
# Outlook's rules of summer time begin in 1601: walking through four centuries takes longer than all other reading.
_LONG_AGO = re.compile(r"^DTSTART:1601(?=\d{4}T)", re.MULTILINE)
_EVENT = re.compile(r"^BEGIN:VEVENT\b.*?^END:VEVENT\b", re.DOTALL | re.MULTILINE)
_START_LINE = re.compile(r"^DTSTART[;:].*$", re.MULTILINE)
_MAIL = re.compile(r"[^@\s]+@[^@\s]+")
_ROOMS = re.compile(r"\b(?:room|raum|boardroom|suite|floor)\b", re.IGNORECASE)


def read_invite(data: bytes, name: str) -> Invite:
    """An invitation (.ics) from Outlook, Google, Apple or Teams. Raises UnreadableFile when no event is in it."""
    from icalendar import Calendar

    text = decode(data, name)
    if "BEGIN:VCALENDAR" not in text and "BEGIN:VEVENT" in text:
        text = f"BEGIN:VCALENDAR\n{text}\nEND:VCALENDAR\n"
    try:
        calendars = Calendar.from_ical(_LONG_AGO.sub("DTSTART:1970", _FOLD.sub("", text)), multiple=True)
        events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
        cancelled = any(str(calendar.get("METHOD", "")).upper() == "CANCEL" for calendar in calendars)
    except Exception as error:  # icalendar lets errors of its many value types through
        raise UnreadableFile(
            "This is not a calendar file we can read.", where=name, next="Export the invitation again as .ics."
        ) from error
    if not events:
        raise UnreadableFile(
            "No event is in this calendar file.", where=name, next="Export the invitation again as .ics."
        )
    notes: list[str] = []
    event = events[0]
    if len(events) > 1:
        event = max(events, key=lambda each: ("interview" in str(each.get("SUMMARY", "")).lower(), len(_people(each))))
        notes.append(f"{len(events)} events are in this file; “{event.get('SUMMARY', 'without a title')}” was taken.")
    cancelled = cancelled or str(event.get("STATUS", "")).upper() == "CANCELLED"
    if cancelled:
        notes.append("This invitation says that the meeting was cancelled.")
    start, end = (_moment(event, key, notes) for key in ("DTSTART", "DTEND"))
    length = _value(event, "DURATION")
    if start and end is None and isinstance(length, timedelta) and length < timedelta(days=2):
        end = start + length
    if start is None:
        notes.append("This invitation gives no time.")
    organizer = event.get("ORGANIZER")
    return Invite(
        source=name,
        summary=" ".join(str(event.get("SUMMARY", "")).split()),
        description=str(event.get("DESCRIPTION", "")).strip(),
        start=start,
        end=end,
        organizer=_attendee(organizer[0] if isinstance(organizer, list) else organizer) if organizer else None,
        attendees=tuple(_attendee(each) for each in _people(event)),
        start_line=_start_line(_FOLD.sub("", text), events.index(event)),
        cancelled=cancelled,
        notes=tuple(notes),
    )


def _people(event: Any) -> list[Any]:
    found = event.get("ATTENDEE", [])
    return found if isinstance(found, list) else [found]


def _value(event: Any, key: str) -> Any:
    """The value of a property; None when it is missing or broken."""
    found = event.get(key)
    try:
        return getattr(found[0] if isinstance(found, list) and found else found, "dt", None)
    except ValueError:  # icalendar hands out broken properties that complain when they are used
        return None


def _moment(event: Any, key: str, notes: list[str]) -> datetime | None:
    """A date and time; the beginning of the day, with a note, where only the day is given."""
    value = _value(event, key)
    if isinstance(value, date) and value.year not in YEARS:
        return None
    if isinstance(value, datetime):
        return _in_zone(value, event, key, notes)
    if isinstance(value, date):
        if key == "DTSTART":
            notes.append("This invitation is for a whole day: it gives no time.")
        return datetime.combine(value, time())
    return None


def _in_zone(moment: datetime, event: Any, key: str, notes: list[str]) -> datetime:
    """The moment in the zone that its name means; in that of the file where they differ or the name is unknown."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    name = str(getattr(event.get(key), "params", {}).get("TZID", "")).strip('"/')
    try:
        zone = ZoneInfo(WINDOWS_TO_OLSON.get(name, name))
    except (KeyError, ValueError, OSError):  # ZoneInfo raises KeyError for a name it lacks
        if name and moment.tzinfo is None and key == "DTSTART":
            notes.append(f"We do not know the time zone “{name}”: the time is taken as it stands.")
        return moment
    there = moment.replace(tzinfo=zone)
    return there if moment.tzinfo is None or there.utcoffset() == moment.utcoffset() else moment


def _attendee(value: Any) -> Attendee:
    params = getattr(value, "params", {})
    address = re.sub(r"^mailto:", "", str(value).strip(), flags=re.IGNORECASE)
    email = address if _MAIL.fullmatch(address) else None
    name = " ".join(str(params.get("CN", "")).strip("\"' ").split())
    kind = str(params.get("CUTYPE", "")).upper()
    is_room = kind in ("RESOURCE", "ROOM") or (
        str(params.get("ROLE", "")).upper() == "NON-PARTICIPANT" and bool(_ROOMS.search(name))
    )
    return Attendee(person_name(name) if name else (email or ""), email, is_room)


def person_name(written: str) -> str:
    """A name in the order in which it is spoken: "Kelleher, Siobhán (HR)" is Siobhán Kelleher."""
    name = re.sub(r"\s*[(\[].*?[)\]]", "", written).strip() or written
    family, comma, given = name.partition(",")
    suffix = given.strip().lower().rstrip(".")
    if (
        comma
        and given.strip()
        and "," not in given
        and suffix not in ("jr", "sr", "phd", "md", "rn", "ii", "iii", "mba")
    ):
        return f"{given.strip()} {family.strip()}"
    return name


def _start_line(text: str, nth: int) -> str:
    blocks = _EVENT.findall(text)
    match = _START_LINE.search(blocks[nth]) if nth < len(blocks) else None
    return match[0].strip() if match else ""

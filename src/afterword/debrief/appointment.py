"""When the interview was, for what and with whom: from the invitation, the advertisement and the head of the record."""

import re
from datetime import datetime, time

from afterword.debrief.case import Notice
from afterword.debrief.names import likeness
from afterword.debrief.settings import Told
from afterword.documents.model import Document, Invite
from afterword.language.dates import find_dates
from afterword.transcripts.model import Transcript

_CLOCK = re.compile(r"\b(\d{1,2})[:.](\d\d)\s*([ap])?\.?m?\b", re.IGNORECASE)
_FOR = re.compile(r"\binterview(?:\s+for(?:\s+the)?)?\s*[:,–—-]?\s+(.+)", re.IGNORECASE)


def find_date(
    told: Told, invite: Invite | None, transcript: Transcript
) -> tuple[datetime | None, datetime | None, list[Notice]]:
    """Begin and end of the slot; a notice when sources contradict each other or the date is only read off a heading."""
    invited, ends = (invite.start, invite.end) if invite else (None, None)
    if told.date is None:
        return (invited, ends, []) if invited else _headed(transcript)
    if invited is None:
        return told.date, None, []
    if told.whole_day and told.date.date() == invited.date():
        return invited, ends, []
    if told.date.tzinfo is None or invited.tzinfo is None:
        same = told.date.replace(tzinfo=None) == invited.replace(tzinfo=None)
    else:
        same = told.date == invited
    if same:
        return (told.date if told.date.tzinfo else invited), ends, []
    says = f"case.toml says {told.date:%d %B %Y, %H:%M}, the invitation {invited:%d %B %Y, %H:%M}; case.toml was taken."
    return told.date, None, [Notice(says, "Correct case.toml if the invitation is right.", "case.toml")]


def _headed(transcript: Transcript) -> tuple[datetime | None, None, list[Notice]]:
    """The one full date at the head of notes, or in front of the first words of a transcript."""
    head = [each.text for each in transcript.dropped if each.line is not None and each.line <= 8]
    if transcript.from_memory:
        head += [turn.text for turn in transcript.turns[:2]]
    days = {
        (day.start, line) for line in head for day in find_dates(line) if day.precision == "day" and not day.relative
    }
    if len({day for day, _ in days}) != 1:
        return None, None, []
    day, line = next(iter(days))
    moment = datetime.combine(day, _time(line))
    says = f"The date, {moment:%d %B %Y, %H:%M}, is taken from the head of {transcript.source}."
    return moment, None, [Notice(says, "Write it into case.toml if it is another one: date = …", transcript.source)]


def _time(line: str) -> time:
    match = _CLOCK.search(line)
    hour, minute = (int(match[1]), int(match[2])) if match else (0, 0)
    if match and match[3]:
        hour = hour % 12 + (12 if match[3].lower() == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else time()


def find_role(job: Document | None, invite: Invite | None, me: str) -> str | None:
    """The title at the head of the advertisement, where it is marked as one; else what the invitation is for."""
    if job and job.text.lstrip().startswith("# "):
        return job.text.lstrip().split("\n")[0].lstrip("# ").strip() or None
    match = _FOR.search(invite.summary) if invite else None
    if match is None or match[1].lower().startswith(("with ", "at ")):
        return None
    parts = re.split(r"\s+[–—|-]\s+|\s+\(", match[1])
    named = [part.strip(" )") for part in parts if not likeness(part, me)]
    return named[0] if len(named) >= 1 and len(named[0].split()) >= 2 else None


def find_employer(job: Document | None) -> str | None:
    """The first name in bold type right under the title of an advertisement."""
    match = re.match(r"\s*#[^\n]*\n\s*\*\*([^*\n]{2,80})\*\*", job.text) if job else None
    return match[1].strip().rstrip(",:") if match else None

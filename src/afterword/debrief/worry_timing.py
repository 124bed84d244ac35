"""How long the interview lasted against how long it was meant to last."""

from datetime import datetime

from afterword.debrief.worry_look import Look

_SHARE = 0.6
"""Under this share of the slot an interview counts as cut short (worry W41, a reading)."""


def minutes(look: Look) -> float | None:
    """From the first to the last words of the record."""
    measured = look.measure("duration_minutes")
    if measured:
        return measured.value
    times = [t for turn in look.transcript.turns for t in (turn.start, turn.end) if t is not None]
    return (max(times) - min(times)) / 60 if len(times) > 1 else None


def slot_minutes(look: Look) -> float | None:
    """How long the invitation says."""
    case = look.record.case
    begin, end = case.date, case.ends
    if case.invite and case.invite.start and case.invite.end:
        begin, end = case.invite.start, case.invite.end
    return _between(begin, end)


def _between(begin: datetime | None, end: datetime | None) -> float | None:
    if begin is None or end is None or (begin.tzinfo is None) != (end.tzinfo is None):
        return None
    return (end - begin).total_seconds() / 60 or None


def shortened(look: Look) -> str:
    """A sentence when the interview took well under its slot, else nothing."""
    lasted, slot = minutes(look), slot_minutes(look)
    if lasted is None or slot is None or lasted >= _SHARE * slot:
        return ""
    return f"It took {lasted:.0f} of {slot:.0f} minutes."

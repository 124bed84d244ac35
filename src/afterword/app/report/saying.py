"""Days, times and counts as a person would say them."""

from datetime import date, datetime

from afterword.followup.model import When

_SMALL = "no one two three four five six seven eight nine ten eleven twelve".split()


def day(when: date) -> str:
    """Tuesday 15 September 2026."""
    return f"{when:%A} {when.day} {when:%B} {when.year}"


def moment(when: When) -> str:
    """Wednesday 16 September, 09:00; without a time for a day."""
    plain = f"{when:%A} {when.day} {when:%B}"
    return f"{plain}, {when:%H:%M}" if isinstance(when, datetime) else plain


def clock(seconds: float | None) -> str:
    """Seconds as they stand in a transcript: 19:43, or 1:02:05 after an hour; empty when unknown."""
    if seconds is None:
        return ""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def count(number: int, one: str, many: str = "") -> str:
    """three worries, one worry, 14 worries."""
    said = _SMALL[number] if number < len(_SMALL) else str(number)
    return f"{said} {one if number == 1 else many or one + 's'}"


def listed(names: list[str] | tuple[str, ...]) -> str:
    """A, B and C."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def figure(value: float | None) -> str:
    """A figure with as many digits as it deserves: 3.5, 102, 0.65; a dash when there is none."""
    if value is None:
        return "–"
    if abs(value) >= 20 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 1 else f"{value:.2f}"

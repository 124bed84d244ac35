"""What the plan is reckoned from, as it is kept with a reading: the days can be told anew without reading again."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any, Final

from afterword.followup.outlook import Outlook

_SINCE: Final = frozenset({"decided", "wrote", "asked", "cards_in"})
"""What a reading knows nothing of."""


def kept(view: Outlook, *, zoned: bool) -> dict[str, Any]:
    """An outlook as JSON. Without a zone (`zoned` False) its end is on the clock of whoever looks at it."""
    told = {each.name: getattr(view, each.name) for each in fields(view) if each.name not in _SINCE}
    return {
        **told,
        "ends": (view.ends if zoned else view.ends.replace(tzinfo=None)).isoformat(),
        "named": view.named.isoformat() if view.named else None,
        "holidays": sorted(day.isoformat() for day in view.holidays),
    }


def outlook_of(found: Mapping[str, Any], now: datetime) -> Outlook | None:
    """The outlook of a reading; None when nobody knows the day. `now` gives the zone where none was told."""
    told = found.get("outlook")
    if not told:
        return None
    ends = datetime.fromisoformat(told["ends"])
    return Outlook(
        **{
            **told,
            "ends": ends if ends.tzinfo else ends.replace(tzinfo=now.tzinfo),
            "named": date.fromisoformat(told["named"]) if told["named"] else None,
            "corrections": tuple(told["corrections"]),
            "referees": tuple(told["referees"]),
            "holidays": frozenset(date.fromisoformat(day) for day in told["holidays"]),
            "cards_in": "",
        }
    )

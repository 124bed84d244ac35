"""How long somebody has waited, as they tell it."""

import re

from afterword.language.numbers import find_numbers

_PERIODS = {"day": 1, "week": 7, "fortnight": 14, "month": 30}
_COUNTED = re.compile(r"\b(a|an|one|couple of|few) (?:\w+ )?(day|week|fortnight|month)s?\b", re.IGNORECASE)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SAID_NOW = re.compile(
    rf"\b({'|'.join(_DAYS)})\b.*\b(?:it's|its|now|today|and it)\b.*?\b({'|'.join(_DAYS)})\b", re.IGNORECASE
)


def days_since(text: str) -> int | None:
    """Days since the interview, as the worry tells it."""
    for number in find_numbers(text):
        if number.unit in ("days", "weeks", "months") and not number.ordinal:
            return round(number.value * _PERIODS[number.unit.removesuffix("s")])
    found = _COUNTED.search(text)
    if found is None:
        return None
    return {"couple of": 2, "few": 3}.get(found[1].lower(), 1) * _PERIODS[found[2].lower()]


def beyond(text: str) -> int | None:
    """Days beyond the promised one: "they said Friday and it's Monday now"."""
    found = _SAID_NOW.search(text)
    if found is None:
        return None
    said, now = (_DAYS.index(found[n].lower()) for n in (1, 2))
    return (now - said) % len(_DAYS)

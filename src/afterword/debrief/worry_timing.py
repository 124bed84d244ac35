"""How long the interview lasted against how long it was meant to last: by the clock, else as somebody says it."""

import re
from datetime import datetime
from itertools import pairwise

from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.kernel.quotes import Quote
from afterword.language.numbers import find_numbers
from afterword.language.sentences import sentences
from afterword.transcripts.model import Turn

_PLANNED = (
    r"said|booked|scheduled|invit\w+|meant|supposed|planned|slot|down for|allowed|should have|set aside|due|in the "
    r"diary"
)
_TOOK = (
    r"had|been|only|used|took|taken|lasted|done in|out (?:in|after)|over in|spent|in total|all in|about|finished|"
    r"ended"
)
_PHRASES = (
    (re.compile(r"\b(?:an?|the full|a full) hour\b(?! and)", re.IGNORECASE), 60.0),
    (re.compile(r"\b(?:a )?quarter of an hour\b", re.IGNORECASE), 15.0),
    (re.compile(r"\bthree quarters of an hour\b", re.IGNORECASE), 45.0),
)

_INTERVIEW = r"interview|call|meeting|slot|whole thing|came out|they had me|we (?:talked|spoke)"
_HAVE = r"(?:we|i|you) have|(?:we|i)'ve(?: got)?"
_CLOCK = re.compile(r"(?<![\d.])([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d%])")
_SLOT = re.compile(
    r"\b(?:slot|booked|planned|meant to be|supposed to be|down for|scheduled)\b[^.?!\d]{0,20}"
    r"(\d{1,2})(?:[.:](\d\d))?\s*(?:to|-|–|till|until)\s*(\d{1,2})(?:[.:](\d\d))?\b",
    re.IGNORECASE,
)
_START = 8
_SHARE = 0.6
"""Under this share of the slot an interview counts as cut short (worry W41, a reading)."""


def minutes(look: Look) -> float | None:
    """From the first to the last words of the record; without times as somebody says it."""
    measured = look.measure("duration_minutes")
    if measured:
        return measured.value
    times = [t for turn in look.transcript.turns for t in (turn.start, turn.end) if t is not None]
    if len(times) > 1:
        return (max(times) - min(times)) / 60
    if clocked := _by_clock(look):
        return clocked[1]
    return next((value for value, _ in _said(look, _TOOK, _PLANNED)), None)


def slot_minutes(look: Look) -> float | None:
    """How long the invitation says, else as somebody says it."""
    case = look.record.case
    begin, end = case.date, case.ends
    if case.invite and case.invite.start and case.invite.end:
        begin, end = case.invite.start, case.invite.end
    known = _between(begin, end)
    if known:
        return known
    if clocked := _by_clock(look):
        return clocked[0]
    said = next((value for value, _ in _said(look, _PLANNED, _TOOK)), None)
    return said or next((value for value, _ in _opened_with(look)), None)


def lengths_said(look: Look) -> tuple[Quote, ...]:
    """Where somebody says how long it was, or should have been."""
    found = [hit for _, hit in (*_said(look, _TOOK, _PLANNED), *_said(look, _PLANNED, _TOOK), *_opened_with(look))]
    clocked = _by_clock(look)
    return tuple(dict.fromkeys(look.quote(hit) for hit in (*(clocked[2] if clocked else ()), *found)))[:2]


def _opened_with(look: Look) -> list[tuple[float, Hit]]:
    """The length that an interviewer names at the start: "We have forty-five minutes"."""
    first = () if look.from_memory else look.find(_HAVE, look.theirs[:_START])
    lengths = [(_lengths(hit.turn.text[hit.end : hit.end + 40]), hit) for hit in first]
    return [(found[0][0], hit) for found, hit in lengths if found]


def _by_clock(look: Look) -> tuple[float, float, tuple[Hit, ...]] | None:
    """Minutes planned and taken, where notes give both ends of the slot and a later time before its end."""
    slot: tuple[float, float, Hit] | None = None
    for turn in look.mine if look.from_memory else ():
        times = [n for n in find_numbers(turn.text) if n.unit == "clock"]
        if slot is None and (ranged := _ranged(turn)):
            return ranged
        for a, b in pairwise(times):
            if turn.text[a.span.end : b.span.start].strip() in ("to", "-", "–", "until", "till") and b.value > a.value:
                slot = slot or (a.value, b.value, Hit(turn, a.span.start, b.span.end))
        late = [n for n in times if slot and slot[0] < n.value < slot[1] and turn.n > slot[2].turn.n]
        if slot and late:
            end = Hit(turn, late[-1].span.start, late[-1].span.end)
            return slot[1] - slot[0], late[-1].value - slot[0], (slot[2], end)
    return None


def _ranged(turn: Turn) -> tuple[float, float, tuple[Hit, ...]] | None:
    """The same in one paragraph and in bare figures: "10.20 she stopped. Slot was 10 to 11"."""
    slot = _SLOT.search(turn.text)
    if slot is None:
        return None
    begin, end = (int(slot[h]) * 60.0 + int(slot[m] or 0) for h, m in ((1, 2), (3, 4)))
    for time in _CLOCK.finditer(turn.text):
        at = int(time[1]) * 60.0 + int(time[2])
        if begin < at < end and not slot.start() <= time.start() < slot.end():
            return end - begin, at - begin, (Hit(turn, time.start(), time.end()), Hit(turn, slot.start(), slot.end()))
    return None


def _said(look: Look, word: str, other: str) -> list[tuple[float, Hit]]:
    """Lengths of time before which such a word stands nearer than the other kind; interviewers' words, or the notes."""
    found: list[tuple[float, Hit]] = []
    for turn in look.theirs:
        for span in sentences(turn.text):
            said = span.of(turn.text)
            here = [m.start() for m in pattern(word).finditer(said)]
            there = [m.start() for m in pattern(other).finditer(said)]
            both = bool(here and there) or (look.from_memory and pattern(_INTERVIEW).search(said))
            for value, at in _lengths(said) if here and both else ():
                nearest = max((n for n in here if n < at), default=-1)
                if nearest > max((n for n in there if n < at), default=-1):
                    found.append((value, Hit(turn, span.start + at, span.end)))
    return found


def _lengths(said: str) -> list[tuple[float, int]]:
    worded = [(value, m.start()) for expression, value in _PHRASES for m in expression.finditer(said)]
    units = {"minutes": 1.0, "hours": 60.0}
    counted = [(n.value * units[n.unit], n.span.start) for n in find_numbers(said) if n.unit in units]
    return sorted((*worded, *counted), key=_at)


def _at(length: tuple[float, int]) -> int:
    return length[1]


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

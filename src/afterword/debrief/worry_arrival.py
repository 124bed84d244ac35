"""When the candidate came, as far as anybody says: minutes late, apology, and what the other side made of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.kernel.quotes import Quote
from afterword.language.numbers import find_numbers
from afterword.transcripts.model import Turn

_OWN = (
    r"(?:late|behind|delay\w*|waiting|held up|over ?slept|lost my way|got lost|traffic|missed the (?:bus|train)|"
    r"car ?park|stuck|couldn't (?:park|find (?:the|you|it|a space))|(?:the|my|your) (?:link|"
    r"invite|invitation|e-?mail|login|password)|wrong (?:link|building|gate|entrance|room|door|"
    r"floor|depot|site))"
)
_APOLOGY = (
    rf"(?:sorry|apolog\w+|forgive me)[^.?!]{{0,60}}{_OWN}|(?:i'm|i am|i was|being|running|(?:bit|little|so|very|"
    rf"minutes?|mins?)) (?:\w+ ){{0,3}}(?:late|behind)|{_OWN}[^.?!]{{0,60}}(?:sorry|apolog\w+)|kept you (?:all "
    rf")?waiting|"
    r"so sorry"
)
_NOTED = (
    r"(?:i (?:was|came|come|got|arrived|turned up)|(?:came|got|arrived|walked|logged|turned up)) (?:\w+ ){0,4}?late|"
    r"late\b[^.]{0,20}$|\d+ (?:minutes?|mins?) (?:late|behind|after)"
)
_FORGIVEN = (
    r"don't (?:you )?(?:worry|stress|be sorry|apologi[sz]e)|no (?:problem|worries|bother|sweat|harm|matter|need)|"
    r"not (?:at all|a problem|to worry)|you(?:'re| are) (?:all right|alright|right|fine|okay|ok|good|grand)|(?:it|"
    r"that)(?:'s| is| was) (?:fine|okay|ok|all right|alright|grand|no problem|not a problem)|(?:it |these things "
    r")happens?|never mind|(?:only|just) (?:just )?(?:walked|got|sat|come|came|arrived|started)|glad you made it|"
    r"take your (?:time|coat)|the same (?:happened|thing)|everyone (?:does|goes|gets)|we're (?:all )?late|"
    r"did(?:n't| not) mind|was (?:fine|nice|okay) about it"
)
_THEY_WERE = (
    r"sorry (?:we're|we are|i'm|i am|to keep|for keeping|to have kept|about keeping)[^.?!]{0,30}(?:late|waiting|"
    r"behind)|(?:only|just) (?:just )?(?:walked|got|come|came) in (?:me|my|our)sel\w+|kept (?:me|us) waiting|(?:we|"
    r"they|he|she)(?:'re| were| was|'d| are) (?:\w+ ){0,2}(?:late|running behind|running late)|running (?:late|"
    r"behind) ourselves|(?:they|he|she) (?:came|started|arrived|joined|began) (?:\w+ ){0,3}(?:late|after)"
)
_RAISED = (
    r"(?:minutes?|mins?|hour|bit|you (?:were|are)|you're|you came|you arrived) (?:\w+ ){0,3}late\b|lateness|late "
    r"this morning|punctual\w*|(?:on time|time ?keeping)[^.?!]{0,40}(?:here|us|important|matters|everything)"
)
_DOTTED = re.compile(r"(?<![\d.])([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d%])")
_BARE = re.compile(
    r"(?:time|slot|interview|appointment|it|supposed to be|meant to be)(?: (?:was|is|at|for))+ (\d{1,2})(?!\d|[.:]\d)"
)
_RANGE = re.compile(r"\s*(?:to|-|–|until|till)\s*$")
_CAME = (
    r"(?:got (?:there|in|to)|came|come|arrived|was there|were there|sat down|walked in|reached|logged (?:on|in)|"
    r"joined|was|were)"
)
_AGREED = r"had you (?:down|in|at)|down for|due|expect\w+|supposed to|meant to|said|booked|slot|agreed|start\w*"
_PART = r"(?:half|quarter|five|ten|twenty(?:[- ]five)?) (?:past|to|till?)|on the hour|\w+ o'clock"
_COUNTS = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}
_HALF = 45
_MOST, _CLOSE = 60, 90
"""Minutes and characters between two times of the clock beyond which they are no arrival."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Minutes late as said (None: nobody says), own words, forgiveness, their own lateness, and being held up later."""

    minutes: float | None
    own: tuple[Quote, ...]
    forgiven: tuple[Quote, ...]
    theirs: tuple[Quote, ...]
    raised: tuple[Quote, ...]


def arrival(look: Look) -> Arrival:
    """What is said of the candidate's coming, in the first turns and afterwards."""
    first = look.mine[0].n if look.mine else 0
    opening = [t for t in look.mine if look.from_memory or t.n <= first + 4]
    apologies = look.find(f"{_APOLOGY}|{_NOTED}" if look.from_memory else _APOLOGY, opening)
    own = tuple(hit for hit in apologies if not _of_others(look, hit))[:1]
    clocked = _against_date(look, opening) or _clocked(opening if look.from_memory else [])
    said = own or ((clocked[1],) if clocked else ())
    near = said[0].turn.n if said else first
    spoken = None if look.from_memory else _by_the_hour(t for t in look.transcript.turns if t.n <= first + 2)
    replies = [t for t in look.theirs if abs(t.n - near) <= 1 or (near < t.n <= near + 3 and not look.from_memory)]
    minutes = clocked[0] if clocked and look.from_memory else look.record.signals.minutes_late
    minutes = _named(own) if minutes is None else minutes
    minutes, said = (spoken[0], (*said, spoken[1])) if minutes is None and spoken else (minutes, said)
    later = [t for t in look.theirs if look.from_memory or t.n > first + 4]
    raised = [hit for hit in look.find(_RAISED, later) if not look.from_memory or not _of_others(look, hit)]
    return Arrival(
        minutes=minutes,
        own=tuple(look.quote(hit) for hit in said),
        forgiven=look.quotes(_FORGIVEN, replies, 1) if said or minutes else (),
        theirs=look.quotes(_THEY_WERE, look.theirs if look.from_memory else look.theirs[:3], 1),
        raised=tuple(look.quote(hit) for hit in raised[:2]),
    )


def _of_others(look: Look, hit: Hit) -> bool:
    """Whether the notes say it of an interviewer."""
    names = [re.escape(part) for person in look.record.case.interviewers for part in person.name.split()]
    who = "|".join((*names, "he", "she", "they"))
    before = re.split(r"[.!?]", hit.turn.text[: hit.end])[-1]
    return look.from_memory and bool(pattern(rf"(?:{who}) (?:\w+ )?{_CAME}").search(before))


def _against_date(look: Look, turns: list[Turn]) -> tuple[float, Hit] | None:
    """Minutes between the agreed time and the time at which the notes say that the person came."""
    when = look.record.case.date
    if when is None or not look.from_memory:
        return None
    for hit in look.find(rf"(?:i )?{_CAME}(?: \w+){{0,3}}", turns):
        for value, start, _ in _times(hit.turn.text):
            apart = (value - when.hour * 60 - when.minute + 360) % 720 - 360
            if hit.start <= start <= hit.end + 8 and abs(apart) <= _MOST and not _of_others(look, hit):
                return max(0.0, apart), hit
    return None


def _by_the_hour(turns: Iterable[Turn]) -> tuple[float, Hit] | None:
    """Minutes between the time that was agreed and the time it is, both told without the hour, in one turn."""
    for turn in turns:
        agreed = pattern(_AGREED).search(turn.text)
        told = [(_minute(m), m.start(), m.end()) for m in pattern(_PART).finditer(turn.text)] if agreed else []
        for (due, begin, _), (now, start, end) in pairwise(told):
            apart = (now - due) % 60
            if agreed and agreed.start() < begin and start - begin < _CLOSE and 0 < apart < _HALF:
                return float(apart), Hit(turn, begin, end)
    return None


def _minute(match: re.Match[str]) -> int:
    """The minute of the hour in "half past", "twenty to", "quarter past"."""
    words = match.group().lower().replace("-", " ").split()
    if words[-1] == "hour" or "o'clock" in match.group().lower():
        return 0
    count = next((_COUNTS[w] for w in words if w in _COUNTS), 0) + (5 if words[:2] == ["twenty", "five"] else 0)
    return (60 - count) % 60 if words[-1] in ("to", "til", "till") else count


def _named(own: tuple[Hit, ...]) -> float | None:
    """The minutes in the sentence of the apology: "about seven minutes behind"."""
    for hit in own:
        around = hit.turn.text[max(0, hit.start - _CLOSE) : hit.end + _CLOSE]
        for number in find_numbers(around):
            if number.unit == "minutes":
                return number.value
    return None


def _clocked(turns: list[Turn]) -> tuple[float, Hit] | None:
    """Two times of the clock in one line of the notes, a little apart: when it was, and when it should have been."""
    for turn in turns:
        for (a, begin, stop), (b, start, end) in pairwise(_times(turn.text)):
            if 0 < abs(a - b) <= _MOST and start - begin < _CLOSE and not _RANGE.match(turn.text[stop:start]):
                return abs(a - b), Hit(turn, begin, end)
    return None


def _times(text: str) -> list[tuple[float, int, int]]:
    """Times of the clock in minutes, with their places: "14:12", "ten past two", "10.15", and "the time was 10"."""
    spoken = [(n.value, n.span.start, n.span.end) for n in find_numbers(text) if n.unit == "clock"]
    dotted = [(int(m[1]) * 60.0 + int(m[2]), m.start(), m.end()) for m in _DOTTED.finditer(text)]
    bare = [(int(m[1]) * 60.0, m.start(1), m.end(1)) for m in _BARE.finditer(text)]
    return sorted({start: (value, start, end) for value, start, end in (*bare, *dotted, *spoken)}.values(), key=_place)


def _place(time: tuple[float, int, int]) -> int:
    return time[1]

"""How late the candidate came, when the record shows it."""

import re

from afterword.debrief.case import Case
from afterword.debrief.utterances import fold, mine, theirs
from afterword.language.numbers import find_numbers

_LATE = re.compile(
    r"\b(?P<count>(?:(?:twenty|thirty|forty) )?[\w-]+) minutes? (?:\w+ )?late\b|\blate by (?:about "
    r")?(?P<by>[\w-]+(?: [\w-]+)?) minutes?\b"
    r"|\b(?P<clock>a quarter of an hour|half an hour|an hour) (?:\w+ )?late\b"
)
_CLOCK = {"a quarter of an hour": 15.0, "half an hour": 30.0, "an hour": 60.0}
# Whose lateness it is stands right before the figure; anybody else's train, driver or patient does not count.
_OWN = re.compile(
    r"\b(?:you (?:were|are|came|arrived|joined|turned up)|you're|i (?:was|am|came|got|arrived|joined|turned up)|i'm"
    r"|i've come|sorry|apologies|^\W*(?:arrived|came|was|got there))(?: \w+){0,3} ?$"
)
_NOT = re.compile(r"\b(?:if|when|suppose|never|ever|imagine|says?|said|not)\b")
_SORRY = re.compile(
    r"\b(?:sorry|apolog|forgive)[^.?!]{0,60}\b(?:late|kept you|keeping you|waiting|delay)|\bso sorry\b"
    r"|\bi'm late\b|\bwrong (?:link|room|meeting|building|floor|entrance)\b"
)
_WAITING = re.compile(
    r"\b(?:give (?:him|her|them) (?:a (?:few|couple|minute)|another|five|two)|(?:sent|send) (?:him|her"
    r"|them) the link|(?:isn't|not|hasn't|haven't) (?:here|joined|arrived|turned up|shown up|come)"
    r"|no sign of|running late|wait (?:for )?(?:him|her|them|another|a few)|waiting for (?:him|her"
    r"|them|the candidate)|see (?:is )?a candidate)"
)
_LEAST = 120.0  # seconds; before that people are still finding their microphones


def minutes_late(case: Case) -> float | None:
    """Minutes between the agreed time and the candidate's arrival; None without evidence.

    What somebody says in the interview counts first ("twelve minutes late"). Else the clock of the transcript, when
    the others talk of waiting before the candidate's first word and the candidate says sorry for it.
    """
    notes = case.transcript.from_memory
    for turn in case.transcript.turns if notes else (*theirs(case), *mine(case)):
        said = fold(turn.text)
        match = _LATE.search(said) if " late" in said else None
        before = re.split(r"[.?!;]", said[: match.start()])[-1] if match else ""
        if match and _OWN.search(before) and not _NOT.search(before):
            minutes = _minutes(match)
            if minutes is not None:
                return minutes
    own = mine(case)
    if not own or own[0].start is None or own[0].start < _LEAST:
        return None
    before = [t for t in case.transcript.turns[: own[0].n - 1] if not case.is_me(t.speaker)]
    first = before[0].start if before else None
    waited = any(_WAITING.search(fold(t.text)) for t in before)
    sorry = any(_SORRY.search(fold(t.text)) for t in own[:3])
    return round((own[0].start - (first or 0.0)) / 60, 1) if before and (waited or sorry) else None


def _minutes(match: re.Match[str]) -> float | None:
    if match["clock"]:
        return _CLOCK[match["clock"]]
    numbers = find_numbers(f"{match['count'] or match['by']} minutes")
    return float(numbers[0].value) if numbers else None

"""Who could bear witness: those who wrote a note already, and managers who are named in the papers or the talk."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.debrief.case import Case
from afterword.evidence.answering.ranking import provable
from afterword.evidence.model import World

_ROLE = (
    r"(?:manager|supervisor|boss|head|lead|matron|foreman|forewoman|director|mentor|owner|principal|chef|planner|"
    r"sister|tutor|partner)"
)
_NAME = (
    r"(?P<name>(?!(?:I|He|She|We|They|It|You|And|But|So|The|That|This|Then|My|Our|Before|After|When|While|"
    r"If|In|At|On|For|With|Who|What|There|Once)\b)[A-ZÀ-Þ][\w'’-]+"
    r"(?: [A-ZÀ-Þ][\w'’-]+){0,2})"
)
_MY_ROLE = re.compile(
    rf"\b(?:my|our|the|reported to|under) (?P<role>(?:[\w-]+ ){{0,2}}{_ROLE}),? (?:was |is |called )?{_NAME}"
)
_NAME_ROLE = re.compile(
    rf"\b{_NAME},? (?:was |is )?(?:my|our|the) (?P<role>(?:former |old )?(?:[\w-]+ ){{0,2}}{_ROLE})\b"
)


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person who saw the work. `wrote` is the file of their note, if there is one."""

    name: str
    role: str | None
    employer: str | None
    wrote: str | None = None


def witnesses_of(world: World) -> tuple[Somebody, ...]:
    """All whom the case knows, those who wrote a note first."""
    firm = {fact.quote.source: fact.employer for fact in world.ledger.facts if fact.origin == "evidence"}
    wrote = [
        Somebody(each.name, each.role, firm.get(each.source), each.source)
        for each in world.ledger.witnesses
        if each.may_be_named
    ]
    names = {each.name for each in wrote} | {person.name for person in world.debrief.case.interviewers}
    named = [each for each in _named(world) if not any(each.name in name or name in each.name for name in names)]
    case = world.debrief.case
    return tuple(
        each
        for each in (*wrote, *dict.fromkeys(named))
        if not case.is_private(", ".join(filter(None, (each.name, each.role))), "")
    )


def _named(world: World) -> Iterator[Somebody]:
    case = world.debrief.case
    for fact in provable(world):
        for pattern in (_MY_ROLE, _NAME_ROLE):
            for match in pattern.finditer(" ".join(fact.text.split())):
                yield Somebody(match["name"], match["role"], fact.employer)
    for text in _mine(case):
        for pattern in (_MY_ROLE, _NAME_ROLE):
            for match in pattern.finditer(text):
                yield Somebody(match["name"], match["role"], None)


def _mine(case: Case) -> Iterator[str]:
    for turn in case.transcript.turns:
        if case.is_me(turn.speaker) and not case.transcript.from_memory and not case.is_private(turn.text, ""):
            yield turn.text

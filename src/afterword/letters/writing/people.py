"""Whom a letter goes to: an interviewer, or whoever looks after the process."""

import re

from afterword.debrief.case import Case, Person
from afterword.kernel.errors import BadCall
from afterword.letters.writing.matter import Matter

_OFFICE = re.compile(
    r"\b(?:recruit\w*|hr|human resources|talent|careers?|jobs?|hiring|office|team|admin|people|calendar|noreply)\b",
    re.I,
)


def interviewers(matter: Matter) -> tuple[Person, ...]:
    """The interviewer who was named, or all of them. Raises BadCall when there is none, or none of that name."""
    people = matter.case.interviewers
    if not people:
        raise BadCall("Nobody knows whom you met.", next="Name them in case.toml, as `interviewers`.")
    return (one_of(matter.told, people),) if matter.told else people


def one_of(told: str, people: tuple[Person, ...]) -> Person:
    """The one person meant. Raises BadCall when it is none of them, or more than one."""
    meant = _meant(told, people)
    if len(meant) != 1:
        raise BadCall(
            f"“{told}” is {'more than one' if meant else 'none'} of the interviewers.",
            next=f"Known are: {', '.join(person.name for person in people)}.",
        )
    return meant[0]


def _meant(told: str, people: tuple[Person, ...]) -> list[Person]:
    words = set(told.lower().split())
    whole = [person for person in people if person.name.lower() == told.lower().strip()]
    return whole or [person for person in people if words & set(person.name.lower().split())]


def contact(matter: Matter) -> Person:
    """Whoever was named; else who will be in touch; else the first interviewer. Raises BadCall for nobody."""
    case = matter.case
    known = _known(case)
    if matter.told:
        return _by_name(matter.told, known, case)
    for step in reversed(matter.world.debrief.record.signals.next_steps):
        spoke = case.name_of(step.quote.speaker) if step.quote.speaker else None
        for name in filter(None, (step.who, spoke)):
            if person := next((each for each in known if each.name == name), None):
                return person
            if name == step.who and " " in name:
                return Person(name)
    return interviewers(matter)[0]


def go_between(matter: Matter) -> Person:
    """Whoever was named; else who set the talk up or will be in touch, and was not in it. Raises BadCall for nobody."""
    case = matter.case
    known = _known(case)
    if matter.told:
        return _by_name(matter.told, known, case)
    met = {person.name for person in case.interviewers}
    for person in known:
        if person.name not in met:
            return person
    for step in matter.world.debrief.record.signals.next_steps:
        if step.who and " " in step.who and step.who not in met:
            return Person(step.who)
    raise BadCall("Nobody is known who could pass a letter on.", next="Say who it is: --to NAME.")


def _by_name(told: str, known: tuple[Person, ...], case: Case) -> Person:
    """The person of this name; for one whom nobody knows, the address of the office that invited."""
    organizer = case.invite.organizer if case.invite else None
    office = organizer.email if organizer and _OFFICE.search(organizer.name) else None
    meant = _meant(told, known)
    if len(meant) > 1:
        raise BadCall(f"“{told}” may be {' or '.join(each.name for each in meant)}.", next="Give the whole name.")
    return meant[0] if meant else Person(told, office)


def _known(case: Case) -> tuple[Person, ...]:
    """The interviewers, and the people of the invitation who are no office, no room and not the candidate."""
    found = list(case.interviewers)
    invited = [case.invite.organizer, *case.invite.attendees] if case.invite else []
    for each in invited:
        named = each and " " in each.name and "@" not in each.name and not each.is_room
        if each and named and not _OFFICE.search(each.name) and each.name not in {case.me, *(p.name for p in found)}:
            found.append(Person(each.name, each.email))
    return tuple(found)

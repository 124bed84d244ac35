"""The people on the employer's side: told, invited, heard."""

import re
from dataclasses import replace

from afterword.debrief.case import Notice, Person
from afterword.debrief.names import likeness
from afterword.debrief.roles import Me, domain, people
from afterword.documents.model import Attendee, Invite
from afterword.transcripts.labels import is_generic
from afterword.transcripts.model import Transcript

_JOB = re.compile(
    r"manager|director|lead|head|engineer|officer|nurse|matron|sister|consultant|doctor|surgeon|teacher|principal"
    r"|tutor|"
    r"lecturer|professor|dean|chair|partner|owner|founder|supervisor|recruiter|\bhr\b|people|talent|president"
    r"|analyst|"
    r"co-?ordinator|specialist|chief|\bc[efot]o\b|foreman|planner|buyer|accountant|counsel|editor|chef|assistant|"
    r"administrator|developer|designer|scientist|architect|technician|executive|clerk|steward|warden|secretary"
    r"|governor",
    re.IGNORECASE,
)
_OFFICE = frozenset(
    "hr jobs job team recruiting recruitment recruiter talent careers people info office admin hiring contact mail no "
    "reply noreply interview interviews applications bookings calendar desk reception rooms meeting".split()
)
"""Words of addresses that nobody in particular reads."""
_NOBODY = Notice("Nothing tells who interviewed you.", "Add [[interviewers]] with name, role and email to case.toml.")


def find_panel(
    told: tuple[Person, ...], invite: Invite | None, transcript: Transcript, me: Me
) -> tuple[tuple[Person, ...], list[Notice]]:
    """The interviewers as case.toml has them, else those who were invited and heard, else those who were heard.

    As long as we do not know which of the speakers is the candidate, none of them is taken for an interviewer.
    """
    heard = [
        label
        for label in transcript.speakers
        if me.label and label and likeness(label, me.label) < 4 and not is_generic(label)
    ]
    if told:
        given, notices = _told_apart([_completed(person, invite) for person in told], me)
        strangers = [label for label in heard if not any(likeness(label, person.name) for person in given)]
        return given, notices + [_stranger(label, transcript.source) for label in strangers]
    invited = [
        _completed(Person(_name(each, heard), each.email), invite) for each in _invited(invite, me, heard) if each.name
    ]
    came = [person for person in invited if any(likeness(label, person.name) for label in heard)]
    notices = []
    if came and (away := [person.name for person in invited if person not in came]):
        notices.append(Notice(f"Invited, but not heard in the transcript: {', '.join(away)}.", "They get no letter."))
    panel = came if heard else invited
    panel += [Person(label) for label in heard if not any(likeness(label, person.name) for person in panel)]
    return tuple(panel), notices if panel else [_NOBODY]


def _told_apart(given: list[Person], me: Me) -> tuple[tuple[Person, ...], list[Notice]]:
    """Everybody once, and not the candidate; a notice where two people have one name."""
    kept: list[Person] = []
    notices: list[Notice] = []
    for person in given:
        if likeness(person.name, me.name) == 4:
            notices.append(
                Notice(f"“{person.name}” is you, so they are not among the interviewers.", "Mend it in case.toml.")
            )
            continue
        twin = next((each for each in kept if likeness(each.name, person.name) == 4), None)
        if twin is None:
            kept.append(person)
        elif _clash(twin.email, person.email) or _clash(twin.role, person.role):
            kept.append(person)
            notices.append(
                Notice(
                    f"Two interviewers are called “{person.name}”, and we cannot tell who of them said what.",
                    f"Add to the name what tells them apart: “{person.name} (Finance)”.",
                )
            )
        else:
            both = replace(twin, email=twin.email or person.email, role=twin.role or person.role)
            kept[kept.index(twin)] = both
    return tuple(kept), notices


def _clash(one: str | None, other: str | None) -> bool:
    return bool(one and other) and one != other


def _stranger(label: str, source: str) -> Notice:
    return Notice(
        f"“{label}” speaks in the transcript but is not among the interviewers.",
        "Add them to case.toml if they should get a letter.",
        source,
    )


def _invited(invite: Invite | None, me: Me, heard: list[str]) -> tuple[Attendee, ...]:
    """The invited people of the employer; the organizer, who is often an assistant, only when heard or alone."""
    if invite is None:
        return ()
    others = [each for each in people(invite) if not any(likeness(each_name, me.name) for each_name in _names(each))]
    host = invite.organizer
    if host is None or not host.name or any(likeness(host.name, name) >= 3 for name in (me.name, *map(_of, others))):
        return tuple(others)
    side = tuple(each for each in others if domain(each) == domain(host)) or tuple(others)
    return (host, *side) if not side or any(likeness(label, host.name) for label in heard) else side


def _of(person: Attendee) -> str:
    return person.name


def _names(person: Attendee) -> tuple[str, ...]:
    return person.name, person.email or ""


def _name(person: Attendee, heard: list[str]) -> str:
    """The name of somebody invited; where only an address is given, the speaker it fits, else what it spells."""
    if "@" not in person.name:
        return person.name
    if label := next((label for label in heard if likeness(label, person.name) >= 2), None):
        return label
    return _spelt(person.name.partition("@")[0]) or person.name


def _spelt(local: str) -> str | None:
    """The name that an address spells out ("mary-ann.o'brien2"); None for what is no name, or no one knows whose."""
    parts = re.split(r"[._]+", re.sub(r"\d+$", "", local))
    clean = all(re.fullmatch(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", part) for part in parts)
    if not clean or not 2 <= len(parts) <= 3 or _OFFICE & {part.lower() for part in parts}:
        return None
    return " ".join(re.sub(r"(?<![^\W\d_])[^\W\d_]", lambda start: start[0].upper(), part) for part in parts)


def _completed(person: Person, invite: Invite | None) -> Person:
    """The person with the address and the role that the invitation gives, where they are missing."""
    if invite is None:
        return person
    known = [each for each in (*people(invite), *([invite.organizer] if invite.organizer else [])) if each.name]
    match = next((each for each in known if likeness(each.name, person.name) >= 3), None)
    return replace(
        person,
        email=person.email or (match.email if match else None),
        role=person.role or _role(person.name, invite.description),
    )


def _role(name: str, text: str) -> str | None:
    """What stands in brackets behind a name, or behind its comma if that is a job and not the next name."""
    match = re.search(rf"{re.escape(name)}\s*(?:\(([^()\n]{{3,60}})\)|,\s*([A-Z][^.,;\n()]{{3,60}}))", text)
    if match is None:
        return None
    role = (match[1] or match[2]).strip()
    return role if _JOB.search(role) else None

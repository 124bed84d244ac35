"""Files to a case: who, where, when, and what is missing."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from afterword.debrief.case import Case, Notice, Person
from afterword.debrief.names import likeness
from afterword.debrief.roles import Me, domain, find_me, label_names, people
from afterword.debrief.settings import Told, read_told
from afterword.debrief.shelf import Shelf
from afterword.documents.model import Attendee, Document, Invite
from afterword.transcripts.labels import is_generic
from afterword.transcripts.model import Transcript

# What each missing file would give; nothing but the transcript or the notes is required.
_WORTH = {
    "resume": (
        "There is no résumé.",
        "With resume.pdf, .docx, .md, .txt or .json, better answers can be built from your own facts.",
    ),
    "job": ("There is no job advertisement.", "With job.md, .txt, .pdf or .docx we know what they look for."),
    "invite": (
        "There is no invitation.",
        "With invite.ics we know the date, the length and the interviewers' addresses.",
    ),
    "worries": (
        "There are no worries written down.",
        "Write worries.txt, one a line: each is held against the record.",
    ),
    "prepared": (
        "There are no prepared questions.",
        "Write prepared.txt, one a line, to see which of them were asked.",
    ),
}
_UNKNOWN = {
    "employer": "Nothing tells who the employer is.",
    "role": "Nothing tells what the job is called.",
    "date": "Nothing tells when the interview was.",
}


def assemble(files: Mapping[str, bytes], folder: str) -> Case:
    """The case that these files make; keys are paths inside the folder.

    Raises UnreadableFile when there is neither transcript nor notes, or one of them or case.toml cannot be read.
    Whatever else cannot be read or is missing becomes a notice.
    """
    shelf = Shelf(files)
    told = read_told(*shelf.take("case", ".toml"))
    transcript = shelf.transcript(folder)
    resume, job = shelf.document("resume", "resume"), shelf.document("job", "job")
    invite = shelf.invite()
    me = find_me(transcript, told.me, resume, invite, [each.name for each in told.interviewers])
    interviewers, about_people = _interviewers(told, invite, transcript, me)
    labels = label_names(transcript, me, [each.name for each in interviewers])
    date, ends, about_date = _when(told, invite)
    employer, role = told.employer or _employer(job), told.role or _role(job)
    worries, prepared = shelf.lines("worries"), shelf.lines("prepared")
    known = {"employer": employer, "role": role, "date": date}
    read = {"resume": resume, "job": job, "invite": invite, "worries": worries, "prepared": prepared}
    missing = [
        *(Notice(what, f'Write it into case.toml: {key} = "…".') for key, what in _UNKNOWN.items() if not known[key]),
        *(Notice(*_WORTH[key]) for key, what in read.items() if not what),
    ]
    return Case(
        folder=folder,
        transcript=transcript,
        me=me.name,
        me_because=me.because,
        employer=employer,
        role=role,
        date=date,
        ends=ends,
        interviewers=interviewers,
        labels=labels,
        invite=invite,
        resume=resume,
        job=job,
        company=shelf.document("company", "company"),
        evidence=shelf.evidence(),
        wish=shelf.document("wish", "wish"),
        prepared=prepared,
        worries=worries,
        settings=told.settings,
        notices=(
            *told.notices,
            *(Notice(note, where=transcript.source) for note in transcript.notes),
            *me.notices,
            *about_people,
            *about_date,
            *shelf.notices,
            *missing,
        ),
    )


def _interviewers(
    told: Told, invite: Invite | None, transcript: Transcript, me: Me
) -> tuple[tuple[Person, ...], list[Notice]]:
    """The people on the employer's side: told, else invited and heard, else heard."""
    # As long as we do not know which of the speakers is the candidate, none of them is taken for an interviewer.
    heard = [
        label for label in transcript.speakers if me.label and label not in ("", me.label) and not is_generic(label)
    ]
    if told.interviewers:
        given = tuple(_completed(person, invite) for person in told.interviewers)
        strangers = [label for label in heard if not any(likeness(label, person.name) for person in given)]
        return given, [
            Notice(
                f"“{label}” speaks in the transcript but is not among the interviewers.",
                "Add them to case.toml if they should get a letter.",
                transcript.source,
            )
            for label in strangers
        ]
    invited = _invited(invite, me, heard) if invite else ()
    persons = [_completed(Person(each.name, each.email), invite) for each in invited if each.name]
    notices = []
    if heard:
        came = [person for person in persons if any(likeness(label, person.name) for label in heard)]
        away = [person.name for person in persons if person not in came]
        if came and away:
            notices.append(
                Notice(f"Invited, but not heard in the transcript: {', '.join(away)}.", "They get no letter.")
            )
        persons = came if came else []
        persons += [Person(label) for label in heard if not any(likeness(label, person.name) for person in persons)]
    if not persons:
        notices.append(
            Notice("Nothing tells who interviewed you.", "Add [[interviewers]] with name, role and email to case.toml.")
        )
    return tuple(persons), notices


def _invited(invite: Invite, me: Me, heard: list[str]) -> tuple[Attendee, ...]:
    """The invited people of the employer; the organizer, who is often an assistant, only when heard or alone."""
    others = [
        each for each in people(invite) if not likeness(each.name, me.name) and not likeness(each.email or "", me.name)
    ]
    host = invite.organizer
    if (
        host
        and host.name
        and all(likeness(host.name, each.name) < 3 for each in others)
        and not likeness(host.name, me.name)
    ):
        side = [each for each in others if domain(each) == domain(host)] or others
        return (host, *side) if not side or any(likeness(label, host.name) for label in heard) else tuple(side)
    return tuple(others)


def _completed(person: Person, invite: Invite | None) -> Person:
    """The person with the address and the role that the invitation gives, where they are missing."""
    if invite is None:
        return person
    known = [each for each in (*people(invite), *([invite.organizer] if invite.organizer else [])) if each.name]
    match = next((each for each in known if likeness(each.name, person.name) >= 3), None)
    role = re.search(
        rf"{re.escape(person.name)}\s*(?:\(([^()\n]{{3,60}})\)|,\s*([A-Z][^.,;\n()]{{3,60}}))", invite.description
    )
    return replace(
        person,
        email=person.email or (match.email if match else None),
        role=person.role or ((role[1] or role[2]).strip() if role else None),
    )


def _when(told: Told, invite: Invite | None) -> tuple[datetime | None, datetime | None, list[Notice]]:
    """Begin and end of the slot; a notice when case.toml and the invitation do not agree."""
    invited = invite.start if invite else None
    if told.date is None or invited is None:
        return told.date or invited, invite.end if invite and told.date is None else None, []
    if told.whole_day and told.date.date() == invited.date():
        return invited, invite.end if invite else None, []
    same_kind = (told.date.tzinfo is None) == (invited.tzinfo is None)
    apart = (
        abs(told.date - invited) if same_kind else abs(told.date.replace(tzinfo=None) - invited.replace(tzinfo=None))
    )
    if apart.total_seconds() < 60:
        return (told.date if told.date.tzinfo else invited), invite.end if invite else None, []
    says = f"case.toml says {told.date:%d %B %Y, %H:%M}, the invitation {invited:%d %B %Y, %H:%M}; case.toml was taken."
    return told.date, None, [Notice(says, "Correct case.toml if the invitation is right.", "case.toml")]


def _role(job: Document | None) -> str | None:
    """The title at the head of an advertisement, where it is marked as a heading."""
    if job is None or not job.text.lstrip().startswith("# "):
        return None
    return job.text.lstrip().split("\n")[0].lstrip("# ").strip() or None


def _employer(job: Document | None) -> str | None:
    """The first name in bold type right under the title of an advertisement."""
    match = re.match(r"\s*#[^\n]*\n\s*\*\*([^*\n]{2,80})\*\*", job.text) if job else None
    return match[1].strip().rstrip(",:") if match else None

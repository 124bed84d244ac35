"""Files to a case: who, where, when, and what is missing."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import PurePosixPath

from afterword.debrief.case import Case, Notice, Person
from afterword.debrief.names import likeness
from afterword.debrief.roles import Me, domain, find_me, label_names, people
from afterword.debrief.settings import Told, read_told
from afterword.documents.invites import read_invite
from afterword.documents.model import Attendee, Document, Invite, Role
from afterword.documents.reader import read_document
from afterword.kernel.errors import AfterwordError, UnreadableFile
from afterword.language.decoding import decode
from afterword.transcripts.labels import is_generic
from afterword.transcripts.model import Transcript
from afterword.transcripts.reader import read_transcript

# What each missing file would give; nothing but the transcript or the notes is required.
_WORTH = {
    "resume": ("There is no résumé", "With one (resume.pdf, .docx, .md, .txt or .json) better answers can be built from your own facts."),
    "job": ("There is no job advertisement", "With it (job.md, .txt, .pdf or .docx) the debrief knows what they look for."),
    "invite": ("There is no invitation", "With invite.ics the date, the length and the addresses of the interviewers are known."),
    "worries": ("There are no worries written down", "Write worries.txt, one a line, in your own words: each is held against the record."),
    "prepared": ("There are no prepared questions", "Write prepared.txt, one a line, to see which of them were asked."),
}  # fmt: skip
_TRANSCRIPTS = (".vtt", ".json", ".srt", ".docx", ".sbv", ".txt", ".md", "")
_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")


def assemble(files: Mapping[str, bytes], folder: str) -> Case:
    """The case that these files make; keys are paths inside the folder.

    Raises UnreadableFile when there is neither transcript nor notes, or one of them or case.toml cannot be read.
    Whatever else cannot be read or is missing becomes a notice.
    """
    shelf = _Shelf(files)
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
    read = {"resume": resume, "job": job, "invite": invite, "worries": worries, "prepared": prepared}
    unknown = [
        Notice(f"Nothing tells {what}.", f'Write it into case.toml: {key} = "…".')
        for key, what, value in (("employer", "who the employer is", employer), ("role", "what the job is called", role), ("date", "when the interview was", date))
        if value is None
    ]  # fmt: skip
    missing = [Notice(f"{what}.", following) for key, (what, following) in _WORTH.items() if not read[key]]
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
            *unknown,
            *shelf.notices,
            *missing,
        ),
    )


class _Shelf:
    """The files by what they are, and what was odd about them."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = dict(sorted(files.items()))
        self.notices: list[Notice] = []

    def named(self, *stems: str) -> list[str]:
        """The files at the top of the folder with one of these names, whatever their ending and case."""
        return [
            name
            for name in self.files
            if "/" not in name and name.split(".")[0].lower() in stems and not name.endswith("~")
        ]

    def take(self, stem: str, ending: str) -> tuple[bytes | None, str]:
        """Bytes and name of one file; None for the bytes when it is not there."""
        found = next((name for name in self.named(stem) if name.lower().endswith(ending)), None)
        return (self.files[found], found) if found else (None, stem + ending)

    def transcript(self, folder: str) -> Transcript:
        """The record: the transcript, else the notes."""
        records, notes = self.named("transcript"), self.named("notes")
        records.sort(key=lambda name: _rank(name))
        chosen = [*records, *notes]
        if not chosen:
            recording = " A recording alone must be transcribed first." if self.named("recording") else ""
            raise UnreadableFile(
                f"There is neither a transcript nor notes in this folder.{recording}",
                where=folder,
                next="Put transcript.vtt (or .txt, .srt, .json, .docx) or notes.md there.",
            )
        for name in chosen[1:]:
            self.notices.append(Notice(f"{chosen[0]} is the record; {name} was not read.", where=name))
        return read_transcript(self.files[chosen[0]], chosen[0])

    def document(self, stem: str, role: Role) -> Document | None:
        """The document with this name; a notice when it cannot be read or there are several."""
        stems = ("resume", "cv", "résumé", "curriculum") if stem == "resume" else (stem,)
        found = self.named(*stems)
        for name in found[1:]:
            self.notices.append(Notice(f"{found[0]} was read, {name} was not.", "Keep one of them.", name))
        return self._read(found[0], role) if found else None

    def evidence(self) -> tuple[Document, ...]:
        """Everything in the folder evidence."""
        names = [
            name
            for name in self.files
            if name.lower().startswith("evidence/") and not PurePosixPath(name).name.startswith(".")
        ]
        return tuple(document for name in names if (document := self._read(name, "evidence")))

    def _read(self, name: str, role: Role) -> Document | None:
        try:
            document = read_document(self.files[name], name, role)
        except AfterwordError as error:
            self.notices.append(Notice(error.what, error.next, name))
            return None
        self.notices.extend(Notice(note, where=name) for note in document.notes)
        return document

    def invite(self) -> Invite | None:
        """The invitation; a notice when it cannot be read."""
        data, name = self.take("invite", ".ics")
        if data is None:
            return None
        try:
            invite = read_invite(data, name)
        except AfterwordError as error:
            self.notices.append(Notice(error.what, error.next, name))
            return None
        self.notices.extend(Notice(note, where=name) for note in invite.notes)
        return invite

    def lines(self, stem: str) -> tuple[str, ...]:
        """The non-empty lines of a file that has one thing a line, without bullets and numbers in front."""
        found = self.named(stem)
        if not found:
            return ()
        try:
            text = decode(self.files[found[0]], found[0])
        except AfterwordError as error:
            self.notices.append(Notice(error.what, error.next, found[0]))
            return ()
        return tuple(bare for line in text.split("\n") if (bare := _BULLET.sub("", line).strip()))


def _rank(name: str) -> int:
    ending = PurePosixPath(name).suffix.lower()
    return _TRANSCRIPTS.index(ending) if ending in _TRANSCRIPTS else len(_TRANSCRIPTS)


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
            Notice(f"“{label}” speaks in the transcript but is not among the interviewers.", "Add them to case.toml if they should get a letter.", transcript.source)
            for label in strangers
        ]  # fmt: skip
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

"""Files to a case: who, where, when, and what is missing."""

from collections.abc import Mapping
from dataclasses import replace

from afterword.debrief.appointment import find_date, find_employer, find_role
from afterword.debrief.case import Case, Notice
from afterword.debrief.decisions import read_decisions
from afterword.debrief.mended import mend, read_mended
from afterword.debrief.panel import find_panel
from afterword.debrief.roles import find_me, label_names
from afterword.debrief.settings import read_told
from afterword.debrief.shelf import Shelf

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

    Raises UnreadableFile when there is neither transcript nor notes, or one of them, or a .toml file, cannot be read.
    Whatever else cannot be read or is missing becomes a notice.
    """
    shelf = Shelf(files)
    told = read_told(*shelf.take("case", ".toml"))
    decisions = read_decisions(*shelf.take("facts", ".toml"))
    hidden = (each.words for each in decisions.decided if each.what == "private" and each.source is None)
    transcript, about_mends = mend(shelf.transcript(folder), read_mended(*shelf.take("mended", ".toml")))
    resume, job = shelf.document("resume", "resume"), shelf.document("job", "job")
    invite = shelf.invite()
    me = find_me(transcript, told.me, resume, invite, [each.name for each in told.interviewers])
    interviewers, about_people = find_panel(told.interviewers, invite, transcript, me)
    labels = label_names(transcript, me, [each.name for each in interviewers])
    date, ends, about_date = find_date(told, invite, transcript)
    employer, role = told.employer or find_employer(job), told.role or find_role(job, invite, me.name)
    worries, prepared = shelf.lines("worries"), shelf.lines("prepared")
    known = {"employer": employer, "role": role, "date": date}
    read = {"resume": resume, "job": job, "invite": invite, "worries": worries, "prepared": prepared}
    missing = [
        *(Notice(what, f'Write it into case.toml: {key} = "…".') for key, what in _UNKNOWN.items() if not known[key]),
        *(Notice(*_WORTH[key]) for key, what in read.items() if not what and not shelf.has(key)),
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
        settings=replace(told.settings, private=(*told.settings.private, *hidden)),
        decisions=decisions,
        notices=(
            *told.notices,
            *(Notice(note, where=transcript.source) for note in transcript.notes),
            *about_mends,
            *me.notices,
            *about_people,
            *about_date,
            *shelf.notices,
            *missing,
        ),
    )

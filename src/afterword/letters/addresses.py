"""Mail addresses of a letter, held against those of the case."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from afterword.kernel.once import once

if TYPE_CHECKING:
    from afterword.debrief.case import Case


_ADDRESS: Final = re.compile(r"(?<![\w.+'-])[\w.+'-]+@([\w-]+(?:\.[\w-]+)+)")


@once
def _known(case: Case) -> set[str]:
    people = [person.email for person in case.interviewers]
    texts = [case.invite.description, case.invite.summary] if case.invite else []
    if case.invite:
        people += [a.email for a in (case.invite.organizer, *case.invite.attendees) if a]
    texts += [document.text for document in (case.job, case.company) if document]
    texts += [turn.text for turn in case.transcript.turns if "@" in turn.text]
    found = {match.group().lower() for text in texts for match in _ADDRESS.finditer(text)}
    mine = _mine(case)
    return (found | {address.lower() for address in people if address}) - mine


def _mine(case: Case) -> set[str]:
    """The candidate's own addresses: those on the résumé, and of the attendee with their name."""
    own = {match.group().lower() for match in _ADDRESS.finditer(case.resume.text if case.resume else "")}
    attendees = case.invite.attendees if case.invite else ()
    return own | {a.email.lower() for a in attendees if a.email and a.name in (case.me, a.email)}


def is_given(address: str, case: Case) -> bool | None:
    """Whether somebody gave this address, or one at the same place; None when the case holds none at all."""
    known = _known(case)
    if not known:
        return None
    wanted = address.strip().lower()
    domains = {known_address.rpartition("@")[2] for known_address in known}
    return wanted in known or wanted.rpartition("@")[2] in domains


def is_employers(address: str, case: Case) -> bool:
    """Whether an address is at the domain of an employer on the résumé other than the one of this interview."""
    wanted = address.strip().lower()
    domain = wanted.rpartition("@")[2]
    if not case.resume or wanted in _mine(case) or domain in {known.rpartition("@")[2] for known in _known(case)}:
        return False
    labels = [_squash(label) for label in domain.split(".")]
    names = _squash(_ADDRESS.sub(" ", case.resume.text))
    me = _squash(case.me)
    papers = {m.group(1).lower() for document in case.evidence for m in _ADDRESS.finditer(document.text)}
    named = any(len(label) >= 6 and label in names and label not in me and me not in label for label in labels)
    return named or (domain in papers and wanted not in me)


def _squash(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())

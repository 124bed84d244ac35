"""Who of the speakers is the candidate, and who is who: told, found out with a reason, or asked for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.debrief.case import Notice
from afterword.debrief.names import best_match, likeness
from afterword.debrief.questioning import read
from afterword.documents.model import Attendee, Document, Invite
from afterword.language.words import count_words
from afterword.transcripts.model import Transcript

UNKNOWN_ME = "Candidate"
"""What the candidate is called when nothing tells their name."""

_MINE = re.compile(r"(?:the )?(?:candidate|interviewee|applicant|respondent)|me|myself", re.IGNORECASE)
_THEIRS = re.compile(
    r"(?:the )?(?:interviewer|recruiter|panel(?:list)?|moderator|host|hiring manager|hr)\b.*|q"
    r"|question",
    re.IGNORECASE,
)
_TELL = 'Write your name as it stands in the transcript into case.toml: me = "…".'
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,3}")


@dataclass(frozen=True, slots=True)
class Me:
    """The candidate: name, speaker label (None when they cannot be made out), how we know, what to say about it."""

    name: str
    label: str | None
    because: str
    notices: tuple[Notice, ...] = ()


def find_me(
    transcript: Transcript, told: str | None, resume: Document | None, invite: Invite | None, others: Sequence[str]
) -> Me:
    """The candidate, told by case.toml, else by résumé or invitation, else by who answers.

    `others` are names of interviewers, if they are known. What is not told comes with a notice.
    """
    labels = [label for label in transcript.speakers if label]
    name, source = next(
        (
            (found, where)
            for found, where in (
                (told, "You told us in case.toml"),
                (resume_name(resume), "The résumé says so"),
                (_invited(invite), "The invitation was sent to them"),
            )
            if found
        ),
        (None, ""),
    )
    if not labels:
        return _without_labels(name, source)
    if name and (label := _label_of(name, labels)):
        return Me(name, label, f"{source}, and “{label}” speaks in the transcript.", _alone(label, labels))
    # "A" answers only where a "Q" asks: services also call speakers A, B, C.
    answers = ("a", "answer") if {"q", "question"} & {label.lower() for label in labels} else ()
    if mine := [label for label in labels if _MINE.fullmatch(label) or label.lower() in answers]:
        return Me(name or UNKNOWN_ME, mine[0], f"The transcript calls the candidate “{mine[0]}”.", _unnamed(name))
    rest = [label for label in labels if not _THEIRS.fullmatch(label) and not best_match(label, list(others))]
    rest = [label for label in rest if not label.lower().startswith("unknown")] or rest
    if len(rest) == 1 and len(labels) > 1:
        because = f"“{rest[0]}” is the only speaker who is not one of the interviewers."
        return Me(name or rest[0], rest[0], because, (Notice(f"We take “{rest[0]}” to be you: {because}", _TELL),))
    label, because = _who_answers(transcript, rest or labels)
    says = f"We take “{label}” to be you: {because}" if label else because
    if name and label and not _nameless(label):
        says = f"“{name}” is not among the speakers ({', '.join(labels)}). {says}"
    return Me(name or label or UNKNOWN_ME, label, because, (Notice(says, _TELL),))


def _without_labels(name: str | None, source: str) -> Me:
    because = f"{source}." if name else "Nothing in the folder tells your name."
    return Me(name or UNKNOWN_ME, None, because, _unnamed(name))


def _unnamed(name: str | None) -> tuple[Notice, ...]:
    return () if name else (Notice("Nothing in the folder tells your name.", 'Write it into case.toml: me = "…".'),)


def _alone(label: str, labels: list[str]) -> tuple[Notice, ...]:
    if len(labels) > 1:
        return ()
    says = f"Only “{label}” speaks in the transcript, so what they asked is missing."
    return (Notice(says, "Export it again with everybody in it, if you can."),)


def _nameless(label: str) -> bool:
    return bool(
        re.match(
            r"(?:unknown |unidentified )?speaker\b|speaker_|spk_?\d|participant|guest|[A-Z]$|[FM]\d+$",
            label,
            re.IGNORECASE,
        )
    )


def _label_of(name: str, labels: list[str]) -> str | None:
    """The label that fits the name best; None when none does, or two do that cannot be the same person."""
    best = max(likeness(label, name) for label in labels)
    fit = [label for label in labels if best and likeness(label, name) == best]
    return fit[0] if fit and all(likeness(label, fit[0]) == 4 for label in fit) else None


def _who_answers(transcript: Transcript, labels: list[str]) -> tuple[str | None, str]:
    """The speaker who asks the fewest questions for what they say, with or without question marks."""
    if len(labels) == 1:
        return labels[0], "nobody else speaks in the transcript."
    said: dict[str, int] = dict.fromkeys(labels, 0)
    asked: dict[str, int] = dict.fromkeys(labels, 0)
    marks = "?" in "".join(turn.text for turn in transcript.turns)
    for turn in transcript.turns:
        if turn.speaker in said:
            said[turn.speaker] += count_words(turn.text)
            asked[turn.speaker] += sum(s.shape in ("question", "demand") for s in read(turn.text, marks=marks))
    score = {label: said[label] / (1 + asked[label]) for label in labels}
    first, second = sorted(labels, key=lambda label: score[label], reverse=True)[:2]
    if score[first] < 1.5 * score[second]:
        return None, "we cannot tell from the transcript which of the speakers you are."
    questions = f"{asked[first]} question" + "s" * (asked[first] != 1)
    most = "most" if said[first] == max(said.values()) else "much"
    return first, f"they speak {most} ({said[first]} words) and ask least ({questions})."


def resume_name(resume: Document | None) -> str | None:
    """The name at the head of a résumé; None when its head is no name."""
    if resume is None:
        return None
    for passage in resume.passages:
        if passage.section == ("basics", "name") and resume.format == "json-resume":
            return passage.text
    first = next((line.strip("#* \t") for line in resume.text.split("\n") if line.strip("#*=- \t")), "")
    for lead in ("curriculum vitae", "résumé", "resume", "cv", "name"):
        if first.lower().startswith(lead):
            first = first[len(lead) :].strip(" :–—-of")
    first = re.split(r"[,|·•(]|\s[–—-]\s", first)[0].strip()
    if not _NAME.fullmatch(first) or not all(
        word[0].isupper() or word in ("de", "van", "von", "da", "la") for word in first.split()
    ):
        return None
    return first.title() if first.isupper() else first


def _invited(invite: Invite | None) -> str | None:
    """The one attendee from outside of the organizer's mail domain, if it gives a name."""
    if invite is None or invite.organizer is None or not invite.organizer.email:
        return None
    outside = [each for each in people(invite) if each.email and domain(each) != domain(invite.organizer)]
    return outside[0].name if len(outside) == 1 and "@" not in outside[0].name else None


def people(invite: Invite) -> tuple[Attendee, ...]:
    """The attendees that are no rooms."""
    return tuple(each for each in invite.attendees if not each.is_room and (each.name or each.email))


def domain(person: Attendee) -> str:
    """What stands behind the @ of an address."""
    return (person.email or "").rpartition("@")[2].lower()


def _says_to_be(said: str, name: str) -> bool:
    """Whether somebody introduces themselves by this name: in full, or by the first name alone."""
    first, *more = (re.escape(part) for part in name.split())
    last = more[-1] if more else first
    return bool(re.search(rf"\b(?:I['’]m|I am|my name is|my name's) {first}(?: {last}\b|(?=[,.;!]| and\b))", said))


def label_names(transcript: Transcript, me: Me, others: Sequence[str]) -> dict[str, str]:
    """Each speaker label with the full name behind it, where one is known."""
    names = {me.label: me.name} if me.label else {}
    rest = [label for label in transcript.speakers if label and label != me.label]
    for label in rest:
        # Somebody who dropped out and came back has two labels.
        again = [me.name] if likeness(label, me.name) >= 3 else []
        if found := best_match(label, [*others, *again]):
            names[label] = found
    for label in (each for each in rest if each not in names and _nameless(each)):
        said = " ".join(turn.text for turn in transcript.turns if turn.speaker == label)
        told = [name for name in others if name not in names.values() and _says_to_be(said, name)]
        if len(told) == 1:
            names[label] = told[0]
    left = [label for label in rest if label not in names and (_nameless(label) or _THEIRS.fullmatch(label))]
    free = [name for name in others if name not in names.values()]
    if len(left) == 1 and len(free) == 1 and len(rest) == len(others) and me.label:
        names[left[0]] = free[0]
    return names

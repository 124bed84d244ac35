"""Subject: present, clear, thanks and post, up to 60 characters, not "urgent"."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Draft, Hit, LetterRule
from afterword.letters.phrases import pattern

LONGEST = 60
"""Characters; our reading of what a telephone shows. A few more pass."""
PRESSING = (
    r"\burgent(?:ly)?\b(?! (?:care|treatment|response|repairs?|dental|admissions?))|^\W*important\b|\bplease"
    r" (?:read|reply|respond|answer|open)\b",
    r"\basap\b|\b(?:action|response|reply|answer) (?:required|needed)\b|\btime[- ]sensitive\b|\bread (?:this|me"
    r"|now)\b|!{2,}",
)
VAGUE = (
    r"^\W*(?:(?:hi|hello|hey|there|question|interview|follow(?:ing)?|up|quick|note|me|again|e-?mail|message|just"
    r"|a|an|my|the|from|update|job|today"
    r"|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|none|no|subject|untitled)\W*)+$"
)


def check(context: Context) -> Iterator[Hit]:
    """A missing, pressing, shouting, empty or endless subject; cards have none."""
    draft = context.draft
    if draft.channel != "e-mail":
        return
    subject = (draft.subject or "").strip()
    if not subject:
        yield Hit(draft.subject_span, "The mail has no subject.")
    elif pattern(*PRESSING).search(subject):
        yield Hit(draft.subject_span, "The subject presses.")
    elif subject.isupper() and sum(letter.isalpha() for letter in subject) > 10:
        yield Hit(draft.subject_span, "The subject is all capitals.")
    elif draft.kind == "note" and pattern(VAGUE).search(_without_names(subject, draft)):
        yield Hit(draft.subject_span)
    elif len(subject) > LONGEST + 12:
        yield Hit(draft.subject_span, f"The subject has {len(subject)} characters.", settings={"most": LONGEST})
    elif len(subject) > LONGEST:
        yield Hit(draft.subject_span, f"The subject has {len(subject)} characters.", level="info")
    elif draft.kind == "note" and pattern(r"^(?:re|fwd?|aw) ?:").search(subject) and not draft.quoted:
        yield Hit(draft.subject_span, "The subject says that this answers a mail.", level="info")


def _without_names(subject: str, draft: Draft) -> str:
    """The subject without the names of writer and reader: "Hello from Jonas" says no more than "Hello from"."""
    told = " ".join(part.of(draft.text) for part in (draft.greeting, draft.signature) if part)
    names = {word for word in told.split() if word[:1].isupper()}
    left = " ".join(word for word in subject.split() if word.strip(",.") not in {name.strip(",.") for name in names})
    return left or subject


ITEM = LetterRule(
    id="F3",
    name="bad-subject-line",
    group="F",
    level="error",
    rests_on="structure",
    title='Subject: present, clear, thanks and post, up to 60 characters, not "urgent".',
    why="It is read first.",
    sources=cite("clearpoint", "boxhindi"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="The subject line does not say what this is.",
    next="Thanks, the post and the day, in up to 60 characters.",
    false_alarms="A reply keeps the subject of its thread.",
    check=check,
    finds=(
        Example("Subject: [[URGENT!!!]]\n\nDear Tom,"),
        Example("Dear Tom,\n\nThank you for Tuesday.", note="a mail without a subject"),
        Example("Subject: [[THANK YOU FOR THE INTERVIEW]]\n\nDear Tom,"),
        Example("Subject: [[Hello]]\n\nDear Tom,"),
        Example("Subject: [[Tuesday]]\n\nDear Tom,"),
        Example("Subject: [[Hello from Jonas]]\n\nDear Tom,\n\nThank you.\n\nKind regards,\nJonas Weber"),
        Example(
            "Subject: [[Thank you so much for taking the time to talk with me about the post of data "
            "analyst on Tuesday]]\n\nDear Tom,"
        ),
    ),
    passes=(
        Example("Subject: Thank you – data analyst interview on Tuesday\n\nDear Tom,"),
        Example("Subject: Thank you – Urgent Care Nurse interview\n\nDear Tom,"),
        Example("Subject: Re: Data analyst, LW-204\n\nDear Tom,", expect="kind=rejection-reply"),
        Example("Dear Tom,\n\nThank you for Tuesday.", expect="channel=card"),
    ),
)

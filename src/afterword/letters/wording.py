"""The standing parts of a letter, each in several shapes and three voices: greeting, subject, thanks, interest."""

import re
from dataclasses import dataclass
from datetime import date

from afterword.debrief.case import Case, Person
from afterword.evidence.model import Witness
from afterword.evidence.voice.pronouns import expand, stands_alone
from afterword.language.sentences import sentences
from afterword.letters.topic import Topic

_SUBJECT_MOST = 60
_TITLE = re.compile(
    r"(?:Fr|Dr|Prof|Revd?|Sr|Br|Mr|Mrs|Ms|Mx|Miss|Capt|Sgt|Hon)\.?|"
    r"Father|Professor|Doctor|Reverend|Sister|Brother|Rabbi|Imam|Sir|Dame|Canon|Lord|Lady|Captain"
)
_PHONE = re.compile(r"(?<![\w/.-])\+?\(?\d[\d() -]{7,17}\d(?![\w/-])")


@dataclass(frozen=True, slots=True)
class Voice:
    """How a letter sounds. `{day}` is "Tuesday", `{post}` the post, `{at}` " at the employer" or nothing."""

    thanks: tuple[str, ...]
    interest: tuple[str, ...]
    anything: tuple[str, ...]
    closing: str


_INTEREST = (
    "I would like to do this work{at}.",
    "I would be glad to take on the {post} post.",
    "I would like to have this job.",
    "This is work that I would like to do.",
)
_ANYTHING = ("If there is anything more you would like to know, please ask.", "I am glad to answer anything further.")
PLAIN = Voice(
    ("Thank you for {day}", "Thank you for the conversation on {day}", "Thank you for your time on {day}"),
    _INTEREST,
    _ANYTHING,
    "Kind regards,",
)
VOICES = {
    "plain": PLAIN,
    "warm": Voice(
        (
            "Thank you for {day}, which I enjoyed",
            "Thank you for the good conversation on {day}",
            "It was good to meet you on {day}; thank you for the time",
        ),
        (
            "I would very much like to do this work{at}.",
            "I would be very glad to take on the {post} post.",
            "I would love to do this job.",
            "This is work that I would be glad to do.",
        ),
        _ANYTHING,
        "With warm regards,",
    ),
    "formal": Voice(
        (
            "Thank you for the conversation on {day}",
            "Thank you for receiving me on {day}",
            "Thank you for your time on {day}",
        ),
        (
            "I would welcome the opportunity to do this work{at}.",
            "I would be glad to take on the post of {post}.",
            "I would like to be considered further for this post.",
            "I would welcome this post.",
        ),
        _ANYTHING,
        "Yours sincerely,",
    ),
}


_UNDATED = ("Thank you for our conversation", "Thank you for your time", "Thank you for the interview")


def voice_of(case: Case) -> Voice:
    """The voice that the person asked for; plain unless told."""
    return VOICES.get((case.settings.letter_style or "").lower(), PLAIN)


def day_of(case: Case) -> str:
    """The weekday of the interview, "our conversation" when nobody knows it."""
    return case.date.strftime("%A") if case.date else "our conversation"


def post_of(case: Case, most: int = 40) -> str | None:
    """The post as a sentence can name it: without what follows a comma, dash or bracket."""
    if not case.role:
        return None
    head = re.split(r"\s*[,(–—/|:]\s*|\s+-\s+", case.role.strip())[0]
    words = head.split()
    if len(words) > 1 and all(word[0].islower() for word in words[1:] if word not in {"of", "and", "for", "in"}):
        head = head[0].lower() + head[1:]
    return head if head and len(head) <= most else None


def greeting(person: Person, case: Case) -> str:
    """ "Dear …," in the form that was in use; a title only when it was told or used."""
    return f"Dear {_called(person, case)},"


def _called(person: Person, case: Case) -> str:
    if person.address_as:
        return person.address_as
    *_, last = person.name.split() or [person.name]
    first = person.name.split()[0] if person.name.split() else person.name
    if _TITLE.fullmatch(first):
        return f"{first} {last}"
    talk = " ".join(turn.text for turn in case.transcript.turns)
    titled = re.search(
        rf"\b((?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?|Professor) (?:{re.escape(first)} )?{re.escape(last)}\b", talk
    )
    if case.settings.letter_style == "formal" and titled:
        return f"{titled[1]} {last}"
    if re.search(rf"(?<!\w){re.escape(first)}\b(?! {re.escape(last)}\b)", talk):
        return first
    if titled:
        return f"{titled[1]} {last}"
    introduced = re.search(
        rf"\b(?:I'm|I am|my name is|this is|it's) {re.escape(first)}\b", talk.replace("’", "'"), re.IGNORECASE
    )
    return first if introduced or any(turn.speaker == person.name for turn in case.transcript.turns) else person.name


def subject(case: Case, n: int, *, correction: bool = False, via: Person | None = None) -> str:
    """Thanks, post and day in at most 60 characters; `n` picks the shape, `via` names whom a shared address is for."""
    post = post_of(case, 34)
    day = case.date.strftime("%A") if case.date else ""
    if via:
        return _shortest(
            f"Thank you – {post or 'interview'}, for {via.address_as or via.name}", f"Thank you, for {via.name}"
        )
    if correction and post:
        return _shortest(f"Thank you – {post} interview and one correction", f"Thank you, and one correction – {post}")
    if not post:
        return f"Thank you for the interview on {day}" if day else "Thank you for the interview"
    dated = f"{case.date.day} {case.date:%B}" if case.date else ""
    shapes = [
        f"Thank you – {post} interview on {day}",
        f"Thank you – {post} interview, {dated}",
        f"Thank you for the {post} interview on {day}",
    ]
    return (
        _shortest(shapes[n % len(shapes)], f"Thank you – {post} interview") if day else f"Thank you – {post} interview"
    )


def _shortest(*shapes: str) -> str:
    return next((shape for shape in shapes if len(shape) <= _SUBJECT_MOST), shapes[-1][:_SUBJECT_MOST].rstrip(" ,–"))


def withdrawal_subject(case: Case, n: int) -> str:
    """The withdrawal said in the subject already."""
    post = post_of(case, 34) or "my application"
    shapes = [
        f"Withdrawing – {post}, and thank you",
        f"Withdrawing, with thanks – {post}",
        f"{post}: withdrawing, with thanks",
    ]
    return _shortest(shapes[n % len(shapes)], "Withdrawing my application, with thanks")


def thanks(voice: Voice, case: Case, topic: Topic | None, n: int, *, waited: bool = False) -> tuple[str, ...]:
    """Thanks tied to what was special about this talk, as sentences; `n` picks the shape so that no two are alike."""
    opening = voice.thanks[n % len(voice.thanks)].format(day=day_of(case))
    if case.date is None:
        opening = _UNDATED[n % len(_UNDATED)]
    if waited:
        opening = f"Thank you for waiting for me on {day_of(case)}" if case.date else "Thank you for waiting for me"
    if topic is None:
        return (opening + ".",)
    clause = topic.clause
    if topic.kind == "asked":
        if n % 3 == 1:
            return (opening + ".", f"I was glad that you asked {clause}.")
        return (f"{opening}, and for asking {clause}.",)
    if clause.startswith("about "):
        return (f"{opening}, and for telling me {clause}.",)
    link = "how" if topic.how else "that"
    if topic.kind == "wanted":
        tail = (
            "and I would like to help with that",
            "and I have thought about it since",
            "and that is what I would like to work on",
        )
        whom = re.search(r"\b(?:somebody|someone|people|(?:person|\w+er) who)\b", clause)
        return (opening + ".", f"You told me that {clause}, {tail[1] if whom else tail[n % 3]}.")
    if n % 3 == 1:
        return (opening + ".", f"I have thought since about what you told me: that {clause}.")
    if n % 3 == 2:
        return (opening + ".", f"You told me {link} {clause}, and that stayed with me.")
    return (f"{opening}, and for telling me {link} {clause}.",)


def thanks_parted(voice: Voice, case: Case, topic: Topic, n: int, *, waited: bool = False) -> tuple[str, ...]:
    """The same in two sentences, for when day and topic do not go together in one; then the bare thanks."""
    (opening,) = thanks(voice, case, None, n, waited=waited)
    if topic.kind == "asked" or topic.clause.startswith("about "):
        return ()
    return f"{opening} It was good to hear {'how' if topic.how else 'that'} {topic.clause}.", opening


def interest(voice: Voice, case: Case, n: int, *, name_post: bool = False) -> str:
    """One plain sentence of interest; `name_post` makes it name the post, for letters without a subject."""
    post, at = post_of(case), f" at {case.employer}" if case.employer else ""
    if name_post and post:
        article = "an" if post[0].lower() in "aeiou" else "a"
        return f"I would like to work{at or ' with you'} as {article} {post}."
    shapes = [shape for shape in voice.interest if post or "{post}" not in shape]
    return shapes[n % len(shapes)].format(post=post, at=at)


def witness_line(witness: Witness, own_papers: str, n: int) -> str | None:
    """Who stands behind a story, as far as they allow it."""
    if not (witness.may_be_named and witness.may_be_quoted):
        return None
    role = re.split(r"\s*,\s*|\s+(?:at|until|since|from)\s+", witness.role)[0] if witness.role else ""
    who = f"{witness.name}, {role}," if role and len(role.split()) <= 5 else witness.name
    callable_ = witness.may_be_phoned and witness.phone and witness.phone not in own_papers
    if callable_ and re.fullmatch(r"yes\.?", witness.phone_note.strip(), re.IGNORECASE):
        call = ("would take a call about it", "can be called about this, too")[n % 2]
        return f"{who} {call}: {witness.phone}."
    return f"{who} {('has put this in writing', 'has written this down')[n % 2]}."


def value_of(value: str) -> str:
    """A value as a sentence gives it: an ISO date becomes month and year."""
    match = re.fullmatch(r"(\d{4})-(\d{2})(?:-\d{2})?", value.strip())
    if match and 1 <= int(match[2]) <= 12:
        return f"{date(int(match[1]), int(match[2]), 1):%B %Y}"
    return value.strip().rstrip(".")


def plain_statement(said: str, wrong: str) -> str | None:
    """A statement of the candidate's, fit to follow "I said that"; None unless it is one short clear clause."""
    said = said.replace("’", "'")
    pieces = [said[span.start : span.end] for span in sentences(said)]
    holding = next((piece.rstrip(" .") for piece in pieces if wrong in piece), "")
    after = holding.find(",", holding.find(wrong) + len(wrong)) if holding else -1
    holding = holding[:after] if after > 0 else holding
    clause = re.sub(r"^(?:(?:and|so|well|but|yes|yeah|um|uh|er|erm)[,.]?\s+)+", "", holding, flags=re.IGNORECASE)
    clause = expand(re.sub(r"\bI'm\b", "I am", re.sub(r"\bI've\b", "I have", clause)))
    clean = re.match(r"I (?!think|guess|mean)\w+|(?:The|My|We|It)\b", clause) and not re.search(
        r"\b(?:um|uh|er|erm|you know|like,)\b|\.\.\.|…", clause
    )
    if not clean or not 4 <= len(clause.split()) <= 18 or not stands_alone(clause):
        return None
    return clause if clause.startswith("I ") else clause[0].lower() + clause[1:]


def phone_of(case: Case) -> str | None:
    """The telephone number on the résumé."""
    if case.resume is None:
        return None
    found = _PHONE.search("\n".join(case.resume.text.splitlines()[:40]))
    return " ".join(found.group().split()) if found and sum(sign.isdigit() for sign in found.group()) >= 8 else None

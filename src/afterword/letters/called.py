"""What an interviewer is called in a letter: as they asked to be, as they were in the talk, or as the custom has it."""

import re
from collections.abc import Iterator
from functools import cache

from afterword.debrief.case import Case, Person
from afterword.letters.names import is_form_of
from afterword.letters.naming import Name, name_of
from afterword.letters.tone import Tone

_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sister|Matron|Father|Fr|Sir|Dame|Rev|Herr|Frau)\b\.?"
_LEARNED = re.compile(r"(?:Dr|Prof|Professor|Doctor)\b")
_SAID = rf"(?P<form>(?-i:(?:{_TITLE} )?[A-ZÀ-ÞĀ-Ž][\w'-]+\b))"
# What can only be about a name, and what is about one if the name is theirs.
_OFFERS = (
    rf"\bcalls? me (?:just |simply |plain )?{_SAID}",
    rf"\b(?:i go by|i answer to|i'm known as|known as) {_SAID}",
)
_HINTS = (
    rf"\b(?:i prefer|i'd prefer|i'd rather be|make it|it's just|just|plain) {_SAID}",
    rf"(?:^|[.!?,;:] ?)(?:it's )?{_SAID},? please\b",
    rf"\bplease,? (?:it's |do say |say )?{_SAID}(?=[,.!;]|$)",
    rf"\b{_SAID} is (?:fine|enough|quite enough|what (?:they|people|everybody|everyone) calls? me)\b",
    rf"\b(?:i'm|i am|this is|my name is|my name's|it's) {_SAID}(?! [A-ZÀ-Þ])",
)
_NO_NAMES = frozenset(
    "I Monday Tuesday Wednesday Thursday Friday Saturday Sunday Yes No Well So And But Or The That This It What Thanks "
    "Thank Sorry English Zoom Teams Google Excel Christmas Easter".split()
)
_WORDS_TOO = frozenset(
    "will may mark grace rose hope faith dean art bill drew jack rich sandy april june august joy summer dawn eve page "
    "chase hunter frank gene guy iris ivy lily miles norm olive pat penny pearl ray rob rod ruby sue ted violet "
    "wade".split()
)
"""First names that are words as well: at the head of a sentence they prove nothing."""


def greeting(person: Person, case: Case, tone: Tone) -> str:
    """ "Dear Bea," with the mark of the country; "Hello," where there is no name but an address."""
    if ("@" in person.name or not any(map(str.isalpha, person.name))) and not person.address_as:
        return f"Hello{tone.mark}"
    form = called(person, case, tone)
    return f"Dear {form}{tone.mark if ' ' in form else ','}"


def called(person: Person, case: Case, tone: Tone) -> str:
    """How a letter names this person: "Bea", "Dr. Langham", "Tom Ellery". A title is never guessed.

    What we were told comes first, then what they offered, then the form that was in use; a formal voice and the custom
    of the country decide only where none was.
    """
    if person.address_as:
        return person.address_as
    name, wanted = name_of(person.name), dict(case.settings.choices).get("first-name")
    offered, first = _offered(person, name, case), _first(name, case)
    titled = name.titled if name.title else _titled(name, case)
    if wanted == "never":
        return titled or name.whole
    if wanted == "always":
        return offered or first or name.given or name.whole
    if offered:
        return offered
    if name.title:
        return name.titled
    if titled and (first is None or tone.voice.id == "formal" or _later(titled, first, case)):
        return titled
    if first:
        return first
    if _on_first_names(case):
        return name.given or name.whole
    easy = tone.custom.calls == "by first name" and tone.voice.id != "formal"
    return (name.given or name.whole) if easy else name.whole


def _offered(person: Person, name: Name, case: Case) -> str | None:
    """What they asked to be called, in their last word on it."""
    found = None
    for turn in case.transcript.turns:
        if case.name_of(turn.speaker) != person.name:
            continue
        text = turn.text.replace("’", "'")
        for form in _forms(_OFFERS, text):
            if form.split()[-1] not in _NO_NAMES | set(case.me.split()):
                found = form
        for form in _forms(_HINTS, text):
            if _is_own(form, name):
                found = form
    return found


def _forms(patterns: tuple[str, ...], text: str) -> Iterator[str]:
    for pattern in patterns:
        for match in _compiled(pattern).finditer(text):
            yield match["form"]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _is_own(form: str, name: Name) -> bool:
    """Whether a form is of this name: with a title the family's, without one a first name or a short form of it."""
    title, _, word = form.rpartition(" ")
    if title:
        return word in name.family.split()
    firsts = name.whole.removesuffix(name.family).split() or name.whole.split()
    return any(word == part or is_form_of(word.lower(), part.lower()) for part in firsts)


def _titled(name: Name, case: Case) -> str | None:
    """Title and family name as talk or invitation have them: "Mrs. Coyle", "Tanaka-san"."""
    words = name.whole.split()
    firsts = "|".join(re.escape(part) for part in name.whole.removesuffix(name.family).split())
    # Of two family names people say both or one, and which is one the name does not show.
    for family in dict.fromkeys((name.family, *(" ".join(words[k:]) for k in range(1, len(words))), *words[1:])):
        own = re.escape(family)
        given = rf"(?:(?:{firsts}) )?" if firsts else ""
        for text in _texts(case):
            if match := re.search(rf"\b({_TITLE}) {given}{own}\b(?!-)", text):
                return f"{match[1]} {family}"
            if match := re.search(rf"\b{own}-(?:san|sama|sensei)\b", text):
                return match.group()
    return None


def _texts(case: Case) -> Iterator[str]:
    yield from (turn.text for turn in case.transcript.turns)
    if case.invite:
        yield case.invite.description


def _first(name: Name, case: Case) -> str | None:
    """The first name as the talk has it, alone: the fullest form that was in use."""
    words = name.whole.removesuffix(name.family).split() or name.whole.split()
    forms = [" ".join(words[:length]) for length in range(len(words), 0, -1)] + words[1:]
    if not name.given and " " in name.whole:  # the family name may stand in front: then the last part is what is said
        forms = [name.whole.split()[-1]]
    if any(turn.speaker == form for turn in case.transcript.turns[:40] for form in forms[-1:]):
        return forms[-1]
    return next((form for form in forms if any(_is_said(form, name, text) for text in _texts(case))), None)


def _on_first_names(case: Case) -> bool:
    """Whether others of the panel went by first names, and nobody by a title: they will compare their letters."""
    names = [name_of(each.name) for each in case.interviewers if not each.address_as]
    return any(_first(each, case) for each in names) and not any(each.title or _titled(each, case) for each in names)


def _is_said(form: str, name: Name, text: str) -> bool:
    """Whether a text names somebody so, without a title in front and without the rest of the name behind."""
    if form not in text:
        return False
    own = re.escape(form)
    if form.lower() in _WORDS_TOO:
        return bool(re.search(rf"(?:, |\b(?:thanks|hi|hello|thank you) ){own}\b(?=[,.!?]|$)", text, re.IGNORECASE))
    behind = rf"(?! {re.escape(name.family)}\b)" if name.family not in form else ""
    return any(
        not re.search(rf"\b{_TITLE} $", text[: match.start()])
        for match in re.finditer(rf"(?<!\w){own}\b(?!-){behind}", text)
    )


def _later(titled: str, first: str, case: Case) -> bool:
    """Whether the candidate said the titled form last; if they said none, whether anybody did.

    Colleagues may call a doctor by the first name; whoever was introduced to one as such writes to a doctor.
    """
    own = [turn.text for turn in case.transcript.turns if case.transcript.from_memory or case.is_me(turn.speaker)]
    for texts in (own, [turn.text for turn in case.transcript.turns]):
        last = {form: max((k for k, text in enumerate(texts) if form in text), default=-1) for form in (titled, first)}
        if max(last.values()) >= 0:
            return last[titled] > last[first] or (texts is not own and bool(_LEARNED.match(titled)))
    return False

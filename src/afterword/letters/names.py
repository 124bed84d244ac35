"""Names of people in a letter, held against the people of the case."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from afterword.kernel.once import once
from afterword.kernel.spans import Span
from afterword.letters.model import Draft
from afterword.letters.places import found

if TYPE_CHECKING:
    from afterword.debrief.case import Case, Person
    from afterword.documents.model import Document
    from afterword.transcripts.model import Transcript

SALUTATION: Final = (
    r"(?:my )?(?:dear(?:est)?|hi(?:ya)?(?: there)?|hello(?: there)?|hey(?: there)?|heya|yo|howdy|greetings"
    r"|respected|esteemed"
    r"|good (?:morning|afternoon|evening|day))\b"
)
"""The words that open a greeting."""

_TITLES: Final = frozenset(
    """mr mrs ms miss mx dr prof professor sir madam dame sister brother father matron rev reverend judge captain
    doctor lord lady""".split()
)
_TITLED: Final = r"\b(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.?[ \u00a0]([A-Z][\w’'-]+(?:[ \u00a0][A-Z][\w’'-]+)?)"
_TOKEN: Final = re.compile(r"[^\W\d_][\w’'-]*", re.UNICODE)

# Short forms that are no beginning of the full name.
_SHORT: Final = {
    full: frozenset(shorts.split())
    for full, shorts in {
        "robert": "bob bobby rob robbie", "william": "bill billy will liam", "james": "jim jimmy jamie",
        "john": "jack johnny", "michael": "mike mick", "margaret": "peggy maggie meg", "anthony": "tony",
        "elizabeth": "liz lizzie beth betty eliza libby", "richard": "dick rick ricky", "charles": "chuck charlie",
        "edward": "ted ned", "henry": "harry hal", "sarah": "sally", "mary": "molly", "lawrence": "larry",
        "katherine": "kate katie cathy kathy kit", "catherine": "kate katie cathy", "kathleen": "kathy kate",
        "andrew": "andy drew", "stephen": "steve", "steven": "steve", "deborah": "debbie", "rebecca": "becky",
        "dorothy": "dot", "patricia": "trish tricia", "patrick": "paddy", "alexander": "sandy sasha xander",
        "geoffrey": "jeff", "theresa": "tess terry", "thomas": "tom tommy", "gerald": "jerry", "susan": "susie",
        "joseph": "joey", "antonio": "toni", "david": "dave", "sushil": "sush", "christina": "tina",
    }.items()
}  # fmt: skip
CALENDAR: Final = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter i""".split()
)
"""Words with a capital that are nobody's name, and "I"."""


def _full_forms(name: str) -> frozenset[str]:
    return frozenset({name, *(full for full, shorts in _SHORT.items() if name in shorts)})


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody the record knows on the employer's side. `met` says whether they took part in the talk."""

    name: str
    met: bool
    person: Person | None = None

    @property
    def tokens(self) -> tuple[str, ...]:
        """The parts of the name in lower case, accents kept."""
        return tuple(token for token in tokens(self.name) if token not in _TITLES)


@dataclass(frozen=True, slots=True)
class Greeted:
    """One name in a greeting: its words without the title, the title, and where it stands."""

    words: tuple[str, ...]
    title: str
    span: Span


def tokens(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, accents kept, in one Unicode form."""
    return tuple(_lower(word) for word in _TOKEN.findall(name))


@lru_cache(maxsize=16384)
def _lower(word: str) -> str:
    return unicodedata.normalize("NFC", word).replace("’", "'").removesuffix("'s").casefold()


@once
def known_people(case: Case) -> tuple[Known, ...]:
    """Interviewers first, then whoever else the invitation names; never the candidate."""
    people = [Known(person.name, met=True, person=person) for person in case.interviewers]
    taken = {person.name for person in people} | {case.me}
    for label in case.transcript.speakers:
        name = case.name_of(label)
        if label and not case.transcript.from_memory and name not in taken and " " in name.strip():
            people.append(Known(name, met=True))
            taken.add(name)
    if case.invite:
        invited = (case.invite.organizer, *case.invite.attendees)
        for attendee in invited:
            if attendee and not attendee.is_room and attendee.name not in taken and "@" not in attendee.name:
                people.append(Known(attendee.name, met=False))
                taken.add(attendee.name)
    return tuple(people)


def greeted(draft: Draft) -> tuple[Greeted, ...]:
    """The names in the greeting, each with its title; none when it greets nobody by name."""
    if draft.greeting is None:
        return ()
    text = draft.text
    opening = next(found(SALUTATION, text, draft.greeting), None)
    people: list[Greeted] = []
    start = opening.end if opening and opening.start <= draft.greeting.start + 3 else draft.greeting.start
    for piece in re.finditer(r"(?:(?!\band\b|&|,|;|:|!|\n).)+", text[start : draft.greeting.end], re.IGNORECASE):
        words = [(m.group(), m.start() + piece.start() + start) for m in _TOKEN.finditer(piece.group())]
        names = [(word, at) for word, at in words if _lower(word) not in _TITLES and word[:1].isupper()]
        title = next((_lower(word) for word, _ in words if _lower(word) in _TITLES), "")
        if names:
            end = names[-1][1] + len(names[-1][0])
            people.append(Greeted(tuple(_lower(word) for word, _ in names), title, Span(names[0][1], end)))
    return tuple(people)


def is_form_of(one: str, other: str) -> bool:
    """Whether two different first names are usual forms of the same one ("phil" and "philip", "bob" and "robert")."""
    if one == other:
        return False
    short, full = sorted((one, other), key=len)
    stem = short.removesuffix("ie").removesuffix("y") if len(short) > 3 else short
    beginning = len(stem) >= 2 and len(short) <= 5 and full.startswith(stem)
    return beginning or bool(_full_forms(one) & _full_forms(other))


def matches(words: tuple[str, ...], known: Known) -> bool:
    """Whether a greeted name is this person's, in full, in part, or in a short form."""
    words = tuple(word for word in words if word not in _TITLES)
    own = known.tokens + (tokens(known.person.address_as) if known.person and known.person.address_as else ())
    return bool(words) and all(
        word in own or any(is_form_of(word, part) for part in own) or _initial(word, own) for word in words
    )


def _initial(word: str, own: tuple[str, ...]) -> bool:
    return len(word) == 1 and any(part.startswith(word) for part in own)


def near(word: str, name: str) -> bool:
    """Whether a word looks like a slip in a name: a letter or two off, a lost accent, or the same sound."""
    if word == name or min(len(word), len(name)) < 3 or abs(len(word) - len(name)) > 3:
        return False
    from rapidfuzz.distance import OSA  # here, because most letters have no name that is nearly another

    distance = OSA.distance(word, name)
    if distance == 1:
        return len(name) > 3 or word[0] == name[0]
    if _sound(word) == _sound(name) and distance <= 3:
        return True
    return distance == 2 and len(name) >= 5 and word[0] == name[0]


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if c.isalpha())
    for spelling, sound in (("ph", "f"), ("v", "f"), ("ck", "k"), ("c", "k"), ("q", "k"), ("z", "s"), ("th", "t")):
        bare = bare.replace(spelling, sound)
    return bare[:1] + re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouyhjw]", "", bare[1:]))


def misspelt(draft: Draft, case: Case, within: Span) -> Iterator[tuple[Span, str]]:
    """Words in a part of the letter that look like a slip in the name of somebody the record knows, and that name."""
    people = known_people(case)
    parts = {part for known in people for part in known.tokens if len(part) > 3}
    own = set(tokens(case.me)) | set(tokens(case.employer or "")) | set(tokens(case.role or ""))
    written = words_of_papers(case) | _common_words(case.transcript)
    starts = {sentence.start for sentence in draft.sentences}
    for match in _TOKEN.finditer(draft.text, within.start, within.end):
        word = _lower(match.group())
        if (
            not match.group()[0].isupper()
            or word in parts
            or word in own
            or word in written
            or word in CALENDAR
            or len(word) < 4
        ):
            continue
        if match.start() in starts and len(word) < 6:
            continue
        slip = next((part for part in sorted(parts) if near(word, part) and not is_form_of(word, part)), None)
        if slip:
            yield Span(match.start(), match.end()), slip


@lru_cache(maxsize=64)
def _paper_words(document: Document) -> frozenset[str]:
    return frozenset(_lower(word) for word in _TOKEN.findall(document.text))


@once
def words_of_papers(case: Case) -> frozenset[str]:
    """All words of the documents and the invitation, in lower case."""
    found_words: set[str] = set()
    for document in case.documents:
        found_words |= _paper_words(document)
    if case.invite:
        found_words |= set(tokens(case.invite.summary)) | set(tokens(case.invite.description))
    return frozenset(found_words)


@lru_cache(maxsize=16)
def capitals_of_talk(transcript: Transcript) -> frozenset[str]:
    """All words of the transcript that are written with a capital, in lower case: names among them."""
    return frozenset(
        _lower(word) for turn in transcript.turns for word in _TOKEN.findall(turn.text) if word[:1].isupper()
    )


@lru_cache(maxsize=16)
def words_of_talk(transcript: Transcript) -> frozenset[str]:
    """All words of the transcript, in lower case."""
    return frozenset(_lower(word) for turn in transcript.turns for word in _TOKEN.findall(turn.text))


@lru_cache(maxsize=16)
def _common_words(transcript: Transcript) -> frozenset[str]:
    """The words that the transcript writes small: no names."""
    return frozenset(word for turn in transcript.turns for word in _TOKEN.findall(turn.text) if word.islower())


@once
def titles_of(case: Case) -> dict[str, set[str]]:
    """Titles by surname, as the papers, the invitation and the talk use them."""
    texts = [document.text for document in case.documents]
    texts += [person.address_as or "" for person in case.interviewers]
    texts += [turn.text for turn in case.transcript.turns]
    texts += [case.invite.description, case.invite.summary] if case.invite else []
    titles: dict[str, set[str]] = {}
    for text in texts:
        for match in re.finditer(_TITLED, text):
            for word in tokens(match.group(2)):
                titles.setdefault(word, set()).add(match.group(1).lower())
    return titles

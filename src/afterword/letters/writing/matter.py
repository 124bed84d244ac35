"""What a letter of any kind is made from, and how its parts become a checked letter."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from afterword.debrief.case import Case, Person
from afterword.evidence.model import World
from afterword.kernel.findings import Finding
from afterword.letters import wording
from afterword.letters.called import called
from afterword.letters.model import Claim, Composed, LetterKind
from afterword.letters.plan import LetterPlan, LettersPlan, address_of, plan_letters
from afterword.letters.review import review
from afterword.letters.settling import Paragraphs, Piece, settle
from afterword.letters.tone import Tone, tone_of

SUBJECT_MOST = 60
"""Signs of a subject (letter rule F3)."""


_SHAPES = 4
"""So many wordings are tried before a sentence of interest is given up."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a letter's plan: its sentences; or, when there are none, why."""

    name: str
    pieces: tuple[Piece, ...] = ()
    without: str = ""


def interest(matter: "Matter", n: int = 0, *, later: bool = False) -> Part:
    """One sentence of interest, in the shape for letter `n`; others where that one does not pass.

    A letter that goes days later (`later`) names no weekday: nobody knows any more which Tuesday it was.
    """
    step = max(1, len(matter.case.interviewers))  # so that a second choice is nobody else's first
    turns = range(n, n + _SHAPES * step, step)
    first, *others = (wording.interest(matter.tone, matter.case, k, recent=not later) for k in turns)
    return Part("one sentence of interest", (Piece(first, (), "interest", others=tuple(others)),))


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part, or a sentence of one, that is not in the letter, and why."""

    part: str
    why: str


@dataclass(frozen=True, slots=True)
class Written:
    """A letter with what was left out of it, and what the person should know before it goes."""

    letter: Composed
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Matter:
    """A case, and to whom the person wants to write (None: whoever it is for)."""

    world: World
    told: str | None = None

    @property
    def case(self) -> Case:
        """The case."""
        return self.world.debrief.case

    @cached_property
    def tone(self) -> Tone:
        """The voice that was asked for, in the custom of the country."""
        return tone_of(self.case)

    @cached_property
    def notes(self) -> LettersPlan:
        """The notes to the interviewers, whatever the advice is: the person decides."""
        return plan_letters(self.world, withdraw=False)

    def note_to(self, person: Person) -> LetterPlan | None:
        """The note to one interviewer; a card is none."""
        return next((each for each in self.notes.letters if each.to == person and each.channel != "card"), None)

    def name(self, person: Person) -> str:
        """What a letter calls this person."""
        return called(person, self.case, self.tone)

    @property
    def day(self) -> str | None:
        """The day of the interview as a letter names it later on: "15 September"."""
        return self.tone.custom.day(self.case.date.date()) if self.case.date else None

    @property
    def post(self) -> str | None:
        """The post, "Charge Nurse post"."""
        post = wording.post_of(self.case)
        return f"{post} {self.tone.custom.post}" if post else None


def finished(
    matter: Matter, kind: LetterKind, to: tuple[Person, ...], subject: str, paragraphs: Iterable[tuple[Part, ...]]
) -> Written:
    """The letter without what our own rules and the fact check object to, and what was left out."""
    whole = tuple(paragraphs)
    pieces: Paragraphs = tuple(tuple(piece for part in paragraph for piece in part.pieces) for paragraph in whole)

    tried: list[Composed] = []

    def make(kept: Paragraphs) -> Composed:
        tried.append(_letter(matter, kind, to, subject, kept))
        return tried[-1]

    letter = settle(pieces, make)
    seen = tuple((each.body, found) for each in tried for found in each.findings)
    lacking = [LeftOut(part.name, part.without) for par in whole for part in par if not part.pieces and part.without]
    return Written(letter, (*lacking, *_dropped(whole, seen, letter)))


def _dropped(
    whole: tuple[tuple[Part, ...], ...], seen: tuple[tuple[str, Finding], ...], last: Composed
) -> Iterator[LeftOut]:
    """The sentences that did not pass, each with what was found in one of the versions."""
    for part in (part for paragraph in whole for part in paragraph):
        for piece in part.pieces:
            if any(text in last.body for text in (piece.text, *piece.others)):
                continue
            why = (found.message for body, found in seen if found.span and _is_of(found.span.of(body), piece.text))
            yield LeftOut(part.name, f"“{piece.text}” {next(why, 'It leant on a sentence that went.')}")


def _is_of(place: str, sentence: str) -> bool:
    return bool(place) and (place in sentence or sentence in place)


def _letter(matter: Matter, kind: LetterKind, to: tuple[Person, ...], subject: str, paragraphs: Paragraphs) -> Composed:
    case, tone = matter.case, matter.tone
    text = "\n\n".join(" ".join(piece.text for piece in paragraph) for paragraph in paragraphs if paragraph)
    signature = "\n".join(line for line in (tone.closing, case.me, wording.phone_of(case)) if line)
    addresses = [address for person in to if (address := address_of(person, case)[0])]
    letter = Composed(
        to=listed([person.name for person in to]),
        to_address=", ".join(dict.fromkeys(addresses)) or None,
        kind=kind,
        channel="linkedin" if case.settings.letter_medium == "linkedin" else "e-mail",
        subject=subject,
        body=f"Dear {listed([matter.name(person) for person in to])}{tone.mark}\n\n{text}\n\n{signature}",
        claims=tuple(Claim(sentence=each.text, facts=each.facts) for par in paragraphs for each in par if each.facts),
    )
    return replace(letter, findings=review(letter, matter.world))


def capital(text: str) -> str:
    """The text with a capital in front, as a subject begins."""
    return text[:1].upper() + text[1:]


def listed(names: list[str]) -> str:
    """ "Ana, Piet and Jo"."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)

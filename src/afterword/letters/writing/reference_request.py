"""The request for a short note: to whoever saw what was asked about."""

from dataclasses import replace

from afterword.evidence.answers import better_answers
from afterword.kernel.errors import BadCall
from afterword.letters.model import Composed
from afterword.letters.reference import Request, named, requests_for
from afterword.letters.review import review
from afterword.letters.writing.matter import Matter, Written


def write(matter: Matter) -> tuple[Written, ...]:
    """A request to each person known by name, or to the one who was named. Raises BadCall when nothing is missing."""
    found = requests_for(better_answers(matter.world), matter.world)
    if not found:
        raise BadCall("There is no question for which a note by somebody else is missing.")
    if matter.told:
        return (_checked(matter, _for(matter.told, found)),)
    letters = tuple(_checked(matter, each.letter) for each in found if each.letter)
    if not letters:
        firm = next((f" at {each.ask.employer}" for each in found if each.ask.employer), "")
        raise BadCall(f"Your papers name nobody{firm} who saw it.", next="Say who did: --to NAME.")
    return letters


def _for(told: str, found: tuple[Request, ...]) -> Composed:
    words = set(told.lower().split())
    known = (each.letter for each in found if each.letter and words & set(each.letter.to.lower().split()))
    nameless = (named(each, told) for each in found if each.letter is None)
    letter = next(known, None) or next(nameless, None)
    return letter or named(found[0], told)


def _checked(matter: Matter, letter: Composed) -> Written:
    return Written(replace(letter, findings=review(letter, matter.world)))

"""The two kinds of note, as the debrief writes them."""

from dataclasses import replace

from afterword.debrief.case import Person
from afterword.kernel.errors import BadCall
from afterword.letters.compose import compose
from afterword.letters.model import Composed
from afterword.letters.plan import LetterPlan, LettersPlan, strength_for
from afterword.letters.writing.matter import LeftOut, Matter, Written
from afterword.letters.writing.people import interviewers


def thanks(matter: Matter) -> tuple[Written, ...]:
    """A thank-you for each interviewer, or for the one who was named: what could be mended is left to a recovery note."""
    return tuple(_without_repairs(matter, person) for person in interviewers(matter))


def _without_repairs(matter: Matter, person: Person) -> Written:
    used: frozenset[str] = frozenset()

    def bare(note: LetterPlan) -> LetterPlan:
        nonlocal used
        strength = note.strength or strength_for(note.to, matter.world, used, frozenset())
        used |= {line.fact.id for line in strength}
        return replace(note, repairs=(), correction=None, strength=strength)

    whole = tuple(bare(note) if note.channel != "card" else note for note in matter.notes.letters)
    note = matter.note_to(person)
    mended = [repair.repair.what for repair in note.repairs] if note else []
    if note and note.correction:
        mended.append(f"The correction: {note.correction.right}, not {note.correction.wrong}.")
    left = tuple(LeftOut("what could be mended", f"{what} `afterword write recovery` does it.") for what in mended)
    return Written(_of(matter, whole, person), left)


def recovery(matter: Matter) -> tuple[Written, ...]:
    """A note that mends something for each interviewer with whom there is something. Raises BadCall when there is none."""
    people = interviewers(matter)
    mending = [person for person in people if (note := matter.note_to(person)) and (note.repairs or note.correction)]
    if not mending:
        whom = f"in what {people[0].name} asked" if matter.told else "here"
        raise BadCall(
            f"There is nothing {whom} that your papers could mend by letter.", next="Call `afterword write thank-you`."
        )
    return tuple(Written(_of(matter, matter.notes.letters, person)) for person in mending)


def _of(matter: Matter, whole: tuple[LetterPlan, ...], person: Person) -> Composed:
    """The letter to this person among all: composed together, so that no two sound alike."""
    letters = compose(matter.world, LettersPlan(whole, ()))
    return next(each for each in letters if each.to == person.name and each.channel != "card")

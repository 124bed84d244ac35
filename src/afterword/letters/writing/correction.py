"""A correction of its own: both values, once, and no story."""

from typing import Final

from afterword.debrief.case import Person
from afterword.debrief.model import Correction
from afterword.kernel.errors import BadCall
from afterword.letters.compose import correction_sentence
from afterword.letters.settling import Piece
from afterword.letters.writing.matter import Matter, Part, Written, finished, interest
from afterword.letters.writing.people import interviewers
from afterword.letters.writing.shapes import Shapes, say

_THANKS: Final[Shapes] = {
    "plain": ("Thank you for our conversation on {day}.", "Thank you for our conversation."),
    "warm": ("Thank you again for the conversation on {day}.", "Thank you again for the conversation."),
    "formal": ("Thank you for the conversation on {day}.", "Thank you for the conversation."),
}
_RIGHT: Final[Shapes] = {
    "plain": ("Please put that right in your notes.", "Please change that in your notes."),
    "warm": ("I wanted you to have it right; please change it in your notes.",),
    "formal": ("I would be grateful if your notes could be amended.",),
}


def write(matter: Matter) -> tuple[Written, ...]:
    """One letter for each person to whom something wrong was said. Raises BadCall when nothing was."""
    owed = matter.world.debrief.record.owed
    if not owed:
        raise BadCall("Nothing you said is contradicted by your papers, so nothing has to be corrected.")
    people = interviewers(matter)
    if matter.told:
        return (_to(matter, people[0], owed),)
    return tuple(
        _to(matter, person, own) for person in people if (own := tuple(c for c in owed if _owner(c, people) == person))
    )


def _owner(correction: Correction, people: tuple[Person, ...]) -> Person:
    return next((person for person in people if person.name == correction.asked_by), people[0])


def _to(matter: Matter, person: Person, owed: tuple[Correction, ...]) -> Written:
    told = [correction_sentence(matter.world, each, n) for n, each in enumerate(owed)]
    right = say(matter.tone, _RIGHT)
    n = matter.case.interviewers.index(person)
    parts = (
        Part("thanks", (Piece(say(matter.tone, _THANKS, day=matter.day) or ""),)),
        Part("both values, once", tuple(Piece(text, facts) for text, facts in told)),
        Part("the wish to have it right", (Piece(right),) if right else ()),
        interest(matter, n, later=True),
    )
    post = matter.post
    subject = f"One correction – {post}" if post and len(post) < 40 else "One correction to what I said"
    return finished(matter, "correction", (person,), subject, (parts,))

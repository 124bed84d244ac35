"""The two kinds of note, as the debrief writes them."""

from collections.abc import Iterator
from dataclasses import replace

from afterword.evidence.answering.subjects import stems_of
from afterword.kernel.errors import BadCall
from afterword.letters.compose import compose
from afterword.letters.model import Composed
from afterword.letters.own_strength import strength_for
from afterword.letters.plan import LetterPlan, LettersPlan, topics_for
from afterword.letters.writing.matter import LeftOut, Matter, Written
from afterword.letters.writing.people import interviewers

_MENDS = "`afterword write recovery` does it."


def thanks(matter: Matter) -> tuple[Written, ...]:
    """A thank-you for each interviewer, or for the one who was named: repairs are left to a recovery note."""
    names = [person.name for person in interviewers(matter)]
    notes = [note for note in matter.notes.letters if note.channel != "card"]
    letters = compose(matter.world, LettersPlan(tuple(_bare(matter, notes)), ()))
    return tuple(
        Written(letter, tuple(LeftOut("what could be mended", f"{r.repair.what} {_MENDS}") for r in note.repairs))
        for letter, note in zip(letters, notes, strict=True)
        if letter.to in names
    )


def _bare(matter: Matter, notes: list[LetterPlan]) -> Iterator[LetterPlan]:
    """The notes without repairs, each with a strength in their place. What is false is put right all the same."""
    own = [line for note in notes for line in note.strength]
    used, told = frozenset(line.fact.id for line in own), stems_of(" ".join(line.text for line in own))
    for note in notes:
        strength = note.strength or strength_for(note.to, matter.world, used, told)
        used |= {line.fact.id for line in strength}
        told |= stems_of(" ".join(line.text for line in strength))
        topics = note.topics or topics_for(note.to, matter.world.debrief)  # a question that is not mended is a topic
        yield replace(note, repairs=(), strength=strength, topics=topics)


def recovery(matter: Matter) -> tuple[Written, ...]:
    """A note that mends, for each interviewer with whom something can be. Raises BadCall when nothing can."""
    people = interviewers(matter)
    mending = {person.name for person in people if _mends(matter.note_to(person))}
    if not mending:
        whom = f"in what {people[0].name} asked" if matter.told else "here"
        raise BadCall(
            f"There is nothing {whom} that your papers could mend by letter.", next="Call `afterword write thank-you`."
        )
    return tuple(Written(letter) for letter in _whole(matter) if letter.to in mending)


def _mends(note: LetterPlan | None) -> bool:
    return note is not None and bool(note.repairs or note.correction)


def _whole(matter: Matter) -> Iterator[Composed]:
    """All notes, composed together so that no two sound alike; cards are none."""
    letters = compose(matter.world, LettersPlan(matter.notes.letters, ()))
    return (letter for letter in letters if letter.channel != "card")

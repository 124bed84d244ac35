"""To whoever passes it on: thanks for arranging it, one line for each interviewer."""

from typing import Final

from afterword.debrief.case import Person
from afterword.letters.compose import fact_said
from afterword.letters.settling import Piece
from afterword.letters.writing.matter import Matter, Part, Written, finished, interest
from afterword.letters.writing.people import go_between, interviewers
from afterword.letters.writing.shapes import Shapes, say
from afterword.letters.writing.well_said import best_said

_ARRANGED: Final = (
    "Thank you for arranging the interview for the {post}{at} on {day}.",
    "Thank you for arranging the interview for the {post}{at}.",
    "Thank you for arranging the interview{at}.",
)
_HELPED: Final = tuple(shape.replace("arranging", "your help with") for shape in _ARRANGED)
_PASS_ON: Final[Shapes] = {
    "plain": ("Would you pass on a line from me to {them}?",),
    "warm": ("Would you be so kind as to pass on a line from me to {them}?",),
    "formal": ("May I ask you to pass on a line from me to {them}?",),
}
_NOTES: Final = "If they would take whole notes, the ones in afterword/letters can be passed on in place of the lines."


def write(matter: Matter) -> tuple[Written, ...]:
    """One letter to whoever set the talk up and was not in it."""
    to, case = go_between(matter), matter.case
    people = interviewers(Matter(matter.world))
    arranged = case.invite and case.invite.organizer and case.invite.organizer.name == to.name
    at = f" at {case.employer}" if case.employer and not _same_house(to, people) else ""
    shapes = {matter.tone.voice.id: _ARRANGED if arranged else _HELPED}
    thanks = say(matter.tone, shapes, post=matter.post, at=at, day=matter.day) or ""
    them = "each of the people I met" if len(people) > 1 else people[0].name
    opening = (
        Part("thanks for arranging it", (Piece(thanks),)),
        Part("the request", (Piece(say(matter.tone, _PASS_ON, them=them) or ""),)),
    )
    lines = tuple((Part(f"a line for {person.name}", (_line(matter, person),)),) for person in people)
    last = (interest(matter),)
    post = matter.post
    subject = next(
        each
        for each in (f"Thank you – {post}, and a line to pass on", "Thank you, and a line to pass on")
        if len(each) <= 60 and "None" not in each
    )
    made = finished(matter, "recruiter", (to,), subject, (opening, *lines, last))
    return (Written(made.letter, made.left_out, (_NOTES,)),)


def _same_house(to: Person, people: tuple[Person, ...]) -> bool:
    hosts = {person.email.partition("@")[2] for person in people if person.email}
    return bool(to.email) and (to.email or "").partition("@")[2] in hosts


def _line(matter: Matter, person: Person) -> Piece:
    """ "To Ana Ruiz: thank you for telling me how the vans are loaded." """
    note = matter.note_to(person)
    bare = f"To {person.name}: thank you for the conversation."
    topic = best_said(note.topics) if note else None
    if topic is None:
        return Piece(bare)
    fact = fact_said(matter.world, topic.turn, topic.words)
    if topic.kind == "asked":
        said = f"asking {topic.clause}"
    elif topic.clause.startswith("about "):
        said = f"telling me {topic.clause}"
    else:
        said = f"telling me {'how' if topic.how else 'that'} {topic.clause}"
    return Piece(f"To {person.name}: thank you for {said}.", (fact,), person.name, others=(bare,))

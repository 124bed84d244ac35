"""The thank-you that comes late: late in half a sentence, then what any note holds, only shorter."""

from typing import Final

from afterword.debrief.case import Person
from afterword.letters import wording
from afterword.letters.compose import correction_sentence, fact_said, repair_paragraph, split
from afterword.letters.settling import Piece
from afterword.letters.topic import Topic
from afterword.letters.writing.matter import Matter, Part, Written, finished, interest
from afterword.letters.writing.people import interviewers
from afterword.letters.writing.shapes import Shapes, options
from afterword.letters.writing.strengths_told import strengths
from afterword.letters.writing.well_said import best_said

_LATE: Final[Shapes] = {
    "plain": (
        "Thank you, later than I meant to say it, for our conversation on {day}.",
        "This comes later than I meant: thank you for our conversation on {day}.",
        "It is late to say it, but thank you for the conversation on {day}.",
        "Thank you, later than I meant to say it, for our conversation.",
        "This comes later than I meant: thank you for our conversation.",
    ),
    "warm": (
        "This comes later than I meant it to: thank you for the good conversation on {day}.",
        "Late, but gladly: thank you for the conversation on {day}.",
        "Thank you, later than I meant to say it, for the good conversation on {day}.",
        "This comes later than I meant it to: thank you for the good conversation.",
        "Late, but gladly: thank you for the conversation.",
    ),
    "formal": (
        "Although this reaches you late, I would like to thank you for the conversation on {day}.",
        "Please accept my thanks, late as they are, for the conversation on {day}.",
        "I thank you, later than I intended, for the conversation on {day}.",
        "Although this reaches you late, I would like to thank you for the conversation.",
        "Please accept my thanks, late as they are, for the conversation.",
    ),
}
_TOPIC: Final[Shapes] = {
    "plain": (
        "You told me {that} {clause}, and I have thought about it since.",
        "What you told me stayed with me: that {clause}.",
        "I have not forgotten {that} {clause}.",
    ),
    "warm": (
        "You told me {that} {clause}, and it has stayed with me.",
        "I have thought more than once of what you told me: that {clause}.",
        "I like to think back to what you told me, that {clause}.",
    ),
    "formal": (
        "What you said has stayed with me: that {clause}.",
        "You mentioned that {clause}, and I have thought about it since.",
        "I remember with interest what you told me: that {clause}.",
    ),
}
_ASKED: Final[Shapes] = {
    "plain": ("I was glad that you asked {asked}.", "You asked {asked}, and I have thought about it since."),
    "warm": ("I was glad that you asked {asked}.", "You asked {asked}, and I have thought about it since."),
    "formal": ("I was glad to be asked {asked}.", "You asked {asked}, and I have thought about it since."),
}
_STRENGTH = 45
"""Words of a strength, where nothing has to be mended."""


def write(matter: Matter) -> tuple[Written, ...]:
    """One for each interviewer, or for the one who was named."""
    told: list[str] = []
    made = [_to(matter, person, told) for person in matter.case.interviewers]
    meant = {person.name for person in interviewers(matter)}
    return tuple(each for each in made if each.letter.to in meant)


def _to(matter: Matter, person: Person, told: list[str]) -> Written:
    n = matter.case.interviewers.index(person)
    late = _nth(options(matter.tone, _LATE, day=matter.day), n)
    note = matter.note_to(person)
    topic = best_said(note.topics) if note else None
    story: tuple[Piece, ...] = ()
    if note and note.repairs:
        story = repair_paragraph(matter.world, note.repairs[0], 0, n, named=False)
    else:
        story = tuple(piece for each in strengths(matter, person, 1, _STRENGTH, told) for piece in each)
        told += [fact for piece in story for fact in piece.facts]
    opening = (
        Part("thanks, late in half a sentence", (Piece(late),)),
        Part("their topic", _topic(matter, topic, n), f"Nothing that {person.name} said is fit for it."),
    )
    missing = "Your papers hold none that fits what was asked."
    middle = [(Part("one repair or one strength", block, missing),) for block in split(story)]
    last = [interest(matter, n, later=True)]
    if note and note.correction:
        text, facts = correction_sentence(matter.world, note.correction)
        last.insert(0, Part("the correction that is owed", (Piece(text, facts),)))
    if note and len(note.repairs) > 1:
        last.append(Part("a second repair", without="After some days a letter carries one."))
    subject = wording.subject(matter.case, n, via=note.to if note and note.via else None, recent=False)
    return finished(matter, "late-thank-you", (person,), subject, (opening, *middle, tuple(last)))


def _topic(matter: Matter, topic: Topic | None, n: int) -> tuple[Piece, ...]:
    if topic is None or (topic.kind != "asked" and topic.clause.startswith("about ")):
        return ()
    if topic.kind == "asked":
        made = options(matter.tone, _ASKED, asked=topic.clause)
    else:
        made = options(matter.tone, _TOPIC, that="how" if topic.how else "that", clause=topic.clause)
    return (Piece(_nth(made, n), (fact_said(matter.world, topic.turn, topic.words),), "topic"),)


def _nth(made: tuple[str, ...], n: int) -> str:
    return made[n % len(made)]
